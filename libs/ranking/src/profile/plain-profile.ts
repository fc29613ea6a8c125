import type { Preference, Profile } from '../profile.ts';
import { BELOW, NO_OPINION, type FrozenProfile } from './frozen-profile.ts';

/** A frozen profile as preferences again: freezing it gives the same profile and the same hash. Cost O(n·m). */
export function plainProfile(frozen: FrozenProfile): Profile {
  const { areas, strata, margins, n } = frozen;
  return {
    areas,
    strata,
    ...(margins.length > 0 && { margins: margins.map(({ id, categories }) => ({ id, categories })) }),
    preferences: Array.from({ length: n }, (_, c) => preferenceAt(frozen, c)),
  };
}

function preferenceAt(frozen: FrozenProfile, c: number): Preference {
  const { areas, m, places, margins } = frozen;
  const ranked: string[][] = [];
  const noOpinion: string[] = [];
  areas.forEach(({ id }, i) => {
    const place = places[c * m + i]!;
    if (place === NO_OPINION) noOpinion.push(id);
    else if (place !== BELOW) (ranked[place - 1] ??= []).push(id);
  });
  const categories = Object.fromEntries(margins.map(({ id, of, categories: all }) => [id, all[of[c]!]!.id]));
  const ratings = Object.fromEntries(
    Object.entries(frozen.ratings).flatMap(([scale, rated]) => {
      const own = areas.flatMap(({ id }, i) => (rated[c * m + i]! > 0 ? [[id, rated[c * m + i]!]] : []));
      return own.length > 0 ? [[scale, Object.fromEntries(own) as Record<string, number>]] : [];
    }),
  );
  return {
    id: frozen.ids[c]!,
    stratum: frozen.strata[frozen.stratum[c]!]!.id,
    weight: frozen.weights[c]!,
    ranked,
    noOpinion,
    ...(margins.length > 0 && { categories }),
    ...(Object.keys(ratings).length > 0 && { ratings }),
  };
}
