import type { Answer, Question } from '#survey';

/** What going on from a question without an answer says: whoever is asked for offers, and makes none, offers nothing. */
export function saidByGoingOn({ type, core }: Pick<Question, 'type' | 'core'>): Answer | undefined {
  return type === 'offers' && core ? [] : undefined;
}
