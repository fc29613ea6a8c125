import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Choice } from '#assembly';
import { unaskedAct } from '#members';
import type { Actor, MemberCity } from '#members';
import { Generator } from '#ranking';
import { AssembliesService } from '../../../api/src/assembly/assemblies.service.ts';
import type { AssemblyView, ItemView } from '../../../api/src/assembly/assembly.view.ts';
import { CallsService } from '../../../api/src/assembly/calls.service.ts';
import { PollsService } from '../../../api/src/assembly/polls.service.ts';
import { BallotsService } from '../../../api/src/assembly/ballots.service.ts';
import { Clock } from '../../../api/src/http/clock.ts';
import { counterSign, registerWitnesses } from './counter-sign.ts';
import { amendPlan } from './demo-amendments.ts';
import type { DemoKey } from './demo-key.ts';
import type { DemoPeople } from './demo-people.ts';
import { seatDelegation } from './seat-delegation.ts';
import { voteInWriting } from './vote-in-writing.ts';
import { signedBallot } from './signed-ballot.ts';
import { stepKey } from './step-key.ts';
import type { Say } from './demo-steps.ts';

/** Whose mayor chairs. */
const hostCity = 'medellin-col';

/** Share of the ballots for yes and no; the rest abstains. */
const leanings = { yes: 0.82, no: 0.1 };
/** What the hall does not want. */
const against = { yes: 0.2, no: 0.7 };
type Leanings = Readonly<typeof leanings>;
/** Share of the seats that change their mind before the close. */
const changesMind = 0.04;

interface SessionOfDemo {
  readonly app: NestFastifyApplication;
  readonly coordinator: Actor;
  readonly assembly: string;
}

/** One seat of the hall with whoever sits in it. */
export interface Sitting {
  readonly city: string;
  readonly seat: string;
  /** The phone that the desk bound to it. */
  readonly phone: Actor;
  /** With which the phone signs; null for who votes from home. */
  readonly key: DemoKey | null;
}

/**
 * Seats half of the cities at the credentials desk, agrees on the rules by consensus, amends the plan, puts every item of it to
 * the vote and asks in writing about the next conference. A teller and the chair counter-sign.
 */
export async function holdAssembly(
  app: NestFastifyApplication,
  people: DemoPeople,
  cities: readonly MemberCity[],
  of: { readonly plan: string; readonly roll: string },
  say: Say,
): Promise<AssemblyView> {
  const clock = app.get(Clock);
  const assemblies = app.get(AssembliesService);
  let now = Date.parse('2019-10-02T14:00:00Z');
  const tick = (seconds: number): void => clock.set(new Date((now += seconds * 1_000)));
  tick(0);
  const key = stepKey('assembly');
  const opened = await assemblies.open(people.coordinator, key, of.plan, {
    title: 'Mayors’ session, Medellín, 2 October 2019',
    roll: of.roll,
    chair: hostCity,
  });
  if (opened.state === 'closed') return opened;
  const generator = Generator.fromText('hall');
  const hall: Sitting[] = [];
  for (const city of cities.filter((_, index) => index % 2 === 0)) {
    tick(7);
    const { seat, phone, key: ofPhone } = await seatDelegation(app, people.coordinator, opened.id, city);
    hall.push({ city: city.id, seat, phone, key: ofPhone });
  }
  say(`${hall.length} of ${cities.length} seats are taken`);
  await registerWitnesses(app, people, opened.id);
  const { items } = opened;
  const about = { app, coordinator: people.coordinator, assembly: opened.id };
  for (const item of items.filter(({ kind }) => kind === 'rules'))
    await agreeOn(app, people.coordinator, opened.id, item, tick);
  const lots = Generator.fromText('amendments');
  const { amendments } = await amendPlan(
    app,
    people,
    { assembly: opened.id, cities, hall },
    (item, step, yes) => pollItem(about, { id: item, step }, hall, lots, tick, yes ? leanings : against),
  );
  say(`${amendments.length} amendments submitted, ${countOf(amendments, 'adopted')} adopted`);
  // The items of the plan, in their order; when the road is walked again amendments stand among them.
  for (const { id, kind, number } of items)
    if (kind === 'area' || kind === 'plan')
      await pollItem(about, { id, step: `${number}` }, hall, generator, tick, leanings);
  await voteInWriting(app, people, opened.id, hall, tick);
  await counterSign(app, people, opened.id);
  tick(60);
  await assemblies.close(people.coordinator, stepKey('assembly-close'), opened.id);
  tick(8 * 86_400);
  await app.get(PollsService).closeDue();
  await counterSign(app, people, opened.id);
  return assemblies.one(people.coordinator, opened.id);
}

/** Adopts an item by consensus: nobody objects. */
async function agreeOn(
  app: NestFastifyApplication,
  coordinator: Actor,
  assembly: string,
  item: ItemView,
  tick: (seconds: number) => void,
): Promise<void> {
  const calls = app.get(CallsService);
  tick(60);
  const call = await calls.ask(coordinator, stepKey(`call-${item.number}`), assembly, item.id, {});
  tick(45);
  await calls.close(coordinator, stepKey(`call-close-${item.number}`), call.id);
}

function countOf(amendments: readonly { readonly state: string }[], state: string): number {
  return amendments.filter((each) => each.state === state).length;
}

async function pollItem(
  { app, coordinator, assembly }: SessionOfDemo,
  item: { readonly id: string; readonly step: string },
  hall: readonly Sitting[],
  generator: Generator,
  tick: (seconds: number) => void,
  leans: Leanings,
): Promise<void> {
  const polls = app.get(PollsService);
  const ballots = app.get(BallotsService);
  tick(120);
  const poll = await polls.open(coordinator, stepKey(`poll-${item.step}`), assembly, item.id, {
    // The close declares the result.
    contestSeconds: 0,
  });
  for (const { city, seat, phone, key } of hall) {
    // Drawn for every seat whether or not the poll is over: the road is the same when it is walked again.
    const choice = choiceOf(generator.unit(), leans);
    const second = generator.unit() < changesMind ? choiceOf(generator.unit(), leans) : null;
    if (poll.state === 'closed') continue;
    tick(1);
    const nonce = `demo-${item.step}-${city}`.slice(0, 60).padEnd(16, '0');
    const cast = (said: Choice, of: string) =>
      ballots.cast(
        phone,
        unaskedAct('Demo.ballot'),
        poll.id,
        signedBallot(key, poll, { seat, choice: said, nonce: of }),
      );
    await cast(choice, nonce);
    if (second) await cast(second, `${nonce}-2`);
  }
  tick(5);
  await polls.close(coordinator, stepKey(`poll-close-${item.step}`), poll.id);
}

function choiceOf(draw: number, { yes, no }: Leanings): Choice {
  return draw < yes ? 'yes' : draw < yes + no ? 'no' : 'abstain';
}
