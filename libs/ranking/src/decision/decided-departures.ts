import type { RankedArea } from '../report.ts';
import { rankedAs } from './decided-area.ts';
import type { DecidedArea } from './decided-area.ts';
import { departures } from './departures.ts';
import type { Departures } from './departures.ts';
import type { MovedArea } from './moved-areas.ts';
import { rankingOfDecision } from './ranking-of-decision.ts';

/** Where a decision departs from the ranking: from the one made anew, where it merged areas. */
export function decidedDepartures(
  areas: readonly Pick<RankedArea, 'id' | 'rank' | 'lower' | 'upper'>[],
  places: number,
  decision: { readonly areas: readonly DecidedArea[]; readonly moved: readonly MovedArea[] },
): Departures {
  return departures(
    rankingOfDecision(areas, places, decision),
    places,
    decision.areas.map(({ area }) => rankedAs(area)),
  );
}
