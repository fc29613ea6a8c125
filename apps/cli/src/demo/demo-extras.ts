import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { StoreGate } from '#store';
import { AssembliesService } from '../../../api/src/assembly/assemblies.service.ts';
import { PollsService } from '../../../api/src/assembly/polls.service.ts';
import { Clock } from '../../../api/src/http/clock.ts';
import type { PlanView } from '../../../api/src/plan/plan.view.ts';
import { RoundsService } from '../../../api/src/survey/rounds.service.ts';
import { keepContacts } from './demo-contacts.ts';
import { addNationalContact } from './demo-people.ts';
import type { DemoPeople } from './demo-people.ts';
import { openPracticeRoll } from './demo-rolls.ts';
import { openSigned } from './open-signed.ts';
import { rollDay } from './demo-steps.ts';
import { stepKey } from './step-key.ts';
import { fillRehearsal } from './fill-rehearsal.ts';

export const practiceRound = 'practice';
const practiceWeeks = 4;
/** Days for which a poll of the rehearsal is open in writing. */
const writtenDays = 7;

/** What a visitor can try: a round that is open today, and a rehearsal with a poll that waits for ballots. */
export interface DemoExtras {
  readonly round: string;
  readonly rehearsal: string;
}

/** Opens both in the present, once; they stay as the visitor leaves them. */
export async function openExtras(
  app: NestFastifyApplication,
  people: DemoPeople,
  plan: PlanView,
  visitorsCity: string,
): Promise<DemoExtras> {
  app.get(Clock).set(null);
  await openPractice(app, people);
  const roll = await openPracticeRoll(app, people, practiceWeeks);
  await app
    .get(StoreGate)
    .as({ kind: 'system', name: 'demo' })
    .transaction(async (store) => {
      await addNationalContact(store, new Date());
      await keepContacts(store, [...people.ofCity.keys()], Date.now());
    });
  const assemblies = app.get(AssembliesService);
  const rehearsal = await assemblies.open(people.coordinator, stepKey('rehearsal'), plan.id, {
    title: 'Rehearsal',
    practice: true,
    roll: roll.id,
  });
  const first = rehearsal.items.find(({ kind }) => kind === 'area');
  if (first?.state === 'waiting') {
    const poll = await app
      .get(PollsService)
      .open(people.coordinator, stepKey('rehearsal-poll'), rehearsal.id, first.id, {});
    await fillRehearsal(app, people, rehearsal.id, poll, visitorsCity);
  }
  const second = rehearsal.items.find(({ kind, id }) => kind === 'area' && id !== first?.id);
  if (second?.state === 'waiting')
    await app
      .get(PollsService)
      .open(people.coordinator, stepKey('rehearsal-written'), rehearsal.id, second.id, {
        procedure: 'written',
        closesAt: new Date(Date.now() + writtenDays * 86_400_000).toISOString(),
      });
  return { round: practiceRound, rehearsal: rehearsal.id };
}

async function openPractice(app: NestFastifyApplication, people: DemoPeople): Promise<void> {
  const rounds = app.get(RoundsService);
  if ((await rounds.all(people.coordinator)).some((round) => round.id === practiceRound)) return;
  const now = Date.now();
  const dto = {
    id: practiceRound,
    title: 'Practice round',
    opensAt: new Date(now).toISOString(),
    deadline: new Date(now + practiceWeeks * 7 * 86_400_000).toISOString(),
    timeZone: 'America/Bogota',
    roll: rollDay,
    practice: true,
  };
  await openSigned(app, people.coordinator, 'practice', dto, {});
}
