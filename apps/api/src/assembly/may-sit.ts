import { may } from '#members';
import type { Actor } from '#members';
import type { SeatRecord } from '#store';

/**
 * Whether somebody may act from a seat: the device that the credentials desk bound to it, or a representative of its city
 * where nobody else holds it.
 */
export function maySit(actor: Actor, seat: Pick<SeatRecord, 'id' | 'city' | 'present' | 'person'>): boolean {
  if (actor.kind === 'person' && actor.bound) return actor.bound.seat === seat.id;
  if (!may(actor, 'ballot.cast', seat.city)) return false;
  return !seat.present || actor.kind !== 'person' || seat.person === actor.person;
}
