import { choices } from '#assembly';
import type { PollView } from '../../api/assembly.ts';
import { useText } from '../../i18n/text-context.tsx';
import { outcomeInWords, withoutInWords } from '../outcome-in-words.ts';

/** One line of the picture. */
interface Bar {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly look: 'yes' | 'no' | 'abstain';
  readonly quiet: boolean;
}

/** A closed poll: the rule in words, what it asked for and what there was, and the ballots as bars or as an order. */
export function PollResult({ poll }: { poll: PollView }) {
  const text = useText();
  const { t, number, local } = text;
  const { result } = poll;
  const words = outcomeInWords(poll, result, text);
  if (result === null || words === null) return null;
  const without = withoutInWords(poll, text);
  const nameOf = (id: string) => {
    const option = poll.options.find((one) => one.id === id);
    return option === undefined ? id : local(option.title);
  };
  const bars: readonly Bar[] = result.tally
    ? choices.map((choice) => ({
        id: choice,
        name: t(`common.${choice}`),
        count: result.tally?.[choice] ?? 0,
        look: choice,
        quiet: choice === 'abstain' && poll.rule.base === 'yes-no',
      }))
    : result.chosen
      ? poll.options
          .map(({ id }): Bar => {
            const count = result.counts?.options[id] ?? 0;
            const first = id === result.chosen?.chosen || result.chosen?.next.includes(id) === true;
            return { id, name: nameOf(id), count, look: first ? 'yes' : 'abstain', quiet: false };
          })
          .sort((a, b) => b.count - a.count)
      : [];
  const needed = result.outcome && result.outcome.verdict !== 'no-quorum' ? result.outcome.needed : null;
  const longest = Math.max(1, needed ?? 0, ...bars.map(({ count }) => count));
  const share = (count: number) => `${(count / longest) * 100}%`;
  return (
    <div className="poll-result">
      <p>
        {poll.kind !== 'yes-no' && <b>{words.word}. </b>}
        {words.why} {without}
      </p>
      {bars.length > 0 && (
        <dl className={poll.kind === 'yes-no' ? 'ballot-bars' : 'ballot-bars ballot-bars-wide'}>
          {bars.map((bar, index) => (
            <div key={bar.id} className={`ballots-${bar.look}`}>
              <dt>{bar.name}</dt>
              <dd>
                <span className="ballot-track" aria-hidden="true">
                  {bar.count > 0 && <span className="ballot-bar" style={{ inlineSize: share(bar.count) }} />}
                  {index === 0 && needed !== null && (
                    <span className="bar-target" style={{ insetInlineStart: share(needed) }} />
                  )}
                </span>
                <b>{number(bar.count)}</b>
                {bar.quiet && <span className="quiet">{t('assembly.notCounted')}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {result.ordered && (
        <ol className="found-order">
          {result.ordered.order.map((group) => (
            <li key={group.join()}>{group.map(nameOf).join(' = ')}</li>
          ))}
        </ol>
      )}
    </div>
  );
}
