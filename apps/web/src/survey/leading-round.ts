import type { RoundSummary } from '../api/survey.ts';

/** The round that pages speak of first: the newest that counts, a practice round only where there is no other. */
export function leadingRound<Round extends Pick<RoundSummary, 'practice'>>(
  rounds: readonly Round[],
): Round | undefined {
  return rounds.find((round) => !round.practice) ?? rounds[0];
}
