import { answerProblem, answerProblems, latestDay } from '#survey';
import type { Answer, Answers, Judgement } from '#survey';
import type { OpenForm } from './open-form.ts';

/** Before going on: halves and silence are problems too, and files are those of this response. */
const judgement = ({ uploads }: OpenForm): Judgement => ({
  complete: true,
  latestDay: latestDay(new Date()),
  ...(uploads !== undefined && { uploads: uploads.known }),
});

/** What stands in the way of submitting these answers. */
export const problemsOf = (form: OpenForm, answers: Answers) =>
  answerProblems(form.questionnaire, answers, judgement(form));

/** What stands in the way of going on from one question. */
export const problemsOfOne = (form: OpenForm, question: string, answer: Answer) =>
  answerProblem(form.questionnaire, question, answer, judgement(form));
