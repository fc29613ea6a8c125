import type { Answers } from '../answers.ts';
import type { Question, Questionnaire } from '../questionnaire.ts';
import { questionsInOrder } from '../questions-in-order.ts';
import { answerProblem } from '../validation/answer-problems.ts';
import type { Uploads } from '../validation/file-problems.ts';
import { isAnswered } from '../validation/is-answered.ts';
import { visibleQuestions } from '../visibility/visible-questions.ts';
import type { QuestionnaireChange } from './questionnaire-change.ts';
import { questionnaireChanges } from './questionnaire-changes.ts';

/** What would become of the answers to one question, in numbers of cities. */
export interface QuestionMigration {
  readonly question: string;
  /** The answer stands as it is and says the same. */
  readonly kept: number;
  /** The answer stands as it is, but something in the question has changed what it says: ask again. */
  readonly doubtful: number;
  /** The later version refuses the answer. */
  readonly refused: number;
  /** The later version does not ask this of the city, or of nobody. */
  readonly dropped: number;
  /** The city has no answer, and the later version needs one. */
  readonly missing: number;
}

/** What a new version would do to the answers that there are. */
export interface MigrationPreview {
  readonly changes: readonly QuestionnaireChange[];
  /** Every answer stands and every complete one stays so. */
  readonly compatible: boolean;
  /** Cities all of whose answers are kept and to whom nothing new is missing, and all of them. */
  readonly untouched: number;
  readonly cities: number;
  /** By the order of the earlier version, then what is new. */
  readonly questions: readonly QuestionMigration[];
}

type Fate = Exclude<keyof QuestionMigration, 'question'>;

/**
 * What would become of the answers to an earlier version of a questionnaire under a later one. Nothing is changed: it is
 * the table that the team reads before it decides. `uploads` are the files of all these cities.
 */
export function migrationPreview(
  before: Questionnaire,
  after: Questionnaire,
  answersList: readonly Answers[],
  uploads: Uploads = new Map(),
): MigrationPreview {
  const changes = questionnaireChanges(before, after);
  const old = questionsInOrder(before);
  const questions = [
    ...old,
    ...questionsInOrder(after).filter(({ id }) => !old.some((question) => question.id === id)),
  ];
  const doubtful = new Set(
    questions.filter((question) => losesMeaning(question, changes)).map(({ id }) => id),
  );
  const counts = new Map(
    questions.map(({ id }) => [id, { kept: 0, doubtful: 0, refused: 0, dropped: 0, missing: 0 }]),
  );
  let untouched = 0;
  for (const answers of answersList) {
    const fates = fatesOf(before, after, answers, doubtful, uploads);
    if ([...fates.values()].every((fate) => fate === 'kept')) untouched += 1;
    for (const [id, fate] of fates) counts.get(id)![fate] += 1;
  }
  return {
    changes,
    compatible: changes.every((change) => change.compatible),
    untouched,
    cities: answersList.length,
    questions: [...counts].map(([question, numbers]) => ({ question, ...numbers })),
  };
}

/** Question → what becomes of one city's answer, or of its silence where that is news. */
function fatesOf(
  before: Questionnaire,
  after: Questionnaire,
  answers: Answers,
  doubtful: ReadonlySet<string>,
  uploads: Uploads,
): ReadonlyMap<string, Fate> {
  const asked = visibleQuestions(after, answers);
  const askedBefore = visibleQuestions(before, answers);
  const fates = new Map<string, Fate>();
  for (const { id } of askedBefore) {
    if (!Object.hasOwn(answers, id)) continue;
    if (!asked.some((question) => question.id === id)) fates.set(id, 'dropped');
    else if (answerProblem(after, id, answers[id], { complete: false, uploads }).length > 0) {
      fates.set(id, 'refused');
    } else fates.set(id, doubtful.has(id) ? 'doubtful' : 'kept');
  }
  for (const question of asked) {
    const was = askedBefore.find(({ id }) => id === question.id);
    const neededBefore = was?.core === true && !isAnswered(was, answers);
    if (question.core && !neededBefore && !isAnswered(question, answers)) fates.set(question.id, 'missing');
  }
  return fates;
}

/** Whether an answer that stands would no longer say what the city said. */
function losesMeaning(question: Question, changes: readonly QuestionnaireChange[]): boolean {
  const ofAllAreas =
    question.type === 'ranking' ||
    question.type === 'best-worst' ||
    (question.type === 'points' && question.options === null);
  return changes.some(
    ({ kind, question: id }) =>
      (kind === 'meaning-changed' && id === question.id) ||
      (kind === 'area-added' && ofAllAreas) ||
      (kind === 'area-removed' && question.type === 'best-worst'),
  );
}
