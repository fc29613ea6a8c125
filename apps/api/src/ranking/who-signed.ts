import type { Actor } from '#members';
import { may } from '#members';
import type { StoreGate } from '#store';

const system = { kind: 'system', name: 'signatures' } as const;

/** The name of a person, or null where the reader may not know it. */
export type NameOf = (person: string | null) => string | null;

/** For the public, who reads no names of people. */
export const nobody: NameOf = () => null;

/**
 * Names of those who signed or wrote about drafts, for whoever talks about them: who gives the second signature has to
 * know who gave the first, but may not read all people, so the system looks these up.
 */
export async function whoSigned(
  gate: StoreGate,
  actor: Actor,
  people: readonly (string | null)[],
): Promise<NameOf> {
  const ids = [...new Set(people.filter((one) => one !== null))];
  if (ids.length === 0 || !may(actor, 'decision.discuss')) return nobody;
  const found = await gate.as(system).transaction((store) => store.people.byIds(ids));
  return (person) => (person === null ? null : (found.get(person)?.label ?? null));
}
