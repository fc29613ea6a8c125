import type { Finding, FindingState } from '#operations';

/** What was found about one thing, and, in English for whoever keeps the machine, what to do. */
export class FindingView {
  number: number;
  check: Finding['check'];
  state: FindingState;
  /** Null where nothing is wrong. */
  code: string | null;
  params: Record<string, string | number>;
  says: string | null;
  todo: string | null;
}

/** Green or red: how the installation stands. */
export class InstallationView {
  /** `bad`: something is wrong; `doubt`: it works, somebody should look. */
  state: 'good' | 'doubt' | 'bad';
  at: string;
  findings: FindingView[];
  /** When everything was as it is in the newest good backup. */
  backupAt: string | null;
}

export class FailedJobView {
  name: string;
  id: string;
  reason: string;
  at: string;
}

export class UnfinishedJobView {
  name: string;
  id: string;
  at: string;
}

/** The queues: what waits, what failed. */
export class QueueView {
  waiting: number;
  active: number;
  delayed: number;
  failedInAll: number;
  /** The oldest first. */
  unfinished: UnfinishedJobView[];
  /** The latest first. */
  failed: FailedJobView[];
}
