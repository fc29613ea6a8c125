import type { Preference, Profile } from '../profile.ts';
import { areaLineage, isMerged } from './decided-area.ts';

/** An area that others are merged into, with its label. */
export interface Merge {
  /** See `mergedArea`. */
  readonly area: string;
  readonly label: string;
}

/**
 * The profile as if the merged areas had been one from the start, by the rule `best-place`: in each
 * preference a merged area takes the best place that any of its areas has; it leaves the comparisons only
 * where a city had no opinion on all of them; where it was rated, its highest rating counts. Areas that are
 * not merged keep their order. Each area is merged once at most. Cost O(size of the profile).
 */
export function mergedProfile(profile: Profile, merges: readonly Merge[]): Profile {
  const wanted = merges.filter(({ area }) => isMerged(area));
  if (wanted.length === 0) return profile;
  const into = new Map(wanted.flatMap(({ area }) => areaLineage(area).map((from) => [from, area] as const)));
  const areas = profile.areas.filter(({ id }) => !into.has(id));
  return {
    ...profile,
    areas: [...areas, ...wanted.map(({ area, label }) => ({ id: area, label }))],
    preferences: profile.preferences.map((preference) => mergedPreference(preference, into)),
  };
}

function mergedPreference(preference: Preference, into: ReadonlyMap<string, string>): Preference {
  const placed = new Set<string>();
  const ranked = preference.ranked
    .map((place) => {
      const fresh = [...new Set(place.map((id) => into.get(id) ?? id))].filter((id) => !placed.has(id));
      for (const id of fresh) placed.add(id);
      return fresh;
    })
    .filter((place) => place.length > 0);
  const silent = new Set(preference.noOpinion);
  const noOpinion = new Set(
    preference.noOpinion
      .map((id) => into.get(id) ?? id)
      .filter((id) => areaLineage(id).every((from) => silent.has(from))),
  );
  const { ratings } = preference;
  return {
    ...preference,
    ranked,
    noOpinion: [...noOpinion],
    ...(ratings && {
      ratings: Object.fromEntries(
        Object.entries(ratings).map(([scale, byArea]) => [scale, highest(byArea, into)]),
      ),
    }),
  };
}

function highest(byArea: Readonly<Record<string, number>>, into: ReadonlyMap<string, string>) {
  const best: Record<string, number> = {};
  for (const [id, value] of Object.entries(byArea)) {
    const area = into.get(id) ?? id;
    best[area] = Math.max(best[area] ?? value, value);
  }
  return best;
}
