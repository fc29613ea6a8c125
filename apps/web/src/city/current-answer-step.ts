import { isSubmitted } from '#survey';
import type { ResponseView } from '../api/survey.ts';

/** How an answer to a round stands for its city, and what this person does with it next. */
export interface CurrentAnswerStep {
  readonly state: 'empty' | 'writing' | 'review' | 'back' | 'reopened' | 'over' | 'submitted';
  /** Null: there is nothing to open. */
  readonly act: 'sign' | 'write' | 'read' | 'receipt' | null;
  /** The page of the form, `#` and its name; empty for the first one. */
  readonly at: '' | '#check';
}

/** The next step with an answer: whoever signs checks and signs, whoever writes writes, and what is over is read. */
export function currentAnswerStep(
  { state, number, sentBack, phase }: Pick<ResponseView, 'state' | 'number' | 'sentBack' | 'phase'>,
  { signs, writes }: { readonly signs: boolean; readonly writes: boolean },
): CurrentAnswerStep {
  const begun = number !== null;
  if (isSubmitted(state)) return { state: 'submitted', act: 'receipt', at: '' };
  if (phase === 'closed') return { state: 'over', act: begun ? 'read' : null, at: '' };
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
