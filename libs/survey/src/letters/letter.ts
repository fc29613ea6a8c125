/** What is written to cities in a round, and to the national contacts about them. */
export const letterKinds = ['invitation', 'reminder', 'more-time', 'thanks', 'national'] as const;

export type LetterKind = (typeof letterKinds)[number];

/** A mail with `{places}` that are filled for each city. */
export interface LetterText {
  readonly subject: string;
  readonly body: string;
}

const toCity = ['city', 'round', 'deadline', 'team'] as const;

/** The places that a letter may hold; any other one is a mistake. */
export const letterPlaces = {
  invitation: [...toCity, 'link'],
  reminder: [...toCity, 'link', 'days'],
  'more-time': [...toCity, 'link'],
  thanks: [...toCity],
  national: ['country', 'round', 'deadline', 'team', 'missing', 'answered', 'asked'],
} as const satisfies Readonly<Record<LetterKind, readonly string[]>>;

/** Places without which a letter is of no use. */
export const neededPlaces: Readonly<Record<LetterKind, readonly string[]>> = {
  invitation: ['link'],
  reminder: ['link'],
  'more-time': ['link'],
  thanks: [],
  national: ['missing'],
};

/** Characters of a letter, at most. */
export const letterLimits = { subject: 160, body: 6_000 } as const;
