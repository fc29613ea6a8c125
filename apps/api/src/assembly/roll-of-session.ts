import { frozenRoll, rollHash } from '#members';
import { Problem } from '#problem';
import type { Store } from '#store';
import { frozenText, rollOrRefuse } from '../members/roll-or-refuse.ts';

/** Who has a seat in a session. */
export interface SessionRoll {
  /** The frozen roll; null for the roll of the day. */
  readonly id: string | null;
  readonly hash: string;
  /** Member → the name that it bore on the day. */
  readonly names: ReadonlyMap<string, string>;
}

/** The frozen and published roll that a session is held on; a rehearsal may be held on the roll of the day. */
export async function rollOfSession(
  store: Store,
  id: string | null,
  practice: boolean,
  now: Date,
): Promise<SessionRoll> {
  if (id === null) {
    if (!practice) throw new Problem('invalid', 'roll-needed');
    return rollWith(null, frozenRoll(await store.members.all(), now.toISOString().slice(0, 10)));
  }
  const { publication, replacedBy } = await rollOrRefuse(store, id);
  if (publication === null) throw new Problem('conflict', 'session-roll-not-published');
  if (replacedBy !== null) throw new Problem('conflict', 'roll-replaced');
  return rollWith(id, await frozenText(store, id));
}

function rollWith(id: string | null, roll: Parameters<typeof rollHash>[0]): SessionRoll {
  return { id, hash: rollHash(roll), names: new Map(roll.members.map((city) => [city.id, city.name])) };
}
