import { everyQuestionType } from '../testing/every-question-type.ts';
import { answerProblem } from './answer-problems.ts';
import { earliestDay, latestDay, signatureProblems } from './signature-problems.ts';

const now = new Date('2019-04-18T12:00:00Z');
const signedOn = (date: string) => ({ name: 'Ana Pérez', title: 'Mayor', date });

describe('signatureProblems', () => {
  test.each([
    ['a day since the opening', '2019-04-10', []],
    ['the day on which the round opened in the last zone', '2019-03-31', []],
    ['a day before the round opened', '2019-03-30', ['/statement/date day-too-early']],
    ['a day of another century', '1999-01-01', ['/statement/date day-too-early']],
    ['the day that has begun in the first zone only', '2019-04-19', []],
    ['a day that is nowhere yet', '2019-04-20', ['/statement/date day-in-future']],
    ['a day years ahead', '2036-01-01', ['/statement/date day-in-future']],
  ])('%s', (_name, day, problems) => {
    expect(
      signatureProblems(signedOn(day), now, '2019-04-01T00:00:00Z').map(
        ({ path, code }) => `${path} ${code}`,
      ),
    ).toEqual(problems);
  });
});

test('the first day is that of the opening where days end last', () => {
  expect([earliestDay('2019-04-01T11:59:00Z'), earliestDay('2019-04-01T12:00:00Z')]).toEqual([
    '2019-03-31',
    '2019-04-01',
  ]);
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
