import { chnri, type ChnriAnswers } from '#ranking';
import { oracle } from './oracle.ts';

const file = oracle<{
  readonly answers: Readonly<Record<string, Readonly<Record<string, ChnriAnswers>>>>;
  readonly value: Readonly<
    Record<
      string,
      {
        readonly criterion_scores: Readonly<Record<string, number>>;
        readonly RPS: number;
        readonly AEA: number;
      }
    >
  >;
}>('chnri');

test.each(Object.entries(file.answers))('%s', (question, answers) => {
  const { criteria, priority, agreement } = chnri(answers);
  const expected = file.value[question]!;
  for (const [criterion, score] of Object.entries(expected.criterion_scores))
    expect(criteria[criterion]).toBeCloseTo(score, 12);
  expect(priority).toBeCloseTo(expected.RPS, 12);
  expect(agreement).toBeCloseTo(expected.AEA, 12);
});
