import type { MemberCity } from '#members';
import type { Store } from '#store';
import { cityDeadline, stateColumns, usualTerms } from '#survey';
import type { Cell, CityState, Round } from '#survey';
import type { RoundExport } from './round-export.ts';

/** Where every city that was asked stands, by city. */
export async function cityStates(
  store: Store,
  round: Round,
  members: ReadonlyMap<string, MemberCity>,
): Promise<readonly CityState[]> {
  const responses = new Map((await store.responses.ofRound(round.id)).map((one) => [one.city, one]));
  const openings = await store.monitors.openings(round.id);
  const papers = await store.papers.onPaper(round.id);
  const terms = await store.terms.all(round.id);
  return (await store.rounds.cities(round.id)).map((city) => {
    const response = responses.get(city);
    return {
      city,
      member: members.get(city) ?? null,
      state: response?.state ?? ('silent' as const),
      onPaper: papers.has(city),
      deadline: cityDeadline(round, terms.get(city) ?? usualTerms),
      openedAt: openings.get(city) ?? null,
      savedAt: response?.savedAt ?? null,
      submittedAt: response?.submittedAt ?? null,
    };
  });
}

/** The table of cities: its head, then a row for each. */
export function* cityRows({
  round,
  hash,
  states,
}: Pick<RoundExport, 'round' | 'hash' | 'states'>): Generator<readonly Cell[]> {
  const ends = [round.id, hash, round.simulated ? 'yes' : 'no'];
  yield [...stateColumns.map(({ id }) => id), 'round', 'round_hash', 'simulated'];
  for (const state of states) yield [...stateColumns.map(({ cell }) => cell(state)), ...ends];
}
