import { BELOW, NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';
import { rankedGroups } from '../proportional/ranked-groups.ts';
import type { Choice } from './choice.ts';

/**
 * Rankings as choices in stages: the first place is chosen from all areas with an opinion, the next from those
 * left, and so on. Areas below are among those left but never chosen, so how they would be ordered stays
 * open; a single area left is no choice. Cost O(distinct rows · m²).
 */
export function choicesOfRankings(frozen: FrozenProfile): readonly Choice[] {
  return rankedGroups(frozen).flatMap(({ weight, places }) => {
    const choices: Choice[] = [];
    let from = [...places.keys()].filter((i) => places[i] !== NO_OPINION);
    while (from.length > 1) {
      const first = Math.min(...from.map((i) => places[i]!));
      if (first === BELOW) break;
      choices.push({ from, chosen: from.filter((i) => places[i] === first), weight });
      from = from.filter((i) => places[i] !== first);
    }
    return choices;
  });
}
