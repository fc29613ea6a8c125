import type { FrozenRollView, ObjectionView } from '../../apps/api/src/members/rolls.view.ts';
import type { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

/** The day that the tests freeze. */
export const rollDay = '2019-09-30';

/** Later than any clock that a test sets. */
const farOff = '2029-12-31';

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

/**
 * A roll of everything: published, with an objection of Cork that was ruled on, one of Beijing that was withdrawn and
 * another of Cork that is open; and beside it a roll that nobody has published.
 */
export async function ruledRoll(
  service: ServiceUnderTest,
  team: Visitor,
): Promise<{ readonly roll: string; readonly objection: string }> {
  const cork = await service.person('focal-point', 'cork-irl');
  const beijing = await service.person('focal-point', 'beijing-chn');
  await freezeRoll(team, { on: '2019-05-01' });
  const { id: roll } = await freezeRoll(team);
  await publishRoll(team, roll, farOff);
  const ruled = await objectTo(cork, roll, 'cork-irl');
  const reason = 'The official name was added.';
  await team.post(`/objections/${ruled.id}/ruling`, { outcome: 'upheld', reason });
  const withdrawn = await objectTo(beijing, roll, 'beijing-chn');
  await beijing.post(`/objections/${withdrawn.id}/withdraw`);
  const { id: objection } = await objectTo(cork, roll, 'cork-irl');
  return { roll, objection };
}
