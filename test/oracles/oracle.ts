import { readFileSync } from 'node:fs';
import { freezeProfile, type FrozenProfile, type Profile } from '#ranking';

/** The content of one file of published results. */
export function oracle<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), 'utf8')) as T;
}

/** Ballots as the files write them: tie groups best first, and how often. */
export interface OracleBallot {
  readonly count: number;
  readonly ranking: readonly (readonly string[])[];
}

/** A profile of the ballots; candidates not ranked are tied last, or without opinion. */
export function profileOfBallots(
  candidates: readonly string[],
  ballots: readonly OracleBallot[],
  unranked = 'last',
): Profile {
  return {
    areas: candidates.map((id) => ({ id, label: id })),
    strata: [{ id: 'all', members: 0 }],
    preferences: ballots.map(({ count, ranking }, k) => ({
      id: String(k),
      stratum: 'all',
      weight: count,
      ranked: ranking.filter((place) => place.length > 0),
      noOpinion: unranked === 'none' ? candidates.filter((id) => !ranking.flat().includes(id)) : [],
    })),
  };
}

/** The same, frozen, with the ids of its columns. */
export function frozenBallots(
  candidates: readonly string[],
  ballots: readonly OracleBallot[],
  unranked = 'last',
): { readonly frozen: FrozenProfile; readonly ids: readonly string[] } {
  const frozen = freezeProfile(profileOfBallots(candidates, ballots, unranked));
  return { frozen, ids: frozen.areas.map(({ id }) => id) };
}
