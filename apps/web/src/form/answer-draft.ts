import type { Answer, Answers } from '#survey';
import type { Unsaved } from './saving/save-queue.ts';

/** The answers with one of them set; null clears it. */
export function withAnswer(answers: Answers, question: string, value: Answer | null): Answers {
  const { [question]: _before, ...others } = answers;
  return value === null ? others : { ...others, [question]: value };
}

/** What the person sees: the server's answers, and over them what this device has not brought there yet. */
export function overlaid(answers: Answers, unsaved: readonly Unsaved[]): Answers {
  return unsaved.reduce((seen, { question, value }) => withAnswer(seen, question, value), answers);
}
