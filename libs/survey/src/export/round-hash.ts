import { canonicalJson, sha256Hex } from '#canonical';

/** What stands for one city's submission in the hash of a round. */
export interface HashedSubmission {
  readonly city: string;
  /** SHA-256 of what the city submitted, as its receipt has it. */
  readonly hash: string;
}

/**
 * The hash of a round: SHA-256, hex, of the canonical JSON of its id, its questionnaire and, by city, the hashes of the
 * submissions that stand. Two files with the same hash rest on the same answers, and a city finds its receipt in it.
 */
export function roundHash(
  round: { readonly id: string; readonly questionnaire: { readonly id: string; readonly version: number } },
  submissions: readonly HashedSubmission[],
): string {
  const { id, version } = round.questionnaire;
  return sha256Hex(
    canonicalJson({
      format: 'gnlc-round/1',
      round: round.id,
      questionnaire: { id, version },
      submissions: submissions
        .map(({ city, hash }) => ({ city, hash }))
        .sort((a, b) => (a.city < b.city ? -1 : 1)),
    }),
  );
}
