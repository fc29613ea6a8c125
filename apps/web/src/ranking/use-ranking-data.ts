import { useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { RankingReport } from '#ranking';
import { ApiProblem } from '../api/api-problem.ts';
import { readDecision, readReport, readResults, readRuns } from '../api/ranking.ts';
import type { DecisionView, RunView } from '../api/ranking.ts';

/** A run with its report and the decision on the round; nulls where there is none yet. */
export interface RankingData {
  readonly runs: readonly RunView[];
  readonly run: RunView | null;
  readonly report: RankingReport | null;
  readonly decision: DecisionView | null;
}

/** The team sees every run, the newest finished one first; everybody else what was published. */
export function useRankingData(
  round: string,
  team: boolean,
  known: boolean,
  chosen: string,
): UseQueryResult<RankingData> {
  return useQuery({
    queryKey: ['ranking', round, team, chosen],
    enabled: known,
    queryFn: () => (team ? teamData(round, chosen) : publishedData(round)),
  });
}

async function teamData(round: string, chosen: string): Promise<RankingData> {
  const [runs, decision] = await Promise.all([readRuns(round), orNull(readDecision(round))]);
  // A file's preferences are looked at by whoever chooses them, never in place of the round's.
  const own = runs.filter((each) => each.file === null);
  const run =
    runs.find((each) => each.id === chosen) ?? own.find((each) => each.state === 'done') ?? own[0] ?? null;
  const report = run?.state === 'done' ? await readReport(run.id) : null;
  return { runs, run, report, decision };
}

async function publishedData(round: string): Promise<RankingData> {
  const results = await orNull(readResults(round));
  if (results === null) return { runs: [], run: null, report: null, decision: null };
  return { runs: [results.run], run: results.run, report: results.report, decision: results.decision };
}

/** Null for what is not there yet; every other refusal stays one. */
async function orNull<Data>(answer: Promise<Data>): Promise<Data | null> {
  try {
    return await answer;
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 404) return null;
    throw problem;
  }
}
