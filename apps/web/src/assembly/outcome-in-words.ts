import { quorumReached, settles } from '#assembly';
import type { PollOutcome } from '#assembly';
import type { CallView, PollView, ResultView } from '../api/assembly.ts';
import type { Text } from '../i18n/text.ts';
import { resultInWords, ruleInWords } from './rule-in-words.ts';

/** What a poll's result is made of, whatever its kind. */
export interface OutcomeWords {
  /** One word, or the name of what was chosen. */
  readonly word: string;
  /** The rule, what it asked for and what there was. */
  readonly why: string;
  /** The item is settled. */
  readonly good: boolean;
}

/** A result in words; null while there is none. */
export function outcomeInWords(
  poll: PollView,
  result: ResultView | null,
  { t, local, list }: Pick<Text, 't' | 'local' | 'list'>,
): OutcomeWords | null {
  if (result === null) return null;
  const { rule, quorum, options } = poll;
  const name = (id: string): string => {
    const option = options.find((one) => one.id === id);
    return option === undefined ? id : local(option.title);
  };
  const outcome: PollOutcome | null = result.outcome ?? result.chosen ?? result.ordered;
  if (outcome === null) return null;
  const good = settles(outcome);
  if (outcome.verdict === 'no-quorum') {
    const { needed, got } = outcome.quorum;
    return {
      word: t('assembly.outcome.no-quorum'),
      why: t('assembly.noQuorumResult', { needed, got, of: quorum.of }),
      good,
    };
  }
  if (result.outcome) {
    const { verdict } = result.outcome;
    const why = `${ruleInWords(rule, t)} ${resultInWords(rule, quorum, result.outcome, t)}`;
    return { word: t(`assembly.outcome.${verdict}`), why, good };
  }
  if (result.chosen) {
    const { verdict, chosen, next, of, needed, got } = result.chosen;
    if (verdict === 'chosen' && chosen !== null)
      return {
        word: name(chosen),
        why: t('assembly.chosenWhy', { name: name(chosen), got, of, needed }),
        good,
      };
    const names = list(next.map(name));
    return verdict === 'run-off'
      ? {
          word: t('assembly.outcome.run-off'),
          why: t('assembly.runOffWhy', { needed, of, got, names }),
          good,
        }
      : { word: t('assembly.outcome.tied'), why: t('assembly.tiedWhy', { names, got }), good };
  }
  return {
    word: t('assembly.outcome.ordered'),
    why: t('assembly.orderedWhy', { ballots: result.counts?.ballots ?? 0 }),
    good,
  };
}

/** What the result would be without seats whose credentials are in doubt; null where there are none. */
export function withoutInWords(poll: PollView, text: Pick<Text, 't' | 'local' | 'list'>): string | null {
  if (poll.without === null) return null;
  const whole = outcomeInWords(poll, poll.result, text);
  const without = outcomeInWords(poll, poll.without, text);
  if (whole === null || without === null) return null;
  return whole.word === without.word
    ? text.t('assembly.withoutSame')
    : text.t('assembly.withoutOther', { outcome: without.word });
}

/** A closed call for objections in words; null while it is open. */
export function callInWords(call: CallView, t: Text['t']): OutcomeWords | null {
  const { verdict, objections, quorum, eligible, present } = call;
  switch (verdict) {
    case 'adopted':
      return {
        word: t('assembly.outcome.consensus'),
        why: t('assembly.consensusWhy', { present }),
        good: true,
      };
    case 'objected':
      return {
        word: t('assembly.outcome.objected'),
        why: t('assembly.objectedWhy', { objections: objections ?? 0 }),
        good: false,
      };
    case 'no-quorum': {
      const { needed } = quorumReached(quorum, { present, cast: present, eligible });
      return {
        word: t('assembly.outcome.no-quorum'),
        why: t('assembly.noQuorumResult', { needed, got: present, of: 'present' }),
        good: false,
      };
    }
    case null:
      return null;
  }
}
