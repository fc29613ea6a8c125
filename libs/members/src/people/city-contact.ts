/** How to reach a city's office; an office, not a person, but it may say more than the public should know. */
export interface CityContact {
  readonly email: string;
  readonly phone: string | null;
  readonly address: string | null;
  readonly note: string | null;
  /** When somebody who must know said that it is right; instant in ISO 8601. */
  readonly confirmedAt: string;
  /** When mails came back; null while they arrive. */
  readonly bouncedAt: string | null;
}

/** The fields that people write, in the order in which they are read. */
export const contactFields = ['email', 'phone', 'address', 'note'] as const;

export type ContactField = (typeof contactFields)[number];

/** The fields in which two contacts differ; all that are filled when there was none before. */
export function changedContactFields(
  before: Readonly<Record<ContactField, string | null>> | null,
  after: Readonly<Record<ContactField, string | null>>,
): readonly ContactField[] {
  return contactFields.filter((field) => (before?.[field] ?? null) !== after[field]);
}
