import type { ProblemDetail } from '#problem';
import type { Answer } from '../answers.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { visibleQuestions } from '../visibility/visible-questions.ts';
import type { Uploads } from './file-problems.ts';
import { isAnswered } from './is-answered.ts';
import { isRecord } from './is-record.ts';
import { jsonPointer } from './json-pointer.ts';
import { questionGaps, questionProblems } from './question-problems.ts';
import { refusal } from './refusal.ts';

const root = '/answers';
const problemLimit = 100;
const none: Uploads = new Map();

/** How answers are judged. */
export interface Judgement {
  /** True before submitting: also refuses silence on a core question, half answers, and answers to hidden questions. */
  readonly complete: boolean;
  /** The files of this response; without them every file is refused, since nobody says whose it is. */
  readonly uploads?: Uploads;
  /** The latest calendar day anywhere, see `latestDay`; before submitting no statement is dated after it. */
  readonly latestDay?: string;
}

/**
 * What is wrong with a city's answers; empty means that they are `Answers` to this questionnaire. The one validator of
 * form, API, import and worker. Takes any value and never throws. Paths are JSON pointers (`/answers/ranking/ranked/2`),
 * in the order of the answers; at most 100 problems and how many more there are. O(size of the answers).
 */
export function answerProblems(
  questionnaire: Questionnaire,
  answers: unknown,
  { complete, uploads = none, latestDay }: Judgement,
): readonly ProblemDetail[] {
  if (!isRecord(answers)) return [refusal(root, 'wrong-type', { expected: 'answers' })];
  const visible = complete ? new Set(visibleQuestions(questionnaire, answers)) : null;
  const isHidden = (id: string): boolean => {
    const question = questionOf(questionnaire, id);
    return visible !== null && question !== undefined && !visible.has(question);
  };
  const ids = Object.keys(answers);
  const hidden = ids.filter(isHidden).map((id) => refusal(jsonPointer(root, id), 'hidden-question-answered'));
  const broken = ids
    .filter((id) => !isHidden(id))
    .flatMap((id) => answerProblem(questionnaire, id, answers[id], { complete: false, uploads }));
  // What is broken is not also incomplete: gaps are looked for only in answers that can be read.
  const gaps =
    broken.length > 0
      ? []
      : [...(visible ?? [])].flatMap((question) => gapsIn(questionnaire, question, answers, latestDay));
  return limited([...broken, ...hidden, ...gaps]);
}

/**
 * What is wrong with the answer to one question, as one save brings it; paths as in `answerProblems`. Whether the
 * question is asked at all depends on the other answers and is not looked at. Never throws.
 */
export function answerProblem(
  questionnaire: Questionnaire,
  questionId: string,
  value: unknown,
  { complete, uploads = none, latestDay }: Judgement = { complete: false },
): readonly ProblemDetail[] {
  const path = jsonPointer(root, questionId);
  const question = questionOf(questionnaire, questionId);
  if (question === undefined) return [refusal(path, 'unknown-question')];
  const world = { catalogue: questionnaire.catalogue, uploads };
  const problems = questionProblems(question, world, value, path);
  if (!complete || problems.length > 0) return problems;
  return gapsIn(questionnaire, question, { [questionId]: value }, latestDay);
}

/** What one question lacks, in answers that can be read. */
function gapsIn(
  { catalogue }: Questionnaire,
  question: Question,
  answers: Readonly<Record<string, unknown>>,
  latestDay: string | undefined,
): readonly ProblemDetail[] {
  const path = jsonPointer(root, question.id);
  const gaps = Object.hasOwn(answers, question.id)
    ? questionGaps(question, { catalogue, uploads: none, latestDay }, answers[question.id] as Answer, path)
    : [];
  const silent = question.core && gaps.length === 0 && !isAnswered(question, answers);
  return silent ? [refusal(path, 'answer-missing')] : gaps;
}

function questionOf({ sections }: Questionnaire, id: string): Question | undefined {
  for (const { questions } of sections) {
    const found = questions.find((question) => question.id === id);
    if (found !== undefined) return found;
  }
  return undefined;
}

function limited(problems: readonly ProblemDetail[]): readonly ProblemDetail[] {
  if (problems.length <= problemLimit) return problems;
  const more = refusal(root, 'more-problems', { count: problems.length - problemLimit });
  return [...problems.slice(0, problemLimit), more];
}
