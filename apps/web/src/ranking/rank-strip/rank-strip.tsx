import type { Standing } from '#ranking';
import { useText } from '../../i18n/text-context.tsx';
import { ConfidenceSet } from '../rank-chart/confidence-set.tsx';
import { rankScale } from '../rank-chart/rank-scale.ts';

/** A rank with its confidence set on a short axis; the words beside it say the same. */
export function RankStrip(props: {
  rank: number;
  lower: number;
  upper: number;
  standing: Standing;
  /** Ranks on the axis. */
  ranks?: number;
  /** Draws the dashed line after this many places. */
  places?: number;
  labelled?: boolean;
}) {
  const { rank, lower, upper, standing, ranks = 15, places, labelled = true } = props;
  const { direction, number } = useText();
  const shown = Math.max(ranks, upper);
  const scale = rankScale(shown, places ?? shown, direction === 'rtl');
  return (
    <span className={labelled ? 'rank-strip rank-strip-labelled' : 'rank-strip'} aria-hidden="true">
      {scale.ranks.map((each) => (
        <span key={each} className="strip-tick" style={{ left: `${scale.at(each)}%` }} />
      ))}
      {places !== undefined && <span className="places-line" style={{ left: `${scale.placesLine}%` }} />}
      <ConfidenceSet scale={scale} rank={rank} lower={lower} upper={upper} standing={standing} />
      {labelled &&
        [...new Set([1, rank, shown])].map((each) => (
          <span
            key={each}
            className={each === rank ? 'strip-label strip-rank' : 'strip-label'}
            style={{ left: `${scale.at(each)}%` }}
          >
            {number(each)}
          </span>
        ))}
    </span>
  );
}
