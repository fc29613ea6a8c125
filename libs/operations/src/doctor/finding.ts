/** What is looked at, in the order of its number from 1; append only: a number is what people tell each other. */
export const checkNames = [
  'configuration',
  'data-folder',
  'disk',
  'secret-files',
  'port',
  'clock',
  'database',
  'roles',
  'schema',
  'settings',
  'queue',
  'work',
  'mail-server',
  'mail-sender',
  'mails',
  'backup',
  'log',
  'ledgers',
  'record',
  'address',
  'memory',
] as const;

export type CheckName = (typeof checkNames)[number];

/** `doubt`: it works, but somebody should look; `unknown`: it could not be looked at here. */
export type FindingState = 'good' | 'doubt' | 'bad' | 'unknown';

/** What a check came to: with a code, it says what is wrong and what to do. */
export interface Verdict {
  readonly state: FindingState;
  /** Null where nothing is wrong. */
  readonly code: string | null;
  /** Filled into the text of the code. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** What was found about one thing. */
export interface Finding extends Verdict {
  readonly number: number;
  readonly check: CheckName;
}

export const good: Verdict = { state: 'good', code: null, params: {} };
export const bad = (code: string, params: Verdict['params'] = {}): Verdict => ({
  state: 'bad',
  code,
  params,
});
export const doubt = (code: string, params: Verdict['params'] = {}): Verdict => ({
  state: 'doubt',
  code,
  params,
});
export const unknown = (code: string, params: Verdict['params'] = {}): Verdict => ({
  state: 'unknown',
  code,
  params,
});
