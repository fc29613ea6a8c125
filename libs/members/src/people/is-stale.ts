import type { CityContact } from './city-contact.ts';

/** Months after which a contact has to be confirmed again. */
export const contactLastsMonths = 12;

/**
 * Whether a contact can no longer be relied on at an instant (ISO 8601): there is none, mails came back, or nobody
 * confirmed it for twelve months. On the very day twelve months later it still holds.
 */
export function isStale(
  contact: Pick<CityContact, 'confirmedAt' | 'bouncedAt'> | null,
  now: string,
): boolean {
  if (contact === null || contact.bouncedAt !== null) return true;
  const ends = new Date(contact.confirmedAt);
  const day = ends.getUTCDate();
  ends.setUTCMonth(ends.getUTCMonth() + contactLastsMonths);
  // A year after 29 February is the last of February, not the first of March.
  if (ends.getUTCDate() !== day) ends.setUTCDate(0);
  return now.slice(0, 10) > ends.toISOString().slice(0, 10);
}
