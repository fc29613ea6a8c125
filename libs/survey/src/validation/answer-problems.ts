import type { ProblemDetail } from '#problem';
import type { Answers } from '../answers.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { refusal } from './refusal.ts';
import { isAnswered } from './is-answered.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import { questionProblems } from './question-problems.ts';

const root = '/answers';
const problemLimit = 100;

/**
 * What is wrong with a city's answers; empty means that they are `Answers` to this questionnaire. The one validator of
 * form, API, import and worker. Takes any value and never throws. Paths are JSON pointers (`/answers/ranking/ranked/2`),
 * in the order of the answers; at most 100 problems and how many more there are. O(size of the answers).
 *
 * @param options.complete also refuses silence on a core question, as before submitting
 */
export function answerProblems(
  questionnaire: Questionnaire,
  answers: unknown,
  { complete }: { readonly complete: boolean },
): readonly ProblemDetail[] {
  if (!isRecord(answers)) return [refusal(root, 'wrong-type', { expected: 'answers' })];
  const problems = Object.keys(answers).flatMap((id) => answerProblem(questionnaire, id, answers[id]));
  if (problems.length > problemLimit) {
    const more = refusal(root, 'more-problems', { count: problems.length - problemLimit });
    return [...problems.slice(0, problemLimit), more];
  }
  // What is broken is not also missing: silence is looked for only in answers that can be read.
  return complete && problems.length === 0 ? silences(questionnaire, answers as Answers) : problems;
}

/** What is wrong with the answer to one question, as one save brings it; paths as in `answerProblems`. Never throws. */
export function answerProblem(
  questionnaire: Questionnaire,
  questionId: string,
  value: unknown,
): readonly ProblemDetail[] {
  const path = jsonPointer(root, questionId);
  const question = questionsOf(questionnaire).find(({ id }) => id === questionId);
  if (question === undefined) return [refusal(path, 'unknown-question')];
  return questionProblems(question, questionnaire.catalogue, value, path);
}

function silences(questionnaire: Questionnaire, answers: Answers): readonly ProblemDetail[] {
  return questionsOf(questionnaire)
    .filter((question) => question.core && !isAnswered(question, answers))
    .map(({ id }) => refusal(jsonPointer(root, id), 'answer-missing'));
}

function questionsOf({ sections }: Questionnaire): readonly Question[] {
  return sections.flatMap((section) => section.questions);
}
