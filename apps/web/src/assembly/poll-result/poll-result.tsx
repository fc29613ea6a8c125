import type { PollView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import { resultInWords, ruleInWords } from '../rule-in-words.ts';

/** A closed poll: the rule in words, what it asked for and what there was, and the ballots as bars. */
export function PollResult({ poll }: { poll: PollView }) {
  const { t, number } = useText();
  const { tally, outcome } = poll;
  if (tally === null || outcome === null) return null;
  const longest = Math.max(1, tally.yes, tally.no, tally.abstain, outcome.needed);
  const share = (count: number) => `${(count / longest) * 100}%`;
  const counted = poll.rule.base !== 'yes-no';
  return (
    <div className="poll-result">
      <p>
        {ruleInWords(poll.rule, t)} <b>{resultInWords(poll.rule, poll.quorum, outcome, t)}</b>
      </p>
      <dl className="ballot-bars">
        {(['yes', 'no', 'abstain'] as const).map((choice) => (
          <div key={choice} className={`ballots-${choice}`}>
            <dt>{t(`common.${choice}`)}</dt>
            <dd>
              <span className="ballot-track" aria-hidden="true">
                <span className="ballot-bar" style={{ inlineSize: share(tally[choice]) }} />
                {choice === 'yes' && outcome.verdict !== 'no-quorum' && (
                  <span className="bar-target" style={{ insetInlineStart: share(outcome.needed) }} />
                )}
              </span>
              <b>{number(tally[choice])}</b>
              {choice === 'abstain' && !counted && <span className="quiet">{t('assembly.notCounted')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
