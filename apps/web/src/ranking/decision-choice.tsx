import { useId } from 'react';
import type { ReactNode } from 'react';
import type { RankedArea } from '#ranking';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import { rankRange } from './rank-chart/rank-range.ts';

/** One area to choose or leave, with what the ranking says of it and, where it departs, the reason. */
export function DecisionChoice(props: {
  area: Pick<RankedArea, 'id' | 'rank' | 'lower' | 'upper' | 'standing'>;
  name: string;
  chosen: boolean;
  choose: (wanted: boolean) => void;
  /** Null where no reason is asked for. */
  reason: string | null;
  giveReason: (reason: string) => void;
  wanting: boolean;
  /** Why the reason is asked for. */
  reasonLabel: string;
  /** Lineage and name of a chosen area. */
  children?: ReactNode;
}) {
  const { area, name, chosen, choose, reason, giveReason, wanting, reasonLabel, children } = props;
  const { t, ordinal } = useText();
  const id = useId();
  return (
    <>
      <label className={chosen ? 'decision-choice chosen' : 'decision-choice'}>
        <input type="checkbox" checked={chosen} onChange={(event) => choose(event.target.checked)} />
        <AreaBar area={area.id} />
        <span>{name}</span>
        <span className="quiet">
          {t('ranking.rankedCould', {
            rank: ordinal(area.rank),
            one: area.lower === area.upper ? 'yes' : 'no',
            range: rankRange(area.lower, area.upper, t),
            standing: t(`ranking.standing.${area.standing}`),
          })}
        </span>
      </label>
      {children}
      {reason !== null && (
        <div className="field decision-reason">
          <label htmlFor={id}>{reasonLabel}</label>
          <textarea
            id={id}
            className="input"
            rows={2}
            maxLength={1000}
            dir="auto"
            aria-invalid={wanting}
            value={reason}
            onChange={(event) => giveReason(event.target.value)}
          />
        </div>
      )}
    </>
  );
}
