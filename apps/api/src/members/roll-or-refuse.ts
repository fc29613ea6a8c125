import type { FrozenRoll } from '#members';
import { Problem } from '#problem';
import type { FrozenRollRecord, Store } from '#store';

/** The frozen roll, or a refusal; one that the actor may not see is unknown to the actor. */
export async function rollOrRefuse(store: Store, id: string): Promise<FrozenRollRecord> {
  const roll = await store.rolls.find(id);
  if (!roll) throw new Problem('not-found', 'roll-unknown');
  return roll;
}

/** The members of a frozen roll, as they were frozen. */
export async function frozenText(store: Store, id: string): Promise<FrozenRoll> {
  return JSON.parse((await store.rolls.document(id)) ?? '') as FrozenRoll;
}
