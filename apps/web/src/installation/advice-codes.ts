/** What the page says in the reader's language; the rest is for whoever keeps the machine, in the words of the doctor. */
export const adviceCodes = [
  'disk-full',
  'disk-low',
  'clock-apart',
  'clock-back',
  'clock-unkept',
  'database-unreachable',
  'database-crowded',
  'settings-unsafe',
  'queue-silent',
  'queue-late',
  'jobs-failed',
  'work-undone',
  'log-unsealed',
  'mail-unset',
  'mail-kept',
  'mail-refused',
  'mail-unreachable',
  'mails-late',
  'backup-none',
  'backup-old',
  'backup-failed',
  'backup-here',
  'memory-gone',
  'memory-low',
] as const;

export type AdviceCode = (typeof adviceCodes)[number];

/** Whether the page has words of its own for a code. */
export const isAdviceCode = (code: string | null): code is AdviceCode =>
  (adviceCodes as readonly (string | null)[]).includes(code);
