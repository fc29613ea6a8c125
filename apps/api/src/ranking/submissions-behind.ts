import type { Profile } from '#ranking';
import type { RunRecord, Store } from '#store';
import { pseudonym } from './profile-of-round.ts';
import { frozenProfileText } from './runs.service.ts';

/** The frozen profile of a run, or a refusal while there is none. */
export async function frozenProfile(store: Store, run: RunRecord): Promise<Profile> {
  return JSON.parse(await frozenProfileText(store, run)) as Profile;
}

/** The submission that each preference of a run's profile was made of, by the preference's pseudonym. */
export async function submissionsBehind(
  store: Store,
  run: RunRecord,
  profile: Profile,
): Promise<ReadonlyMap<string, Awaited<ReturnType<Store['responses']['everSubmitted']>>[number]>> {
  const counted = new Set(profile.preferences.map(({ id }) => id));
  const all = await store.responses.everSubmitted(run.round);
  return new Map(
    all.map((submission) => [pseudonym(submission), submission] as const).filter(([id]) => counted.has(id)),
  );
}
