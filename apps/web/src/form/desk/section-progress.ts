import { isAnswered, questionsInOrder } from '#survey';
import type { Answers, Question, Questionnaire, Section } from '#survey';

/** How far one section is; only questions that are asked count. */
export interface SectionProgress {
  readonly section: Section;
  readonly done: number;
  readonly of: number;
  /** The first question without an answer, or the first of all. */
  readonly go: string;
}

/** Sections with at least one question that is asked, in their order. */
export function sectionProgress(
  { sections }: Questionnaire,
  asked: readonly Question[],
  answers: Answers,
): readonly SectionProgress[] {
  return sections.flatMap((section) => {
    const here = section.questions.filter((question) => asked.includes(question));
    const open = here.filter((question) => !isAnsweredByHand(question, answers));
    const go = (open[0] ?? here[0])?.id;
    return go === undefined ? [] : [{ section, done: here.length - open.length, of: here.length, go }];
  });
}

/** Offering nothing is an answer, but it is no work done until somebody has looked at it. */
function isAnsweredByHand(question: Question, answers: Answers): boolean {
  return answers[question.id] !== undefined && isAnswered(question, answers);
}

/** The title of a question, whether it is asked or not; its id where it is not known. */
export function questionOf(questionnaire: Questionnaire, id: string): Question | undefined {
  return questionsInOrder(questionnaire).find((question) => question.id === id);
}
