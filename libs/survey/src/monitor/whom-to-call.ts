import type { CallReason } from './call-reason.ts';
import { callReasons } from './call-reason.ts';

/** What decides who is called first. */
export interface Callable {
  readonly city: string;
  readonly name: string;
  readonly reason: CallReason | null;
  /** The city's own deadline. */
  readonly deadline: string;
  /** Answers that its region still lacks, as a share of those it needs; 0 once it has reached its target. */
  readonly shortness: number;
}

/** How near an answer is: who waits for a signature needs one call, who has not opened the letter several. */
const nearness: readonly CallReason[] = [
  'waits-for-signature',
  'gone-quiet',
  'nothing-written',
  'not-opened',
];

/**
 * The cities in the order in which a call helps most: those that need one first; of these the nearest deadline, then the
 * region that is furthest from its target, then who is nearest to an answer, then by name.
 */
export function whomToCall<City extends Callable>(cities: readonly City[]): readonly City[] {
  return cities.toSorted(
    (a, b) =>
      Number(a.reason === null) - Number(b.reason === null) ||
      compared(a.deadline, b.deadline) ||
      b.shortness - a.shortness ||
      stepsLeft(a.reason) - stepsLeft(b.reason) ||
      a.name.localeCompare(b.name, 'en') ||
      compared(a.city, b.city),
  );
}

function stepsLeft(reason: CallReason | null): number {
  if (reason === null) return 0;
  const place = nearness.indexOf(reason);
  return place === -1 ? nearness.length + callReasons.indexOf(reason) : place;
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
