import { headDigits } from '#assembly';
import type { Store } from '#store';
import { agendaMark } from './agenda-mark.ts';
import { assemblyOrRefuse } from './assembly-view.ts';

/** Seats that an event names; more than leave within a quarter of a second. */
const LEFT = 4;

/** What the hall is busy with. */
export interface Current {
  readonly kind: 'call' | 'poll';
  readonly id: string;
  readonly item: string;
  readonly openedAt: string;
  readonly closesAt: string | null;
  /** Seats whose ballot is recorded; of a call nothing is told before its close. */
  readonly recorded: number;
}

/** The small public state of a session, under 1 kB for an agenda of any length; no result while anything is open. */
export interface HallPulse {
  readonly state: 'open' | 'closed';
  readonly current: Current | null;
  readonly present: number;
  readonly seats: number;
  readonly ledgerHead: { readonly number: number; readonly hash: string; readonly digits: readonly string[] };
  /** See `agendaMark`. */
  readonly agenda: string;
  /** Who has the floor and how many wait; the list itself is fetched. */
  readonly speaker: {
    readonly seat: string | null;
    readonly waiting: number;
    readonly pointsOfOrder: number;
  };
  /** Seats that lost their holder or a device last: their phones look whether it is their own. */
  readonly left: readonly string[];
  readonly timer: { readonly kind: string; readonly seconds: number; readonly startedAt: string } | null;
}

/** Reads it with the system's sight. */
export async function hallPulse(store: Store, id: string): Promise<HallPulse> {
  const assembly = await assemblyOrRefuse(store, id);
  const { eligible, present } = await store.assemblies.countSeats(id);
  const head = await store.ledgers.head(id);
  const speakers = await store.floor.all(id);
  const waiting = speakers.filter((one) => one.state === 'waiting');
  return {
    state: assembly.state,
    current: await currentOf(store, id),
    present,
    seats: eligible,
    ledgerHead: { ...head, digits: headDigits(head.hash) },
    agenda: agendaMark(assembly, await store.assemblies.items(id)),
    speaker: {
      seat: speakers.find((one) => one.state === 'speaking')?.seat ?? null,
      waiting: waiting.length,
      pointsOfOrder: waiting.filter(({ kind }) => kind === 'point-of-order').length,
    },
    left: await store.credentials.lastLeft(id, LEFT),
    timer: await store.floor.timer(id),
  };
}

async function currentOf(store: Store, id: string): Promise<Current | null> {
  const call = (await store.calls.all(id)).find(({ state }) => state === 'open');
  if (call) {
    const { item, openedAt } = call;
    return { kind: 'call', id: call.id, item, openedAt, closesAt: null, recorded: 0 };
  }
  const polls = await store.polls.all(id);
  const poll = polls.find(({ state, procedure }) => state === 'open' && procedure === 'hall');
  if (!poll) return null;
  const { item, openedAt, closesAt } = poll;
  return {
    kind: 'poll',
    id: poll.id,
    item,
    openedAt,
    closesAt,
    recorded: await store.polls.countRecorded(poll.id),
  };
}
