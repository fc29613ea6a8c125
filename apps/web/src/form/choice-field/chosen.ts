import type { ChoiceAnswer, ChoiceQuestion } from '#survey';

/** The answer after an option was pressed, in the order of the options; null when nothing is chosen any more. */
export function chosen(
  { multiple, options }: ChoiceQuestion,
  answer: ChoiceAnswer,
  pressed: string,
): ChoiceAnswer | null {
  if (!multiple) return [pressed];
  const wanted = answer.includes(pressed) ? answer.filter((id) => id !== pressed) : [...answer, pressed];
  const ordered = options.map(({ id }) => id).filter((id) => wanted.includes(id));
  return ordered.length === 0 ? null : ordered;
}
