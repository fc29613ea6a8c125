import type { RankedArea } from '../report.ts';
import { standing } from '../report/standing.ts';
import type { MovedArea } from './moved-areas.ts';

/** What a decision rests on of each area, in order. */
export type DecidedOn = Pick<RankedArea, 'id' | 'rank' | 'lower' | 'upper' | 'standing'>;

/** The ranking that a decision was made on: the one made anew where it merged areas, never a mixture of both. */
export function rankingOfDecision(
  areas: readonly Pick<RankedArea, 'id' | 'rank' | 'lower' | 'upper'>[],
  places: number,
  decision: { readonly moved: readonly MovedArea[] },
): readonly DecidedOn[] {
  const ranked =
    decision.moved.length > 0 ? decision.moved.map(({ area, ...rest }) => ({ id: area, ...rest })) : areas;
  return ranked.map(({ id, rank, lower, upper }) => ({
    id,
    rank,
    lower,
    upper,
    standing: standing(lower, upper, places),
  }));
}
