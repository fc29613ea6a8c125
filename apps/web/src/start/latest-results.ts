import { ApiProblem } from '../api/api-problem.ts';
import { readResults } from '../api/ranking.ts';
import type { RoundResults } from '../api/ranking.ts';
import type { RoundSummary } from '../api/survey.ts';

/** The newest published results: practice and rounds without a decision are passed over; null when no round has one. */
export async function latestResults(rounds: readonly RoundSummary[]): Promise<RoundResults | null> {
  for (const round of rounds.filter((each) => !each.practice)) {
    try {
      return await readResults(round.id);
    } catch (problem) {
      if (!(problem instanceof ApiProblem) || problem.status !== 404) throw problem;
    }
  }
  return null;
}
