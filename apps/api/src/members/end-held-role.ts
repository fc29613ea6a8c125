import { endRoleProblem } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import type { HeldRole, Store } from '#store';
import { personOf } from './person-of.ts';

/** The role, held now and in that city where one is named; or a refusal. Nobody else changes roles there meanwhile. */
export async function heldRoleOrRefuse(store: Store, grant: string, city?: string): Promise<HeldRole> {
  const seen = await store.grants.find(grant);
  if (!seen || (city !== undefined && seen.city !== city)) throw new Problem('not-found', 'role-unknown');
  await store.grants.lock(seen.city);
  const held = await store.grants.find(grant);
  if (!held) throw new Problem('not-found', 'role-unknown');
  if (held.endedAt !== null) throw new Problem('conflict', 'role-ended');
  return held;
}

/** Ends a role for good, unless nobody would be left who can do what must be done. */
export async function endHeldRole(
  store: Store,
  actor: Actor,
  held: HeldRole,
  ending: { readonly note: string | null; readonly byColleague: boolean; readonly at: Date },
): Promise<void> {
  const { note, byColleague, at } = ending;
  const around = held.city === null ? await store.grants.current() : await store.grants.ofCities([held.city]);
  const problem = endRoleProblem({
    role: held.role,
    own: held.person === personOf(actor),
    holders: around.filter(({ role, city }) => role === held.role && city === held.city).length,
    byColleague,
  });
  if (problem) throw new Problem('conflict', problem);
  await store.grants.end(held.id, personOf(actor), note, at);
}
