import * as fc from 'fast-check';
import { canonicalJson } from '#canonical';
import type { Answers } from '../answers.ts';
import { questionnaire2019 } from '../questionnaire-2019/questionnaire-2019.ts';
import { anyAnswers } from '../testing/any-answers.ts';
import { everyQuestionType } from '../testing/every-question-type.ts';
import { qualityFlags } from './quality-flags.ts';

const areas = questionnaire2019.catalogue.areas.map(({ id }) => id);
const [a = '', b = '', c = '', d = ''] = areas;
const same = (rating: number, count: number) =>
  Object.fromEntries(areas.slice(0, count).map((area) => [area, rating]));
const ranked = (...order: string[]) => ({ ranked: order.map((area) => [area]), noOpinion: [] });

const found = (
  answers: Answers | Readonly<Record<string, Answers>>,
  cities = false,
  questionnaire = questionnaire2019,
) =>
  qualityFlags(
    questionnaire,
    Object.entries(
      cities ? (answers as Readonly<Record<string, Answers>>) : { cork: answers as Answers },
    ).map(([city, value]) => ({ city, value })),
  ).map(({ city, question, rule, params }) => ({ city, question, rule, params }));

const text = 'Libraries lend devices and teach whoever comes how to use them.';

describe('qualityFlags', () => {
  test.each<[string, Answers, readonly object[]]>([
    [
      'six areas rated alike on one scale',
      { rating: { importance: same(5, 6), capacity: { ...same(3, 6), [a]: 4 } } },
      [{ rule: 'straight-line', params: { scale: 'importance', rating: 5, areas: 6 } }],
    ],
    ['five areas rated alike can be meant', { rating: { importance: same(5, 5) } }, []],
    [
      'an order turned round',
      { ranking: ranked(a, b, c), rating: { importance: { [a]: 1, [b]: 3, [c]: 5 } } },
      [{ rule: 'ranking-reversed', params: { pairs: 3 } }],
    ],
    [
      'the first rated lowest',
      { ranking: ranked(a, b, c, d), rating: { importance: { [a]: 2, [b]: 5, [c]: 4, [d]: 2 } } },
      [{ rule: 'first-rated-lowest', params: { first: a, rating: 2, other: b, otherRating: 5 } }],
    ],
    [
      'one step below is a matter of taste',
      { ranking: ranked(a, b), rating: { importance: { [a]: 4, [b]: 5 } } },
      [],
    ],
    [
      'a lower one behind the first explains nothing away, so nothing is said',
      { ranking: ranked(a, b, c), rating: { importance: { [a]: 3, [b]: 5, [c]: 2 } } },
      [],
    ],
    ['an order without ratings', { ranking: ranked(a, b, c) }, []],
    [
      'areas that share the first place are not compared',
      {
        ranking: { ranked: [[a, b], [c]], noOpinion: [] },
        rating: { importance: { [a]: 1, [b]: 5, [c]: 4 } },
      },
      [],
    ],
    [
      'only ratings of importance are held against the order',
      {
        ranking: ranked(a, b, c),
        rating: { capacity: { [a]: 1, [b]: 3, [c]: 5 } },
      },
      [],
    ],
  ])('%s', (_, answers, flags) => {
    expect(found(answers)).toMatchObject(flags);
    expect(found(answers)).toHaveLength(flags.length);
  });

  test('the same text in two cities, whatever its capitals and commas, in any script', () => {
    const arabic = 'تقدّم المكتبات العامة دورات مجانية في المهارات الرقمية لكل سكان المدينة';
    expect(
      found(
        {
          cork: { 'policy-principles': text },
          espoo: { 'policy-principles': text.toUpperCase().replaceAll(' ', ',  ') },
          tunis: { 'policy-principles': arabic },
          rabat: { 'policy-principles': `${arabic}.` },
          dublin: { 'policy-principles': 'Schools and libraries' },
          galway: { 'policy-principles': 'Schools and libraries' },
          lyon: { 'monitoring-indicators': text },
        },
        true,
      ).map(({ city, rule, params }) => [city, rule, params['cities']]),
    ).toEqual([
      ['cork', 'same-text', ['espoo']],
      ['rabat', 'same-text', ['tunis']],
    ]);
  });

  test('a city that repeats itself copies nobody', () => {
    const offer = { kind: 'lead', capacity: 1, note: text } as const;
    expect(
      found({
        offers: [
          { area: a, ...offer },
          { area: b, ...offer },
        ],
      }),
    ).toEqual([]);
  });

  test('a number far from those of the other cities, by median and median distance', () => {
    const cities = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 90].map((share, index) => [`city-${index}`, { 'learning-share': share }]),
    );
    // Median 4.5, median distance 2: 3.5 · 2 / 0.6745 = 10.38 on either side.
    const [flag, ...more] = found(cities, true, everyQuestionType);
    expect(more).toEqual([]);
    expect(flag).toMatchObject({
      city: 'city-7',
      rule: 'number-outlier',
      params: { value: 90, median: 4.5, cities: 8 },
    });
    expect(Number(flag!.params['highest'])).toBeCloseTo(14.878, 3);
    delete cities['city-0'];
    expect(found(cities, true, everyQuestionType)).toEqual([]);
  });

  test('where more than half say the same there is no spread to measure by', () => {
    const cities = Object.fromEntries(
      [5, 5, 5, 5, 5, 5, 5, 90].map((share, index) => [`city-${index}`, { 'learning-share': share }]),
    );
    expect(found(cities, true, everyQuestionType)).toEqual([]);
  });

  test('activities offered together, far more than elsewhere', () => {
    const offers = (...capacities: number[]) => ({
      offers: capacities.map((capacity, index) => ({
        area: areas[index]!,
        kind: 'host' as const,
        capacity,
        note: '',
      })),
    });
    const cities = Object.fromEntries(
      [[1], [2], [3], [1, 1], [2, 2], [1], [3], [20, 20, 20]].map((all, index) => [
        `city-${index}`,
        offers(...all),
      ]),
    );
    expect(found(cities, true)).toMatchObject([
      { city: 'city-7', question: 'offers', rule: 'offers-outlier', params: { value: 60, median: 2.5 } },
    ]);
  });

  test('what people said of themselves is not looked at', () => {
    expect(
      found(
        { cork: { contact: `${text} ${text}` }, espoo: { contact: `${text} ${text}` } },
        true,
        everyQuestionType,
      ),
    ).toEqual([]);
  });

  test('a flag keeps its id while others answer, and gets another once its own answer changes', () => {
    const city = (name: string, share: number) => ({ city: name, value: { 'learning-share': share } });
    const some = [1, 2, 3, 4, 5, 6, 7].map((share) => city(`city-${share}`, share));
    const id = (share: number, ...more: ReturnType<typeof city>[]) =>
      qualityFlags(everyQuestionType, [...some, city('far', share), ...more])[0]?.id;
    expect(id(90)).toMatch(/^[0-9a-f]{16}$/);
    expect(id(90, city('city-8', 8))).toBe(id(90));
    expect(id(91)).not.toBe(id(90));
  });

  test('order of the cities does not matter, ids are unique, answers stay as they were', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers(everyQuestionType), { maxLength: 10 }), (all) => {
        const cities = all.map((value, index) => ({ city: `city-${index}`, value: value as Answers }));
        const before = canonicalJson(cities);
        const flags = qualityFlags(everyQuestionType, cities);
        expect(canonicalJson(cities)).toBe(before);
        expect(qualityFlags(everyQuestionType, cities.toReversed())).toEqual(flags);
        expect(new Set(flags.map(({ id }) => id)).size).toBe(flags.length);
      }),
      { numRuns: 60 },
    );
  });
});
