import type { ResponseView } from '../api/survey.ts';

/** How an answer that is open stands for its city, and what this person does with it next. */
export interface CurrentAnswerStep {
  readonly state: 'empty' | 'writing' | 'review' | 'back' | 'reopened';
  readonly act: 'sign' | 'write' | 'read';
  /** The page of the form, `#` and its name; empty for the first one. */
  readonly at: '' | '#check';
}

/** The next step with an answer that is not submitted: whoever signs checks and signs, whoever writes writes. */
export function currentAnswerStep(
  { state, number, sentBack }: Pick<ResponseView, 'state' | 'number' | 'sentBack'>,
  { signs, writes }: { readonly signs: boolean; readonly writes: boolean },
): CurrentAnswerStep {
  const begun = number !== null;
  const where =
    state === 'in-review'
      ? 'review'
      : state === 'reopened'
        ? 'reopened'
        : sentBack != null
          ? 'back'
          : begun
            ? 'writing'
            : 'empty';
  if (signs && begun && sentBack == null) return { state: where, act: 'sign', at: '#check' };
  return { state: where, act: writes ? 'write' : 'read', at: '' };
}
