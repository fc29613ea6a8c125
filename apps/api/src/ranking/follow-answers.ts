import { sha256Hex } from '#canonical';
import { regions } from '#members';
import { changedStatistics, noStatistics } from '#ranking';
import type { Preference, RunningBasis, UnrankedConvention } from '#ranking';
import type { CountedAnswer, LiveStratum, StandingAnswer, Store } from '#store';
import type { Questionnaire } from '#survey';
import { submissionReader } from './profile-of-round.ts';
import type { SubmissionReader } from './profile-of-round.ts';
import { packedCounts, unpackedCounts } from './ranking-work.ts';

/** Changed answers that are worked through together. */
const batch = 2_000;
/** Where responses of cities stand that are not asked: begun, and counted nowhere. */
const notAsked = '';

/** What changes in one stratum. */
interface StratumChange {
  begun: number;
  submitted: number;
  readonly removed: Preference[];
  readonly added: Preference[];
}

/**
 * Brings the running statistics of a round up to its latest answers: takes out what was counted of those that have
 * changed and puts in how they stand. The cost is that of what has changed, not of what there is. Whoever calls
 * holds the lock of the live run.
 */
export async function followAnswers(
  store: Store,
  round: string,
  questionnaire: Questionnaire,
  unranked: UnrankedConvention,
): Promise<readonly LiveStratum[]> {
  const reader = submissionReader(questionnaire);
  const basis: RunningBasis = { areas: reader.areas, scales: reader.scales, unranked };
  await store.live.keepBasis(round, `${questionnaire.id} ${questionnaire.version} ${unranked}`);
  const kept = new Map((await store.live.strata(round)).map((each) => [each.stratum, each]));
  const strata = new Map(
    [notAsked, ...regions].map((stratum) => [stratum, kept.get(stratum) ?? emptyStratum(stratum)]),
  );
  for (;;) {
    const changes = await store.live.takeChanges(round, batch);
    if (changes === null) return [...strata.values()];
    const touched = await applyChanges(store, round, reader, basis, changes.responses, strata);
    if (changes.invited) {
      const invited = await store.live.invited(round);
      for (const stratum of regions) {
        strata.set(stratum, { ...strata.get(stratum)!, invited: invited.get(stratum) ?? 0 });
        touched.add(stratum);
      }
    }
    for (const stratum of touched) await store.live.setStratum(round, strata.get(stratum)!);
  }
}

async function applyChanges(
  store: Store,
  round: string,
  reader: SubmissionReader,
  basis: RunningBasis,
  responses: readonly string[],
  strata: Map<string, LiveStratum>,
): Promise<Set<string>> {
  if (responses.length === 0) return new Set();
  const before = new Map((await store.live.counted(responses)).map((each) => [each.response, each]));
  const now = (await store.live.standing(round, responses)).map((each) => countedNow(reader, each));
  const changes = new Map<string, StratumChange>();
  const of = (stratum: string): StratumChange => {
    const change = changes.get(stratum) ?? { begun: 0, submitted: 0, removed: [], added: [] };
    changes.set(stratum, change);
    return change;
  };
  for (const answer of now) {
    note(of, before.get(answer.response), -1);
    note(of, answer, 1);
  }
  await store.live.setCounted(
    round,
    now.map((answer) => ({ ...answer, lot: sha256Hex(answer.response).slice(0, 16) })),
  );
  for (const [stratum, change] of changes)
    strata.set(stratum, changedStratum(strata.get(stratum)!, change, basis));
  return new Set(changes.keys());
}

function note(of: (stratum: string) => StratumChange, answer: CountedAnswer | undefined, sign: 1 | -1): void {
  if (!answer) return;
  const change = of(answer.stratum);
  change.begun += sign;
  if (answer.submitted) change.submitted += sign;
  if (answer.preference) (sign > 0 ? change.added : change.removed).push(answer.preference);
}

function countedNow(
  reader: SubmissionReader,
  { response, region, submission }: StandingAnswer,
): CountedAnswer {
  return {
    response,
    stratum: region ?? notAsked,
    submitted: submission !== null,
    preference: submission && region ? reader.preference(submission, region) : null,
  };
}

function changedStratum(before: LiveStratum, change: StratumChange, basis: RunningBasis): LiveStratum {
  const { begun, submitted, removed, added } = change;
  const counted = before.counts ? unpackedCounts(before.counts) : noStatistics(basis);
  const counts =
    removed.length + added.length === 0
      ? before.counts
      : packedCounts(changedStatistics(counted, basis, change));
  return {
    ...before,
    begun: before.begun + begun,
    submitted: before.submitted + submitted,
    ranked: before.ranked + added.length - removed.length,
    counts,
  };
}

function emptyStratum(stratum: string): LiveStratum {
  return { stratum, invited: 0, begun: 0, submitted: 0, ranked: 0, counts: null };
}
