import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { Problem } from '#problem';
import type { Preference, Profile } from '../profile.ts';
import { byCodeUnits, canonicalLine } from './canonical-line.ts';
import { BELOW, NO_OPINION, type FrozenProfile } from './frozen-profile.ts';
import { profileErrors } from './profile-errors.ts';
import { profileLimits } from './profile-limits.ts';

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byCodeUnits(a.id, b.id);

const named = ({ id, members }: Profile['strata'][number]): Profile['strata'][number] => ({ id, members });

/**
 * The profile in canonical form with its SHA-256: areas, strata and preferences sorted, places dense.
 * The order of the input leaves no trace.
 *
 * The hash is taken over the UTF-8 lines `gnlc-profile/1`, one JSON array of areas, one of strata, one of
 * margins and one line per preference, each ended by a line feed.
 * @throws Problem `invalid` / `profile-invalid` with one detail per mistake; `too-large` /
 * `profile-too-large` beyond {@link profileLimits}.
 */
export function freezeProfile(profile: Profile): FrozenProfile {
  refuseTooLarge(profile);
  const errors = profileErrors(profile);
  if (errors.length > 0) throw new Problem('invalid', 'profile-invalid', { errors: errors.length }, errors);

  const areas = profile.areas.map(({ id, label }) => ({ id, label })).sort(byId);
  const strata = profile.strata.map(named).sort(byId);
  const margins = (profile.margins ?? [])
    .map(({ id, categories }) => ({ id, categories: categories.map(named).sort(byId) }))
    .sort(byId);
  const entries = profile.preferences
    .map((preference) => ({ preference, line: canonicalLine(preference) }))
    .sort((a, b) => byCodeUnits(a.line, b.line));

  const hash = sha256.create();
  const add = (line: string): void => void hash.update(utf8ToBytes(`${line}\n`));
  add('gnlc-profile/1');
  add(JSON.stringify(areas.map(({ id, label }) => [id, label])));
  add(JSON.stringify(strata.map(({ id, members }) => [id, members])));
  add(JSON.stringify(margins.map(({ id, categories }) => [id, categories.map((c) => [c.id, c.members])])));
  for (const { line } of entries) add(line);

  const preferences = entries.map(({ preference }) => preference);
  const column = new Map(areas.map(({ id }, i) => [id, i]));
  const stratumIndex = new Map(strata.map(({ id }, i) => [id, i]));
  return {
    areas,
    strata,
    m: areas.length,
    n: preferences.length,
    places: placesOf(preferences, column),
    weights: Float64Array.from(preferences, ({ weight }) => weight),
    stratum: Uint16Array.from(preferences, ({ stratum }) => stratumIndex.get(stratum)!),
    ids: preferences.map(({ id }) => id),
    margins: margins.map(({ id, categories }) => ({
      id,
      categories,
      of: Uint16Array.from(preferences, ({ categories: own }) =>
        categories.findIndex((category) => category.id === own![id]),
      ),
    })),
    ratings: ratingsOf(preferences, column),
    hash: bytesToHex(hash.digest()),
  };
}

function refuseTooLarge({ areas, strata, margins = [], preferences }: Profile): void {
  const sizes = {
    areas: areas.length,
    strata: Math.max(strata.length, ...margins.map(({ categories }) => categories.length)),
    margins: margins.length,
    preferences: preferences.length,
  };
  for (const part of ['areas', 'strata', 'margins', 'preferences'] as const) {
    if (sizes[part] > profileLimits[part])
      throw new Problem('too-large', 'profile-too-large', { part, limit: profileLimits[part] });
  }
  if (areas.length < 2)
    throw new Problem('invalid', 'profile-invalid', { errors: 1 }, [
      { path: '/areas', code: 'too-few-areas' },
    ]);
}

function placesOf(preferences: readonly Preference[], column: ReadonlyMap<string, number>): Uint8Array {
  const m = column.size;
  const places = new Uint8Array(preferences.length * m).fill(BELOW);
  preferences.forEach(({ ranked, noOpinion }, c) => {
    ranked.forEach((place, k) => {
      for (const id of place) places[c * m + column.get(id)!] = k + 1;
    });
    for (const id of noOpinion) places[c * m + column.get(id)!] = NO_OPINION;
  });
  return places;
}

function ratingsOf(
  preferences: readonly Preference[],
  column: ReadonlyMap<string, number>,
): Readonly<Record<string, Uint8Array>> {
  const m = column.size;
  const scales = new Map<string, Uint8Array>();
  preferences.forEach(({ ratings }, c) => {
    for (const [scale, byArea] of Object.entries(ratings ?? {})) {
      for (const [id, value] of Object.entries(byArea)) {
        const rated = scales.get(scale) ?? new Uint8Array(preferences.length * m);
        scales.set(scale, rated);
        rated[c * m + column.get(id)!] = value;
      }
    }
  });
  return Object.fromEntries([...scales].sort(([a], [b]) => byCodeUnits(a, b)));
}
