import type { DecidedArea, RankingSettings } from '#ranking';

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
  /** Name of the file whose preferences it counts; null: the answers of its round. */
  readonly file: string | null;
  readonly startedBy: string | null;
  readonly createdAt: string;
  readonly startedAt: string | null;
  readonly finishedAt: string | null;
}

/** Who signed second, and when. */
export interface SecondSignature {
  /** Null: the decision is from the time when one signature was enough. */
  readonly by: string | null;
  readonly at: string;
}

/** The team's choice of priority areas, signed by its author; it counts once a second person has signed. */
export interface DecisionRecord {
  readonly id: string;
  readonly round: string;
  readonly run: string;
  readonly areas: readonly DecidedArea[];
  /** Why those at a border that the answers leave open. */
  readonly borderReason: string | null;
  /** SHA-256 of the ranking with merged areas; null where none was merged. */
  readonly mergedHash: string | null;
  readonly signedBy: string | null;
  readonly signedAt: string;
  /** Null while it is a draft. */
  readonly second: SecondSignature | null;
}

/** What someone of the team said about a draft. */
export interface DecisionComment {
  readonly id: number;
  readonly text: string;
  readonly by: string | null;
  readonly at: string;
}
