import { everyQuestionType } from '../testing/every-question-type.ts';
import { tamperedAnswers } from '../testing/tampered-answers.ts';
import { answerProblem, answerProblems } from './answer-problems.ts';

/** The validator of the form; `test/api/tampering.e2e-spec.ts` sends the same to the service. */
describe('answerProblem refuses, as the service does', () => {
  test.each(tamperedAnswers.map((one) => [one.kind, one] as const))('%s', (_, { question, json, code }) => {
    const value: unknown = JSON.parse(json);
    const alone = answerProblem(everyQuestionType, question, value).map((problem) => problem.code);
    expect(alone).toContain(code);
    const among = answerProblems(everyQuestionType, { [question]: value }, { complete: false });
    expect(among.map((problem) => problem.code)).toEqual(alone);
  });
});
