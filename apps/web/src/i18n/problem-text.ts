// A module of its own, so that a page can load the texts when the first refusal has to be said.
import { isBuiltIn } from '#members';
import { problemText as problemTextIn } from '#problem';
import type { ProblemParams } from '#problem';
import { addedText, inEnglish } from '#texts';
import type { Text } from './text.ts';

/** The text of a problem's code in the reader's language; in English, and marked so, where an added one lacks it. */
export function problemText(
  code: string,
  params: ProblemParams,
  { language, direction, added }: Pick<Text, 'language' | 'direction' | 'added'>,
): string {
  const own = added === null ? undefined : addedText(added, `problem.${code}`);
  const text = problemTextIn(code, params, language, own === undefined ? {} : { [code]: own });
  return own === undefined && !isBuiltIn(language) ? inEnglish(text, direction) : text;
}
