import type { RankingSettings } from '#ranking';

export type RunState = 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** Responses that a run did not count, by reason. */
export interface LeftOut {
  readonly reason: 'not-submitted' | 'silent' | 'no-ranking';
  readonly count: number;
}

/** A run as stored, without its report. Instants are ISO 8601 in UTC. */
export interface RunRecord {
  readonly id: string;
  readonly round: string;
  readonly number: number;
  readonly state: RunState;
  readonly official: boolean;
  /** 0…1. */
  readonly progress: number;
  readonly settings: RankingSettings;
  readonly leftOut: readonly LeftOut[];
  readonly inputHash: string | null;
  readonly reportHash: string | null;
  readonly failure: string | null;
  readonly startedBy: string | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

/** One chosen area; the reason is required where the choice departs from the ranking. */
export interface DecidedArea {
  readonly area: string;
  readonly reason: string | null;
}

/** The team's signed choice of priority areas. */
export interface DecisionRecord {
  readonly id: string;
  readonly round: string;
  readonly run: string;
  readonly areas: readonly DecidedArea[];
  readonly signedBy: string | null;
  readonly signedAt: string;
}
