import { may } from '#members';
import type { Actor } from '#members';
import { Problem } from '#problem';
import type { AmendmentWay, SeatRecord, Store } from '#store';

/** The seat of a city for which somebody acts, and as what. */
export interface ActingSeat {
  readonly seat: SeatRecord;
  readonly via: AmendmentWay;
}

/**
 * The seat of a city that the actor may amend for: the device bound to it, whoever is signed in for the city, the team
 * and whoever chairs. Nobody has to be in the hall.
 */
export async function actingSeat(
  store: Store,
  actor: Actor,
  assembly: string,
  city: string,
): Promise<ActingSeat> {
  const seat = await store.assemblies.seatOf(assembly, city);
  const via = seat && wayOf(actor, seat);
  // Who may not is not told whether the city sits in the session.
  if (!via && !may(actor, 'assembly.chair')) throw new Problem('forbidden', 'not-seat-holder');
  if (!seat || !via) throw new Problem('not-found', 'seat-unknown');
  return { seat, via };
}

/** As what somebody may amend for a seat; null: not at all. */
export function wayOf(actor: Actor, seat: Pick<SeatRecord, 'id' | 'city'>): AmendmentWay | null {
  if (actor.kind === 'person' && actor.bound) return actor.bound.seat === seat.id ? 'seat' : null;
  if (may(actor, 'assembly.chair')) return 'team';
  return may(actor, 'amendment.submit', seat.city) ? 'city' : null;
}

/** The seats of these cities, in their order. */
export async function seatsOf(
  store: Store,
  assembly: string,
  cities: readonly string[],
): Promise<readonly string[]> {
  const seats: string[] = [];
  for (const city of cities) {
    const seat = await store.assemblies.seatOf(assembly, city);
    if (!seat) throw new Problem('not-found', 'seat-unknown');
    seats.push(seat.id);
  }
  return seats;
}
