import type { Standing } from '#ranking';
import type { RankScale } from './rank-scale.ts';

/** One area's rank as a dot with the whiskers of its confidence set; shape and fill say how sure it is. */
export function ConfidenceSet(props: {
  scale: RankScale;
  rank: number;
  lower: number;
  upper: number;
  standing: Standing;
}) {
  const { scale, rank, lower, upper, standing } = props;
  const [from, to] = [scale.at(lower), scale.at(upper)].toSorted((left, right) => left - right);
  const dot = `${scale.at(rank)}%`;
  // A set of one rank keeps short whiskers, so that it reads as a set.
  const alone = lower === upper;
  const ends = alone ? [`calc(${from}% - 9px)`, `calc(${from}% + 9px)`] : [`${from}%`, `${to}%`];
  return (
    <span className={`confidence-set standing-${standing}`}>
      <span
        className="whisker"
        style={{ left: ends[0], width: alone ? '18px' : `${(to ?? 0) - (from ?? 0)}%` }}
      />
      <span className="rank-dot" style={{ left: dot }} />
    </span>
  );
}
