import { setTimeout as sleep } from 'node:timers/promises';
import type { Choice } from '#assembly';
import { canonicalJson, sha256Hex } from '#canonical';
import { defaultSettings, freezeProfile, rank } from '#ranking';
import { questionnaire2019 } from '#survey';
import type { Answers } from '#survey';
import type {
  AssemblyView,
  PollView,
  ReceiptView,
  SeatView,
} from '../../apps/api/src/assembly/assembly.view.ts';
import type { FrozenRollView } from '../../apps/api/src/members/rolls.view.ts';
import type { ImportView } from '../../apps/api/src/members/member-files.view.ts';
import { PlanJobs } from '../../apps/api/src/plan/plan.jobs.ts';
import type { PlanView } from '../../apps/api/src/plan/plan.view.ts';
import { profileOfRound } from '../../apps/api/src/ranking/profile-of-round.ts';
import type { DecisionView, RunView } from '../../apps/api/src/ranking/ranking.view.ts';
import type { ResponseView, RoundView, SavedView } from '../../apps/api/src/survey/survey.view.ts';
import { membersCsv } from './service-under-test.ts';
import type { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

/** Real cities of every region, on the roll of 2019. */
export const cities = [
  'cork-irl',
  'bristol-gbr',
  'beijing-chn',
  'bucheon-kor',
  'medellin-col',
  'nairobi-ken',
  'tunis-tun',
] as const;

const areas = questionnaire2019.catalogue.areas.map(({ id }) => id);
const statement = { name: 'Ana Example', title: 'Head of education', date: '2019-04-08' };

/** A complete answer whose order begins at some area of the catalogue. */
export function anAnswer(from: number): Answers {
  const area = (step: number): string => areas[(from + step) % areas.length] ?? '';
  return {
    ranking: { ranked: [0, 1, 2, 3].map((step) => [area(step)]), noOpinion: [area(9)] },
    rating: { importance: { [area(0)]: 5, [area(1)]: 4 }, capacity: { [area(0)]: 3 } },
    offers: [{ area: area(0), kind: 'lead', capacity: 2, note: '' }],
  };
}

/** Brings in every member city of the real list. */
export function importMembers(coordinator: Visitor): Promise<ImportView> {
  return coordinator.post('/members/import', {
    csv: membersCsv(),
    dryRun: false,
    title: 'members.csv',
    reason: 'The list of the network',
  });
}

/** Plans a round for the roll of 2019. */
export function draftRound(coordinator: Visitor, id = 'april-2019', more: object = {}): Promise<RoundView> {
  return coordinator.post('/rounds', {
    id,
    title: 'April 2019',
    opensAt: '2019-04-01T00:00:00Z',
    deadline: '2019-05-31T22:00:00Z',
    timeZone: 'America/Bogota',
    roll: '2019-09-30',
    ...more,
  });
}

/** Signs how a planned round will be ranked, and opens it; by default even one answer of a region is published. */
export async function signAndOpen(
  coordinator: Visitor,
  id: string,
  settings: object = { places: 3, minimumCell: 1 },
): Promise<RoundView> {
  await coordinator.post(`/rounds/${id}/settings`, settings);
  return coordinator.post(`/rounds/${id}/open`);
}

/** Plans a round for the roll of 2019, signs settings for it, by default three places, and opens it. */
export async function openRound(
  coordinator: Visitor,
  id = 'april-2019',
  settings?: object,
): Promise<RoundView> {
  await draftRound(coordinator, id);
  return signAndOpen(coordinator, id, settings);
}

/** Saves every answer of a city and submits, signed on a day of the round. */
export async function answer(
  focalPoint: Visitor,
  round: string,
  city: string,
  answers: Answers,
  date: string = statement.date,
): Promise<ResponseView> {
  const response = `/rounds/${round}/responses/${city}`;
  for (const [question, value] of Object.entries(answers)) {
    await focalPoint.put<SavedView>(`${response}/answers/${question}`, { value, revision: 0 });
  }
  return focalPoint.post(`${response}/submit`, { statement: { ...statement, date } });
}

/** A finished official run of the round, computed here with few draws: for tests of what comes after. */
export async function quickRun({ system, clock }: ServiceUnderTest, round: string): Promise<string> {
  return system.transaction(async (store) => {
    const settings = { ...defaultSettings, places: 3, draws: 200, replicates: 100 };
    const invited = new Set(await store.rounds.cities(round));
    const { profile, leftOut } = profileOfRound(
      questionnaire2019,
      (await store.members.all()).filter(({ id }) => invited.has(id)),
      (await store.responses.ofRound(round)).length,
      await store.responses.submissions(round),
      1,
    );
    const now = clock.now();
    const run = await store.rankings.addRun({ round, settings, official: true, startedBy: null }, now);
    const input = { hash: freezeProfile(profile).hash, document: canonicalJson(profile) };
    await store.rankings.freeze(run.id, input, leftOut, now);
    const text = canonicalJson(rank(profile, settings));
    await store.rankings.finish(run.id, { text, hash: sha256Hex(text) }, now);
    return run.id;
  });
}

/** Starts an official run and waits until a worker has done it. */
export async function rankByWorker(coordinator: Visitor, round: string): Promise<RunView> {
  const { id } = await coordinator.post<RunView>(`/rounds/${round}/runs`, { places: 3 });
  return until(
    () => coordinator.get<RunView>(`/runs/${id}`),
    ({ state }) => state !== 'waiting' && state !== 'running',
  );
}

/** Puts the areas forward that the run ranks first. */
export async function putForward(coordinator: Visitor, run: string): Promise<DecisionView> {
  const report = await coordinator.get<{ areas: { id: string }[]; settings: { places: number } }>(
    `/runs/${run}/report`,
  );
  const first = report.areas.slice(0, report.settings.places);
  return coordinator.post(`/runs/${run}/decision`, {
    areas: first.map(({ id }) => ({ area: id, reason: null })),
    borderReason: 'We keep to the order by points.',
  });
}

/** Puts the areas forward that the run ranks first, and has a reviewer sign second. */
export async function decide(
  service: Pick<ServiceUnderTest, 'person'>,
  coordinator: Visitor,
  run: string,
): Promise<DecisionView> {
  const { id } = await putForward(coordinator, run);
  const reviewer = await service.person('reviewer');
  return reviewer.post(`/decisions/${id}/signature`);
}

/** Has the plan drafted in this process. */
export async function draft(
  service: ServiceUnderTest,
  coordinator: Visitor,
  decision: string,
  terms?: object,
): Promise<PlanView> {
  const { id } = await coordinator.post<PlanView>(`/decisions/${decision}/plan`, terms);
  const context = {
    signal: new AbortController().signal,
    lastAttempt: true,
    report: () => undefined,
    follow: () => Promise.resolve(),
  };
  await service.app.get(PlanJobs).draft(id, context);
  return coordinator.get(`/plans/${id}`);
}

/** Asks for a plan and waits until a worker has drafted it. */
export async function draftByWorker(coordinator: Visitor, decision: string): Promise<PlanView> {
  const { id } = await coordinator.post<PlanView>(`/decisions/${decision}/plan`);
  return until(
    () => coordinator.get<PlanView>(`/plans/${id}`),
    ({ state }) => state !== 'drafting',
  );
}

/** Members, a round with one answer for each of these cities, a run, a decision and a drafted plan. */
export async function roadToPlan(
  service: ServiceUnderTest,
  coordinator: Visitor,
  answering: readonly string[],
): Promise<{ readonly run: string; readonly decision: string; readonly plan: string }> {
  await importMembers(coordinator);
  await openRound(coordinator);
  for (const [index, city] of answering.entries()) {
    await answer(await service.person('focal-point', city), 'april-2019', city, anAnswer(index));
  }
  const run = await quickRun(service, 'april-2019');
  const { id: decision } = await decide(service, coordinator, run);
  const { id: plan } = await draft(service, coordinator, decision);
  return { run, decision, plan };
}

/** Opens a session on the plan, on the day of the real one, on a roll that is frozen and published for it. */
export async function openAssembly(
  service: Pick<ServiceUnderTest, 'clock'>,
  coordinator: Visitor,
  plan: string,
  terms: object = {},
): Promise<AssemblyView> {
  service.clock.set(new Date('2019-10-02T14:00:00Z'));
  const roll = await rollForSession(coordinator, '2019-10-01', '2019-10-14');
  return coordinator.post(`/plans/${plan}/assembly`, { title: 'Mayors’ session', roll, ...terms });
}

/** The roll of a day, frozen and published for a session; the one that there is already. */
export async function rollForSession(coordinator: Visitor, on: string, until: string): Promise<string> {
  const rolls = await coordinator.get<FrozenRollView[]>('/rolls');
  const known = rolls.find((roll) => roll.on === on && roll.replacedBy === null && roll.publication);
  if (known) return known.id;
  const { id } = await coordinator.post<FrozenRollView>('/rolls', { on, title: 'Voters of the session' });
  await coordinator.post(`/rolls/${id}/publish`, { objectionsUntil: until });
  return id;
}

/** A mayor in the seat of a city. */
export interface Sitting {
  readonly city: string;
  readonly seat: string;
  readonly mayor: Visitor;
}

/** Makes the mayor of a city and takes the seat. */
export async function takeSeat(
  service: Pick<ServiceUnderTest, 'person'>,
  assembly: string,
  city: string,
): Promise<Sitting> {
  const mayor = await service.person('representative', city);
  const { seat } = await mayor.post<SeatView>(`/assemblies/${assembly}/attendance`, { city, present: true });
  return { city, seat, mayor };
}

/** Few of the 108 seats are taken in tests. */
const quorum = { of: 'present', numerator: 1, denominator: 20 };

/** Puts an item to the vote. */
export function openPoll(coordinator: Visitor, assembly: AssemblyView, index = 0): Promise<PollView> {
  return coordinator.post(`/assemblies/${assembly.id}/items/${assembly.items[index]?.id}/polls`, {
    quorum,
    // The close declares the result.
    contestSeconds: 0,
  });
}

/** Casts a ballot. */
export function cast(
  { mayor, seat }: Sitting,
  poll: string,
  choice: Choice,
  nonce: string,
): Promise<ReceiptView> {
  return mayor.post(`/polls/${poll}/ballots`, { seat, choice, nonce });
}

/** Waits until what is looked at is as wished; forty seconds are far more than anything here takes. */
export async function until<Seen>(look: () => Promise<Seen>, wished: (seen: Seen) => boolean): Promise<Seen> {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const seen = await look();
    if (wished(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`waited in vain, last seen: ${JSON.stringify(seen)}`);
    await sleep(50);
  }
}
