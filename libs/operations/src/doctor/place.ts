import type { Config } from '#config';
import type { DatabaseFacts, RecordProof, WorkFacts } from '#store';
import type { Verdict } from './finding.ts';
import type { BackupState } from '../backup/backup-nights.ts';

/** What the database says of itself, and what waits in it; null where the latter is not known. */
export interface DatabaseSeen {
  readonly facts: DatabaseFacts;
  readonly work: WorkFacts | null;
  readonly backups: (BackupState & { readonly reason: string | null }) | null;
  /** Milliseconds since 1970 of our clock when the server told us its own. */
  readonly askedAt: number;
}

/** The installation that is looked at: each thing is asked for once, and rejects with why it could not be had. */
export interface Place {
  readonly config: Config;
  /** Files that secrets were read from. */
  readonly files: readonly string[];
  readonly now: Date;
  readonly appUrl: () => Promise<string>;
  readonly database: () => Promise<DatabaseSeen>;
  readonly proof: () => Promise<RecordProof>;
}

/** Looks at one thing. */
export type Check = (place: Place) => Promise<Verdict>;
