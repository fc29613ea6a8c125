const mark = 'call:';

/** What one of two taps on a call says. */
export type CallTap = 'object' | 'take-back';

/** Under which name the taps on a call are kept beside ballots. */
export const callSubject = (call: string): string => `${mark}${call}`;

/** The call that a subject names; null for a poll. */
export const callOfSubject = (subject: string): string | null =>
  subject.startsWith(mark) ? subject.slice(mark.length) : null;
