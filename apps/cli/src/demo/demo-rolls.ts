import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Actor } from '#members';
import { StoreGate } from '#store';
import { Clock } from '../../../api/src/http/clock.ts';
import { ObjectionsService } from '../../../api/src/members/objections.service.ts';
import { RollsService } from '../../../api/src/members/rolls.service.ts';
import type { FrozenRollView } from '../../../api/src/members/rolls.view.ts';
import type { CityPeople, DemoPeople } from './demo-people.ts';
import { rollDay } from './demo-steps.ts';
import { stepKey } from './step-key.ts';
import type { Say } from './demo-steps.ts';

const lastDay = '2019-10-14';
const purpose = 'Voters of the mayors’ session, Medellín';
const officialName = 'Cork City Council';

/**
 * Freezes and publishes the roll that the mayors vote by. One city objects that its official name is missing; the team
 * upholds it, corrects the member and freezes the day again in place of the first.
 */
export async function freezeTheRoll(
  app: NestFastifyApplication,
  people: DemoPeople,
  objector: string,
  say: Say,
): Promise<FrozenRollView> {
  const { coordinator } = people;
  const { focalPoint } = people.ofCity.get(objector) as CityPeople;
  const clock = app.get(Clock);
  const objections = app.get(ObjectionsService);
  clock.set(new Date('2019-09-30T16:00:00Z'));
  const first = await freezeAndPublish(app, coordinator, 'roll', { on: rollDay, title: purpose }, lastDay);
  clock.set(new Date('2019-10-01T08:00:00Z'));
  const { id } = await objections.object(focalPoint, stepKey('roll-objection'), first.id, {
    kind: 'detail',
    city: objector,
    about: objector,
    text: `[simulated] The official name is missing: ${officialName}.`,
  });
  clock.set(new Date('2019-10-01T15:00:00Z'));
  await objections.rule(coordinator, stepKey('roll-ruling'), id, {
    outcome: 'upheld',
    reason: '[simulated] The official name was added, and the roll of this day frozen anew.',
  });
  await nameOfficially(app, coordinator, objector);
  const dto = { on: rollDay, title: purpose, replaces: first.id };
  const second = await freezeAndPublish(app, coordinator, 'roll-again', dto, lastDay);
  say(`the roll of ${rollDay} is frozen: ${second.members} members in ${second.countries} countries`);
  return second;
}

/** Freezes and publishes the roll of the present day, so that a visitor can object; once, it stays as it is left. */
export async function openPracticeRoll(
  app: NestFastifyApplication,
  { coordinator }: DemoPeople,
  weeks: number,
): Promise<FrozenRollView> {
  const now = Date.now();
  const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  const until = dayOf(now + weeks * 7 * 86_400_000);
  const dto = { on: dayOf(now), title: 'Practice' };
  return freezeAndPublish(app, coordinator, 'roll-practice', dto, until);
}

async function freezeAndPublish(
  app: NestFastifyApplication,
  coordinator: Actor,
  step: string,
  dto: { readonly on: string; readonly title: string; readonly replaces?: string },
  until: string,
): Promise<FrozenRollView> {
  const rolls = app.get(RollsService);
  const { id } = await rolls.freeze(coordinator, stepKey(step), dto);
  return rolls.publish(coordinator, stepKey(`${step}-publish`), id, { objectionsUntil: until });
}

/** Once: what a visitor changes afterwards stays. */
async function nameOfficially(app: NestFastifyApplication, coordinator: Actor, id: string): Promise<void> {
  const at = app.get(Clock).now();
  await app
    .get(StoreGate)
    .as(coordinator)
    .once(stepKey('roll-correction'), async (store) => {
      const city = await store.members.find(id);
      if (!city || coordinator.kind !== 'person') return;
      await store.members.save([{ ...city, officialName }], {
        kind: 'edit',
        person: coordinator.person,
        at,
        title: null,
        reason: '[simulated] Objection to the roll',
        source: null,
        undoes: null,
      });
    });
}
