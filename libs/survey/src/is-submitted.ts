import type { ResponseState } from './response.ts';

/** Whether a city's answer has been signed, in time or late; a city that has saved nothing has no state yet. */
export const isSubmitted = (state: ResponseState | 'silent' | undefined): boolean =>
  state === 'submitted' || state === 'late';
