import type { UnrankedConvention } from '../settings.ts';
import { BELOW, NO_OPINION, type FrozenProfile } from './frozen-profile.ts';

/**
 * The same profile with unranked areas read under the convention: `below` leaves them tied last,
 * `no-opinion` takes them out of every comparison. The hash stays that of the answers as given.
 * Cost O(n·m).
 */
export function readUnranked(frozen: FrozenProfile, convention: UnrankedConvention): FrozenProfile {
  if (convention === 'below') return frozen;
  return { ...frozen, places: frozen.places.map((place) => (place === BELOW ? NO_OPINION : place)) };
}
