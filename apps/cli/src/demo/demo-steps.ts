import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { packageRoot } from '#config';
import { rollOn } from '#members';
import type { Actor, MemberCity } from '#members';
import type { RankingReport } from '#ranking';
import { StoreGate } from '#store';
import { questionnaire2019 } from '#survey';
import { Clock } from '../../../api/src/http/clock.ts';
import { MemberFilesService } from '../../../api/src/members/member-files.service.ts';
import { PlansService } from '../../../api/src/plan/plans.service.ts';
import type { PlanView } from '../../../api/src/plan/plan.view.ts';
import { DecisionsService } from '../../../api/src/ranking/decisions.service.ts';
import type { RunView } from '../../../api/src/ranking/ranking.view.ts';
import { RunsService } from '../../../api/src/ranking/runs.service.ts';
import { ResponsesService } from '../../../api/src/survey/responses.service.ts';
import { RoundsService } from '../../../api/src/survey/rounds.service.ts';
import { addCityPeople, addCoordinator, addReviewer, addTeller } from './demo-people.ts';
import type { CityPeople, DemoPeople } from './demo-people.ts';
import { openSigned } from './open-signed.ts';
import { round2019 } from './round-2019.ts';
import { simulateAnswers } from './simulate-answers.ts';
import type { SimulatedAnswer } from './simulate-answers.ts';
import { stepKey } from './step-key.ts';

/** Told what is being done, and how far it has come. */
export type Say = (message: string) => void;

export const demoRound = 'april-2019';
/** The roll that the demonstration speaks of: the 108 cities known for 2019, the intake of July included. */
export const rollDay = '2019-09-30';
export const demoSeed = 'april-2019';

const at = (instant: string): Date => new Date(instant);

/** Brings in the real member cities and one focal point and one mayor for each of the 108. */
export async function bringInMembers(
  app: NestFastifyApplication,
  say: Say,
): Promise<{ people: DemoPeople; cities: readonly MemberCity[] }> {
  const now = at('2019-03-15T09:00:00Z');
  app.get(Clock).set(now);
  const system = app.get(StoreGate).as({ kind: 'system', name: 'demo' });
  const coordinator = await system.transaction((store) => addCoordinator(store, now));
  const reviewer = await system.transaction((store) => addReviewer(store, now));
  const teller = await system.transaction((store) => addTeller(store, now));
  const csv = readFileSync(join(packageRoot, 'libs/members/data/members.csv'), 'utf8');
  const dto = { csv, dryRun: false, title: 'members.csv', reason: 'The network’s list of members' };
  const imported = await app.get(MemberFilesService).importCsv(coordinator, stepKey('members'), dto, 'en');
  if (imported.problems.length > 0) throw new Error(JSON.stringify(imported.problems.slice(0, 5)));
  const cities = rollOn(await system.transaction((store) => store.members.all()), rollDay);
  const ofCity = await system.transaction((store) => addCityPeople(store, cities, now));
  say(`${imported.added} member cities imported, ${cities.length} of them on the roll of ${rollDay}`);
  return { people: { coordinator, reviewer, teller, ofCity }, cities };
}

/** Opens the round of April 2019, lets the cities answer in the order of their dates, and closes it. */
export async function answerRound(
  app: NestFastifyApplication,
  people: DemoPeople,
  cities: readonly MemberCity[],
  say: Say,
): Promise<number> {
  const clock = app.get(Clock);
  const rounds = app.get(RoundsService);
  clock.set(at(round2019.opensAt));
  const dto = { id: demoRound, title: 'April 2019', ...round2019, roll: rollDay };
  const round = await openSigned(app, people.coordinator, 'round', dto, { places: 7, seed: '14' });
  const answers = [...simulateAnswers(cities, questionnaire2019, demoSeed)].sort(
    (a, b) => arrival(a).getTime() - arrival(b).getTime() || (a.city < b.city ? -1 : 1),
  );
  if ((await rounds.all(people.coordinator)).some((one) => one.id === round.id && one.state === 'open')) {
    for (const [index, answer] of answers.entries()) {
      await answerFor(app, people.ofCity.get(answer.city) as CityPeople, answer);
      if (index % 20 === 19) say(`${index + 1} of ${answers.length} cities have written`);
    }
  }
  clock.set(at('2019-08-16T12:00:00Z'));
  await rounds.close(people.coordinator, stepKey('round-close'), demoRound);
  const submitted = answers.filter(({ state }) => state !== 'draft').length;
  say(`${submitted} of ${cities.length} cities have answered (simulated)`);
  return submitted;
}

