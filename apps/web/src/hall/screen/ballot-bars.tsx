import { choices } from '#assembly';
import type { MajorityRule, Outcome, Tally } from '#assembly';
import { useText } from '../../i18n/text-context.tsx';

/** The ballots as bars with their numbers at the end; the threshold is cut into the Yes bar. */
export function BallotBars({ rule, outcome, tally }: { rule: MajorityRule; outcome: Outcome; tally: Tally }) {
  const { t, number } = useText();
  const longest = Math.max(1, tally.yes, tally.no, tally.abstain, outcome.needed);
  const threshold = outcome.verdict !== 'no-quorum';
  return (
    <dl className={threshold ? 'screen-bars' : 'screen-bars screen-bars-plain'}>
      {choices.map((choice) => (
        <div key={choice} className={`screen-bar-${choice}`}>
          <dt>{t(`common.${choice}`)}</dt>
          <dd>
            <span
              className="screen-track"
              style={{ inlineSize: `calc((100% - 22 * var(--u)) * ${tally[choice] / longest})` }}
            />
            {choice === 'yes' && threshold && (
              <span
                className="screen-needed"
                style={{ insetInlineStart: `calc((100% - 22 * var(--u)) * ${outcome.needed / longest})` }}
              >
                <span>{t('hall.needed', { needed: outcome.needed })}</span>
              </span>
            )}
            <b>{number(tally[choice])}</b>
            {choice === 'abstain' && rule.base === 'yes-no' && <small>{t('assembly.notCounted')}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
