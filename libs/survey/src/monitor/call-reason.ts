import type { ResponseState } from '../response.ts';

/** Why mails do not reach a city: it has no address, or they come back. */
export type MailTrouble = 'no-address' | 'bounced';

/** Why a city that has not answered needs a call, the one that keeps it from answering at all first. */
export const callReasons = [
  'no-address',
  'bounced',
  'no-focal-point',
  'waits-for-signature',
  'gone-quiet',
  'nothing-written',
  'not-opened',
] as const;

export type CallReason = (typeof callReasons)[number];

/** Days without a sign of life after which a city counts as stuck. */
export const quietDays = 7;

/** What is known about a city that has not answered. */
export interface WaitingState {
  readonly state: ResponseState | 'silent';
  /** Since when the city could answer, or when it was written to last. */
  readonly askedAt: string;
  /** When somebody of the city first read the form; null: nobody has. */
  readonly openedAt: string | null;
  /** When something was saved last; null: nothing has been. */
  readonly savedAt: string | null;
  readonly hasFocalPoint: boolean;
  /** Null: mails arrive. */
  readonly trouble: MailTrouble | null;
}

const dayLength = 86_400_000;

/**
 * Why somebody should call; null while the city is at work, or was written to so lately that a letter may still do.
 * `now` is an instant in ISO 8601.
 */
export function callReason(city: WaitingState, now: string): CallReason | null {
  if (city.state === 'in-review') return 'waits-for-signature';
  const begun = city.savedAt !== null;
  const quiet = (since: string): boolean => daysBetween(since, now) >= quietDays;
  if (begun && !quiet(city.savedAt)) return null;
  // No letter will help here, however long one waits.
  if (city.trouble !== null) return city.trouble;
  if (!quiet(city.askedAt) || (city.openedAt !== null && !quiet(city.openedAt))) return null;
  if (!city.hasFocalPoint) return 'no-focal-point';
  if (begun) return 'gone-quiet';
  return city.openedAt === null ? 'not-opened' : 'nothing-written';
}

/** Whole days from one instant to another; 0 when it is the other way round. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / dayLength));
}
