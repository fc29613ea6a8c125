import { freezeProfile } from '../profile/freeze-profile.ts';
import { BELOW, NO_OPINION } from '../profile/frozen-profile.ts';
import { readUnranked } from '../profile/read-unranked.ts';
import type { Profile } from '../profile.ts';
import type { RankingSettings } from '../settings.ts';
import { profileWeights } from '../weights/profile-weights.ts';

/**
 * The preferences as a plain table for any statistics package, one line an answer, sorted by pseudonym, which
 * is a hash and so shuffles them: pseudonym, region, what the answer weighs under the signed scheme, and the
 * place of every area. 1 is best; an area that the answer leaves below all ranked ones has a place after
 * every other; an empty cell is in no comparison. Cost O(n·m).
 */
export function preferenceTable(profile: Profile, settings: RankingSettings): string {
  const frozen = readUnranked(freezeProfile(profile), settings.unranked);
  const { perAnswer } = profileWeights(frozen, settings.weighting);
  const { m, areas, strata } = frozen;
  const rows = frozen.ids.map((id, c) => [
    id,
    strata[frozen.stratum[c]!]!.id,
    String(frozen.weights[c]! * perAnswer[c]!),
    ...areas.map((_, i) => cell(frozen.places[c * m + i]!, m)),
  ]);
  rows.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
  return [['answer', 'region', 'weight', ...areas.map(({ id }) => id)], ...rows]
    .map((row) => `${row.join(',')}\n`)
    .join('');
}

function cell(place: number, m: number): string {
  if (place === NO_OPINION) return '';
  return String(place === BELOW ? m + 1 : place);
}
