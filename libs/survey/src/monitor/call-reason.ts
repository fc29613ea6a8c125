import type { ResponseState } from '../response.ts';

/** Why a city that has not answered needs a call, the one that keeps it from answering at all first. */
export const callReasons = [
  'no-focal-point',
  'bounced',
  'waits-for-signature',
  'gone-quiet',
  'nothing-written',
  'not-opened',
] as const;

export type CallReason = (typeof callReasons)[number];

/** Days without a sign of life after which a city that has begun counts as stuck. */
export const quietDays = 7;

/** What is known about a city that has not answered. */
export interface WaitingState {
  readonly state: ResponseState | 'silent';
  /** When somebody of the city first read the form; null: nobody has. */
  readonly openedAt: string | null;
  /** When something was saved last; null: nothing has been. */
  readonly savedAt: string | null;
  readonly hasFocalPoint: boolean;
  /** Mails to the city's office come back. */
  readonly bounced: boolean;
}

const dayLength = 86_400_000;

/** Why somebody should call; null while the city is at work and waits for nobody. `now` is an instant in ISO 8601. */
export function callReason(city: WaitingState, now: string): CallReason | null {
  if (city.state === 'in-review') return 'waits-for-signature';
  const begun = city.savedAt !== null;
  const silent = begun ? daysBetween(city.savedAt, now) >= quietDays : true;
  if (!silent) return null;
  if (!city.hasFocalPoint) return 'no-focal-point';
  if (city.bounced) return 'bounced';
  if (begun) return 'gone-quiet';
  return city.openedAt === null ? 'not-opened' : 'nothing-written';
}

/** Whole days from one instant to another; 0 when it is the other way round. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / dayLength));
}
