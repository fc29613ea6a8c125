import { everyQuestionType } from '../testing/every-question-type.ts';
import { answerProblem } from './answer-problems.ts';
import { latestDay, signatureProblems } from './signature-problems.ts';

const now = new Date('2019-04-18T12:00:00Z');
const signedOn = (date: string) => ({ name: 'Ana Pérez', title: 'Mayor', date });

describe('signatureProblems', () => {
  test.each([
    ['a day that has been', '2018-12-31', []],
    ['the day that has begun in the first zone only', '2019-04-19', []],
    ['a day that is nowhere yet', '2019-04-20', ['/statement/date day-in-future']],
    ['a day years ahead', '2036-01-01', ['/statement/date day-in-future']],
  ])('%s', (_name, day, problems) => {
    expect(signatureProblems(signedOn(day), now).map(({ path, code }) => `${path} ${code}`)).toEqual(
      problems,
    );
  });
});

test('a statement among the questions is not submitted dated ahead, and may wait so in a draft', () => {
  const judged = (complete: boolean) =>
    answerProblem(
      everyQuestionType,
      'consent',
      { agreed: true, ...signedOn('2036-01-01') },
      {
        complete,
        latestDay: latestDay(now),
      },
    ).map(({ code }) => code);
  expect([judged(true), judged(false)]).toEqual([['day-in-future'], []]);
});
