import type { Actor } from '#members';
import { Problem } from '#problem';
import type { SeatRecord, Store } from '#store';
import { maySit } from './may-sit.ts';

/** The seat that the actor holds in that session, or a refusal. */
export async function ownSeat(
  store: Store,
  actor: Actor,
  seatId: string,
  assembly: string,
): Promise<SeatRecord> {
  const seat = await store.assemblies.findSeat(seatId);
  if (seat?.assembly !== assembly) throw new Problem('not-found', 'seat-unknown');
  if (!maySit(actor, seat)) throw new Problem('forbidden', 'not-seat-holder');
  return seat;
}

/** The same, with its holder in the hall. */
export async function ownSeatInHall(
  store: Store,
  actor: Actor,
  seatId: string,
  assembly: string,
): Promise<SeatRecord> {
  const seat = await ownSeat(store, actor, seatId, assembly);
  if (!seat.present) throw new Problem('conflict', 'seat-not-present');
  return seat;
}
