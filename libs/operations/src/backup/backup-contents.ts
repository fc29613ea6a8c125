import type { KeptCounter, KeptTable, RecordProof } from '#store';

export const backupFormat = 'gnlc-backup/1';

/** Begins every backup: what it is, and what must be there to take it in. */
export interface BackupAbout {
  readonly format: typeof backupFormat;
  /** When everything was as it is in it, ISO 8601. */
  readonly at: string;
  /** Version of the service that made it. */
  readonly service: string;
  /** What the PostgreSQL server called itself. */
  readonly postgres: string;
  readonly migrations: readonly string[];
  readonly tables: readonly KeptTable[];
  /**
   * A mark that only the secret key of the installation makes. The key itself is not in a backup: second factors open with
   * it alone.
   */
  readonly keyMark: string;
  readonly jobs: UnfinishedJobs;
}

/** Jobs that were not over: the queue itself is not in a backup, they are handed out again from the outbox. */
export interface UnfinishedJobs {
  /** Ids of the outbox; null where the queue could not be asked. */
  readonly entries: readonly number[] | null;
  /** What was handed out from this instant on counts as not over either, ISO 8601. */
  readonly since: string;
}

/** What one table holds. */
export interface TableSum {
  readonly table: string;
  readonly bytes: number;
  /** SHA-256 (hex) of its rows as COPY writes them, in the order of their key. */
  readonly sha256: string;
}

/** Ends every backup: a file without it is cut. */
export interface BackupSums {
  readonly tables: readonly TableSum[];
  readonly counters: readonly KeptCounter[];
}

/** A backup that was restored elsewhere and held against what it was made of. */
export interface BackupProof {
  readonly about: BackupAbout;
  readonly tables: number;
  readonly bytes: number;
  readonly record: RecordProof;
}

export const aboutFile = 'about.json';
export const sumsFile = 'sums.json';
export const tablesFolder = 'tables/';
