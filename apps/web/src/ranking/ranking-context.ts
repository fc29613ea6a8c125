import { useOutletContext } from 'react-router';
import type { RankingReport } from '#ranking';
import type { Questionnaire, Round } from '#survey';
import type { DecisionView, RunView } from '../api/ranking.ts';

/** What every page of the ranking desk is about. */
export interface RankingContext {
  readonly round: Round;
  readonly questionnaire: Questionnaire;
  /** All runs of the round that the reader may see. */
  readonly runs: readonly RunView[];
  /** The run that is looked at; null while there is none. */
  readonly run: RunView | null;
  readonly report: RankingReport | null;
  readonly decision: DecisionView | null;
  /** True for people who see runs before anything is published. */
  readonly team: boolean;
  /** An area's name in the reader's language. */
  readonly name: (area: string) => string;
  /** The address of a page of this desk, about the same run. */
  readonly to: (page?: string, search?: Readonly<Record<string, string>>) => string;
  /** How many areas a city could rank. */
  readonly limit: number;
}

/** The context of the ranking desk, for the pages inside it. */
export function useRanking(): RankingContext {
  return useOutletContext<RankingContext>();
}
