import { regions } from '#members';
import { mostInOneText, smallStrata, usualMinimumCell } from '#ranking';
import type { LeftOut, LiveStratum, Store } from '#store';
import type { Questionnaire } from '#survey';
import { leftOut, submissionReader } from './profile-of-round.ts';
import type { LiveRanking } from './ranking-work.ts';

/** Answers that stand for all of them where statistics say nothing. */
const mostSampled = 500;

/** What a live report is made of, and what it leaves out; null while the answers are few enough to be ranked all. */
export async function liveWork(
  store: Store,
  round: string,
  questionnaire: Questionnaire,
  strata: readonly LiveStratum[],
  minimumCell = usualMinimumCell,
): Promise<{
  readonly work: Omit<LiveRanking, 'kind' | 'settings'>;
  readonly leftOut: readonly LeftOut[];
} | null> {
  const sum = (key: 'invited' | 'begun' | 'submitted' | 'ranked'): number =>
    strata.reduce((all, each) => all + each[key], 0);
  if (sum('ranked') <= mostInOneText) return null;
  const asked = regions.map((region) => strata.find(({ stratum }) => stratum === region)!);
  const pool = smallStrata(new Map(asked.map(({ stratum, ranked }) => [stratum, ranked])), minimumCell);
  const pooled = (stratum: string): string =>
    pool.length > 1 && pool.includes(stratum) ? pool.join('+') : stratum;
  const members = new Map<string, number>();
  const counts: Record<string, Uint8Array[]> = {};
  for (const { stratum, invited, counts: own } of asked) {
    const id = pooled(stratum);
    members.set(id, (members.get(id) ?? 0) + invited);
    counts[id] = [...(counts[id] ?? []), ...(own ? [own] : [])];
  }
  const sample = {
    areas: submissionReader(questionnaire).areas,
    strata: [...members].map(([id, count]) => ({ id, members: count })),
    preferences: (await store.live.sample(round, mostSampled)).map((preference) => ({
      ...preference,
      stratum: pooled(preference.stratum),
    })),
  };
  return {
    work: { sample, counts },
    leftOut: leftOut(sum('invited'), sum('begun'), sum('submitted'), sum('ranked')),
  };
}
