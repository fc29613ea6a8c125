import * as fc from 'fast-check';
import type { Answers } from '../answers.ts';
import { bestWorstSets } from '../best-worst/best-worst-sets.ts';
import { questionnaire2019 } from '../questionnaire-2019/questionnaire-2019.ts';
import type { Round } from '../response.ts';
import { anyAnswers } from '../testing/any-answers.ts';
import { everyQuestionType, questionNamed } from '../testing/every-question-type.ts';
import { answerCells, answerColumns, withoutPeople } from './answer-columns.ts';
import { codebookRows } from './codebook-rows.ts';
import { fixedColumns } from './export-columns.ts';
import { roundHash } from './round-hash.ts';

const columns = answerColumns(everyQuestionType, 'everything-else');
const row = (answers: Answers): Readonly<Record<string, unknown>> => {
  const cells = answerCells(columns, answers);
  return Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]]));
};

describe('answerColumns', () => {
  test('say of each area where it stands: a place, deliberately below, or no opinion', () => {
    expect(
      row({ order: { ranked: [['esd', 'health'], ['equity']], noOpinion: ['literacy'] } }),
    ).toMatchObject({
      'order.esd': 1,
      'order.health': 1,
      'order.equity': 2,
      'order.literacy': 'no-opinion',
      'order.citizenship': 'below',
    });
  });

  test('are empty where nothing was said', () => {
    expect(Object.values(row({})).every((cell) => cell === null)).toBe(true);
  });

  test('hold every kind of answer', () => {
    const [[best = '', worst = ''] = []] = bestWorstSets(
      questionNamed('compare', 'best-worst'),
      everyQuestionType.catalogue,
    );
    const said = row({
      ratings: { importance: { esd: 5 } },
      offers: [{ area: 'esd', kind: 'host', capacity: 3, note: 'In May' }],
      compare: { '1': { best, worst } },
      budget: { esd: 100 },
      strategy: ['yes'],
      'strategy-day': '2018-02-28',
      'learning-share': 7.5,
      partners: ['schools', { other: 'The scouts' }],
      documents: ['upload-plan'],
    });
    expect(said).toMatchObject({
      'ratings.importance.esd': 5,
      'ratings.importance.health': null,
      'offers.esd.host': 3,
      'offers.esd.host.note': 'In May',
      'offers.esd.lead': 0,
      'compare.1.best': best,
      'compare.1.worst': worst,
      'budget.esd': 100,
      'budget.health': 0,
      strategy: 'yes',
      'strategy-day': '2018-02-28',
      'learning-share': 7.5,
      'partners.schools': 1,
      'partners.other': 'The scouts',
      documents: 1,
    });
  });

  test('leave people out, who have columns of their own', () => {
    const of = (about: 'people' | 'everything-else') =>
      answerColumns(everyQuestionType, about).map(({ id }) => id);
    expect(of('everything-else').filter((id) => /^(contact|consent)/.test(id))).toEqual([]);
    expect(of('people')).toEqual(['contact', 'consent.name', 'consent.title', 'consent.date']);
    expect(Object.keys(withoutPeople(everyQuestionType, { contact: 'Ana', strategy: ['no'] }))).toEqual([
      'strategy',
    ]);
  });

  test.each([everyQuestionType, questionnaire2019])(
    'have names that are unique, and stand in the codebook',
    (document) => {
      const ids = [...fixedColumns, ...answerColumns(document, 'everything-else')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z][a-z0-9_.-]*$/.test(id))).toEqual([]);
      const round: Round = {
        id: 'r',
        title: 'R',
        questionnaire: { id: 'q', version: 1 },
        opensAt: '',
        deadline: '',
        timeZone: 'UTC',
        graceDays: null,
        state: 'open',
        simulated: true,
        practice: false,
      };
      const [head, ...rows] = codebookRows(document, { round, hash: 'h' });
      const of = (file: string) => rows.filter((row) => row[1] === file).map(([id]) => id);
      expect(of('answers')).toEqual(ids);
      const people = answerColumns(document, 'people').map(({ id }) => id);
      expect(of('people')).toEqual(['signed_name', 'signed_title', 'signed_on', ...people]);
      expect(of('cities')).toEqual(expect.arrayContaining(['state', 'on_paper']));
      expect(rows.filter((row) => (row[2] === 'yes') !== (row[1] === 'people'))).toEqual([]);
      expect(rows.every((one) => one.length === head?.length && one.at(-1) === 'yes')).toBe(true);
    },
  );

  test('take any answer that the validator takes', () => {
    fc.assert(
      fc.property(anyAnswers(everyQuestionType), (answers) => {
        const cells = answerCells(columns, answers as Answers);
        expect(cells).toHaveLength(columns.length);
        expect(cells.filter((cell) => cell !== null && !['string', 'number'].includes(typeof cell))).toEqual(
          [],
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('roundHash', () => {
  const round = { id: 'april-2019', questionnaire: { id: 'q', version: 1 } };
  const two = [
    { city: 'cork-irl', hash: 'a' },
    { city: 'espoo-fin', hash: 'b' },
  ];

  test('does not depend on the order of the cities, but on everything else', () => {
    expect(roundHash(round, two.toReversed())).toBe(roundHash(round, two));
    expect(
      new Set([
        roundHash(round, two),
        roundHash(round, two.slice(1)),
        roundHash(round, [{ city: 'cork-irl', hash: 'b' }, two[1]!]),
        roundHash({ ...round, id: 'other' }, two),
        roundHash({ ...round, questionnaire: { id: 'q', version: 2 } }, two),
      ]).size,
    ).toBe(5);
  });
});
