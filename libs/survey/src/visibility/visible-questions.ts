import type { Question, Questionnaire } from '../questionnaire.ts';
import { questionsInOrder } from '../questions-in-order.ts';
import { isAnswered } from '../validation/is-answered.ts';
import { ruleHolds } from './rule-holds.ts';

/**
 * The questions that are asked of a city that has given these answers, in their order.
 *
 * An answer to a question that is hidden counts for nothing, also not for the rules of later questions, so that what
 * is asked never depends on something that nobody sees. Takes answers of any shape and never throws. O(size).
 */
export function visibleQuestions(
  questionnaire: Pick<Questionnaire, 'sections'>,
  answers: Readonly<Record<string, unknown>>,
): readonly Question[] {
  const counting = new Map<string, unknown>();
  const read = (id: string): unknown => counting.get(id);
  return questionsInOrder(questionnaire).filter((question) => {
    if (question.visibleIf !== undefined && !ruleHolds(question.visibleIf, read)) return false;
    if (Object.hasOwn(answers, question.id) && isAnswered(question, answers)) {
      counting.set(question.id, answers[question.id]);
    }
    return true;
  });
}

/**
 * The questions that have an answer but are not asked any more, because another answer has changed since.
 *
 * A draft keeps such an answer: who changes the other answer back finds it again. Submitting is refused with
 * `hidden-question-answered` until it is taken out or asked again, so that nothing counts that the city did not see
 * when it signed. What was taken out stays in the history of the answer.
 */
export function hiddenAnswers(
  questionnaire: Pick<Questionnaire, 'sections'>,
  answers: Readonly<Record<string, unknown>>,
): readonly Question[] {
  const visible = new Set(visibleQuestions(questionnaire, answers));
  return questionsInOrder(questionnaire).filter(
    (question) => Object.hasOwn(answers, question.id) && !visible.has(question),
  );
}
