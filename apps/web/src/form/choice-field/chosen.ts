import type { ChoiceAnswer, ChoiceQuestion, OwnChoice } from '#survey';

/** The city's own choice, when it made one. */
export function ownChoice(answer: ChoiceAnswer): OwnChoice | undefined {
  return answer.find((each) => typeof each !== 'string');
}

/** The answer after an option was pressed, in the order of the options; null when nothing is chosen any more. */
export function chosen(
  { multiple, options }: ChoiceQuestion,
  answer: ChoiceAnswer,
  pressed: string,
): ChoiceAnswer | null {
  if (!multiple) return [pressed];
  const wanted = answer.includes(pressed) ? answer.filter((id) => id !== pressed) : [...answer, pressed];
  const ordered = options.map(({ id }) => id).filter((id) => wanted.includes(id));
  const own = ownChoice(answer);
  return orNull(own === undefined ? ordered : [...ordered, own]);
}

/** The answer with the city's own choice in these words, or without one; null when nothing is chosen any more. */
export function withOwnChoice(
  { multiple }: ChoiceQuestion,
  answer: ChoiceAnswer,
  other: string | null,
): ChoiceAnswer | null {
  const options = answer.filter((each) => typeof each === 'string');
  if (other === null) return orNull(options);
  return multiple ? [...options, { other }] : [{ other }];
}

function orNull(answer: ChoiceAnswer): ChoiceAnswer | null {
  return answer.length === 0 ? null : answer;
}
