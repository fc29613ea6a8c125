import type { ChoiceAnswer } from './answers.ts';

/** What a city wrote beside the options of a choice; undefined where it chose among them only. */
export function ownWords(answer: ChoiceAnswer): string | undefined {
  const own = answer.find((choice) => typeof choice !== 'string');
  return typeof own === 'object' ? own.other : undefined;
}
