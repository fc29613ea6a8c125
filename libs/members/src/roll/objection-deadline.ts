import type { IsoDate } from '../member-city.ts';

const hour = 3_600_000;

/**
 * The instant at which the last day for objections is over: when it has ended everywhere, which is at noon UTC of the
 * day after (UTC−12). No city is told that its day is over while the calendar on its wall still shows it.
 */
export function objectionDeadline(until: IsoDate): Date {
  return new Date(Date.parse(`${until}T00:00:00Z`) + 36 * hour);
}