/** Drafts were last touched some time in April. */
function arrival({ city, submittedAt }: SimulatedAnswer): Date {
  return submittedAt === null ? at(`2019-04-${10 + (city.length % 18)}T10:00:00Z`) : at(submittedAt);
}

async function answerFor(
  app: NestFastifyApplication,
  { focalPoint }: CityPeople,
  answer: SimulatedAnswer,
): Promise<void> {
  const responses = app.get(ResponsesService);
  const { city } = answer;
  app.get(Clock).set(arrival(answer));
  for (const [question, value] of Object.entries(answer.answers)) {
    const key = stepKey(`save-${city}-${question}`);
    await responses.save(focalPoint, key, { round: demoRound, city, question }, { value, revision: 0 });
  }
  if (answer.state === 'draft') return;
  const date = arrival(answer).toISOString().slice(0, 10);
  const statement = { name: 'Simulated signature', title: 'Signatory of the city', date };
  const submit = stepKey(`submit-${city}`);
  await responses.submit(focalPoint, submit, { round: demoRound, city }, { statement });
}

/** Has the round ranked by a worker, and waits for it. */
export async function rankRound(
  app: NestFastifyApplication,
  coordinator: Actor,
  say: Say,
): Promise<{ run: RunView; report: RankingReport }> {
  app.get(Clock).set(at('2019-08-19T09:00:00Z'));
  const runs = app.get(RunsService);
  const started = await runs.start(coordinator, stepKey('run'), demoRound, {
    official: true,
  });
  const run = await until(
    () => runs.one(coordinator, started.id),
    ({ state }) => state !== 'waiting' && state !== 'running',
    ({ progress }) => say(`ranking ${Math.round(progress * 100)} %`),
  );
  if (run.state !== 'done') throw new Error(`the run ended as ${run.state}: ${run.failure}`);
  return { run, report: JSON.parse(await runs.report(coordinator, run.id)) as RankingReport };
}

/** Puts the seven areas that come first forward, in their order; a reviewer signs second. */
export async function decide(
  app: NestFastifyApplication,
  people: Pick<DemoPeople, 'coordinator' | 'reviewer'>,
  run: RunView,
  report: RankingReport,
): Promise<{ readonly id: string }> {
  const decisions = app.get(DecisionsService);
  app.get(Clock).set(at('2019-08-21T15:00:00Z'));
  const first = report.areas.slice(0, report.settings.places);
  const areas = first.map(({ id }) => ({ area: id, name: null, reason: null }));
  const borderReason = 'Simulated: where the answers leave it open, the team keeps to the order by points.';
  const draft = await decisions.sign(people.coordinator, stepKey('decision'), run.id, {
    areas,
    borderReason,
  });
  app.get(Clock).set(at('2019-08-22T09:00:00Z'));
  const remark =
    'Simulated: I have compared the list with the ranking and its uncertain border. I can sign it.';
  await decisions.comment(people.reviewer, stepKey('decision-remark'), draft.id, remark);
  await decisions.signSecond(people.reviewer, stepKey('decision-second'), draft.id);
  return draft;
}

/** Has the plan drafted by a worker, and waits for it. */
export async function draft(
  app: NestFastifyApplication,
  coordinator: Actor,
  decision: { readonly id: string },
): Promise<PlanView> {
  app.get(Clock).set(at('2019-09-02T08:00:00Z'));
  const plans = app.get(PlansService);
  const { id } = await plans.draft(coordinator, stepKey('plan'), decision.id);
  const plan = await until(
    () => plans.one(coordinator, id),
    ({ state }) => state !== 'drafting',
    () => undefined,
  );
  if (plan.state === 'failed') throw new Error(`drafting failed: ${plan.failure}`);
  return plan;
}

async function until<T>(
  look: () => Promise<T>,
  done: (seen: T) => boolean,
  waiting: (seen: T) => void,
): Promise<T> {
  for (let tries = 0; tries < 600; tries += 1) {
    const seen = await look();
    if (done(seen)) return seen;
    if (tries % 10 === 9) waiting(seen);
    await sleep(100);
  }
  throw new Error('no worker has done this within a minute');
}
