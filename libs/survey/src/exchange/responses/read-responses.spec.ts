import * as fc from 'fast-check';
import { Problem } from '#problem';
import { answerCells, answerColumns } from '../../export/answer-columns.ts';
import type { Answers } from '../../answers.ts';
import { anyAnswers } from '../../testing/any-answers.ts';
import { everyQuestionType } from '../../testing/every-question-type.ts';
import { readResponses } from './read-responses.ts';

const read = (rows: readonly (readonly string[])[]) => {
  const { ignored, responses } = readResponses(
    everyQuestionType,
    rows.map((cells, index) => ({ line: index + 1, cells })),
  );
  return { ignored, responses: [...responses] };
};

const columns = answerColumns(everyQuestionType, 'everything-else');
const exported = (answers: Answers): readonly string[] =>
  answerCells(columns, answers).map((cell) => (cell === null ? '' : String(cell)));

describe('readResponses', () => {
  test('what our own table says reads back as the same table', () => {
    fc.assert(
      fc.property(anyAnswers(everyQuestionType), (answers) => {
        const first = exported(answers as Answers);
        const { responses } = read([
          ['city', ...columns.map(({ id }) => id)],
          ['cork-irl', ...first],
        ]);
        expect(exported(responses[0]!.answers).map(withoutFiles)).toEqual(first.map(withoutFiles));
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['ours', ['partners.schools', 'partners.other', 'learning-share'], ['1', 'The scouts', '7.5']],
    [
      'KoboToolbox',
      ['grp/partners/schools', 'grp/partners/other', 'grp/learning_share'],
      ['1', 'The scouts', '7.5'],
    ],
    [
      'KoboToolbox, in one column',
      ['partners', 'partners/other', 'learning_share'],
      ['schools', 'The scouts', '7.5'],
    ],
    ['LimeSurvey', ['partners[schools]', 'partners[other]', 'learningshare'], ['Y', 'The scouts', '٧,٥']],
  ])('knows the columns as %s names them', (_, names, cells) => {
    expect(
      read([
        ['city', ...names, '_uuid'],
        ['cork-irl', ...cells, 'x'],
      ]),
    ).toEqual({
      ignored: ['_uuid'],
      responses: [
        {
          line: 2,
          who: 'cork-irl',
          answers: { partners: ['schools', { other: 'The scouts' }], 'learning-share': 7.5 },
          problems: [],
        },
      ],
    });
  });

  test('says what is wrong, where, and goes on', () => {
    const { responses } = read([
      ['city', 'learning-share', 'strategy', 'order.esd', 'strategy-day'],
      ['cork-irl', 'much', 'perhaps', '1', '30.4.2018'],
      ['', '5', '', '', ''],
      [' ', ' '],
      ['tunis-tun', '5', 'yes', '2', '2018-02-28'],
      ['tunis-tun', '', 'yes', 'first', ''],
    ]);
    expect(
      responses.map(({ line, problems }) => [line, ...problems.map(({ path, code }) => `${path}: ${code}`)]),
    ).toEqual([
      [
        2,
        'line 2, learning-share: no-number',
        'line 2, strategy: unknown-option',
        'line 2, strategy-day: no-day',
      ],
      [3, 'line 3: response-without-who'],
      [5],
      [6, 'line 6: response-twice', 'line 6, order: wrong-type'],
    ]);
  });

  test.each([
    ['nothing', [], 'responses-without-who'],
    ['nobody who answers', [['partners.schools'], ['1']], 'responses-without-who'],
    [
      'no column of this questionnaire',
      [
        ['city', 'a'],
        ['cork-irl', '1'],
      ],
      'responses-without-answers',
    ],
    [
      'a column twice',
      [
        ['city', 'learning-share', 'learning_share'],
        ['a', '1', '2'],
      ],
      'responses-column-twice',
    ],
  ])('refuses a table with %s', (_, rows, code) => {
    expect(() => read(rows)).toThrow(Problem);
    expect(() => read(rows)).toThrow(code);
  });
});

/** A table says how many files there are, not which. */
const withoutFiles = (cell: string, index: number): string =>
  columns[index]?.question.type === 'file' ? '' : cell;
