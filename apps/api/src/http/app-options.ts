import type { Config } from '#config';

/** What the process runs on: an opened database and where its jobs go. */
export interface AppOptions {
  readonly config: Config;
  readonly servingUrl: string;
  /** False: serve only, other processes do the jobs. */
  readonly workers: boolean;
  /** False keeps the log to warnings and errors, for the command line. */
  readonly chatty: boolean;
}
