import * as fc from 'fast-check';
import type { Answers } from '../answers.ts';
import { questionnaire2019 } from '../questionnaire-2019/questionnaire-2019.ts';
import { answerProblemCodes } from './answer-problem-codes.ts';
import { answerProblem, answerProblems } from './answer-problems.ts';

const offer = { area: 'esd', kind: 'lead', capacity: 2, note: 'Two workshops a year' };
const full = {
  ranking: { ranked: [['esd'], ['health'], ['equity']], noOpinion: ['ageing'] },
  rating: { importance: { esd: 5, health: 4 }, capacity: { esd: 3 } },
  offers: [offer, { ...offer, kind: 'host', capacity: 20, note: '' }],
  'policy-principles': 'Nobody is left behind.',
  'monitoring-financing': ['neither'],
  'local-groups': ['prisoners', 'older-people'],
};

const found = (answers: unknown, complete = false): readonly string[] =>
  answerProblems(questionnaire2019, answers, { complete }).map(({ path, code }) => `${path} ${code}`);

describe('answerProblems accepts', () => {
  it.each([
    ['nothing at all in a draft', {}],
    ['a full answer', full],
    [
      'five areas, the limit',
      { ranking: { ranked: [['esd'], ['health'], ['equity'], ['work'], ['youth']], noOpinion: [] } },
    ],
    ['a rating of some areas on one scale', { rating: { importance: { culture: 1 } } }],
    ['exactly 150 words', { 'policy-principles': 'word '.repeat(150) }],
    ['a text in Chinese within its words', { 'policy-principles': '终身学习城市' }],
    ['an emoji beyond the basic plane', { 'policy-principles': 'Learning 🎓 for all' }],
  ])('%s', (_, answers) => {
    expect(found(answers)).toEqual([]);
  });

  it.each([
    ['a core-only answer', { ranking: full.ranking, rating: full.rating }],
    ['an answer that offers nothing', { ranking: full.ranking, rating: full.rating, offers: [] }],
  ])('%s as complete', (_, answers) => {
    expect(found(answers, true)).toEqual([]);
  });
});

describe('answerProblems on any input', () => {
  const ids = questionnaire2019.sections.flatMap((section) =>
    section.questions.map((question) => question.id),
  );
  const areas = questionnaire2019.catalogue.areas.map((area) => area.id);
  const ownKey = fc.constantFrom(
    ...ids,
    'ranked',
    'noOpinion',
    'importance',
    'capacity',
    'area',
    'kind',
    'note',
    '__proto__',
  );
  const ownValue = fc.constantFrom<unknown>(...areas, 'lead', 1, 5, 6, 0.5, Number.NaN, null, '', [], {});
  // Values made of the questionnaire's own words reach deeper than noise does.
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      ownValue,
      fc.jsonValue(),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(ownKey, tie('tree'), { maxKeys: 5 }),
    ),
  }));

  it('never throws and refuses by published codes only', () => {
    fc.assert(
      fc.property(
        fc.oneof(tree, fc.anything(), fc.dictionary(ownKey, tree)),
        fc.boolean(),
        (answers, complete) => {
          for (const { code } of answerProblems(questionnaire2019, answers, { complete })) {
            expect(answerProblemCodes).toContain(code);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('judges a whole answer exactly as it judges its questions one by one', () => {
    fc.assert(
      fc.property(fc.dictionary(ownKey, tree, { maxKeys: 4 }), (answers) => {
        const oneByOne = Object.entries(answers).flatMap(([id, value]) =>
          answerProblem(questionnaire2019, id, value),
        );
        expect(answerProblems(questionnaire2019, answers, { complete: false })).toEqual(oneByOne);
      }),
    );
  });

  it('accepts every answer that the form can produce', () => {
    const ranking = fc
      .tuple(fc.shuffledSubarray(areas, { minLength: 1, maxLength: 5 }), fc.subarray(areas))
      .map(([chosen, silent]) => ({
        ranked: chosen.map((area) => [area]),
        noOpinion: silent.filter((area) => !chosen.includes(area)),
      }));
    const ratings = fc.dictionary(fc.constantFrom(...areas), fc.integer({ min: 1, max: 5 }), { minKeys: 1 });
    const rating = fc.record({ importance: ratings, capacity: ratings }, { requiredKeys: ['importance'] });
    const oneOffer = fc.record({
      area: fc.constantFrom(...areas),
      kind: fc.constantFrom('lead', 'host', 'contribute'),
      capacity: fc.integer({ min: 1, max: 20 }),
      note: fc.constantFrom('', 'Two workshops', 'ورشتان في السنة'),
    });
    const offers = fc.uniqueArray(oneOffer, { selector: ({ area, kind }) => `${area} ${kind}` });
    fc.assert(
      fc.property(fc.record({ ranking, rating, offers }), (answers) => {
        expect(
          answerProblems(questionnaire2019, answers satisfies Answers | unknown, { complete: true }),
        ).toEqual([]);
      }),
    );
  });
});
