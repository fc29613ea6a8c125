import type { FrozenRollView, ObjectionView } from '../../apps/api/src/members/rolls.view.ts';
import type { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

/** The day that the tests freeze. */
export const rollDay = '2019-09-30';

/** Freezes the roll of the day. */
export function freezeRoll(
  team: Visitor,
  body: { readonly on?: string; readonly title?: string; readonly replaces?: string } = {},
): Promise<FrozenRollView> {
  return team.post('/rolls', { on: rollDay, ...body });
}

/** Lets everyone read it, and cities object. */
export function publishRoll(team: Visitor, roll: string, until: string): Promise<FrozenRollView> {
  return team.post(`/rolls/${roll}/publish`, { objectionsUntil: until });
}

/** Objects that a detail of the own city is wrong. */
export function objectTo(objector: Visitor, roll: string, city: string): Promise<ObjectionView> {
  return objector.post(`/rolls/${roll}/objections`, {
    kind: 'detail',
    city,
    about: city,
    text: 'The official name of our city is missing.',
  });
}

/** Changes a member as the team would, and keeps the change. */
export function correctMember(
  service: ServiceUnderTest,
  city: string,
  fields: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  return service.system.transaction(async (store) => {
    const found = await store.members.find(city);
    if (!found) throw new Error(city);
    const edit = {
      kind: 'edit',
      person: null,
      title: null,
      reason: null,
      source: null,
      undoes: null,
    } as const;
    return store.members.save([{ ...found, ...fields }], { ...edit, at: service.clock.now() });
  });
}

/** Freezes, publishes, objects and rules: one row at least in every table of frozen rolls. */
export async function ruledRoll(
  team: Visitor,
  objector: Visitor,
  city: string,
  until: string,
): Promise<string> {
  const { id } = await freezeRoll(team);
  await publishRoll(team, id, until);
  const objection = await objectTo(objector, id, city);
  await team.post(`/objections/${objection.id}/ruling`, {
    outcome: 'dismissed',
    reason: 'The official name is not part of what was asked for.',
  });
  return id;
}
