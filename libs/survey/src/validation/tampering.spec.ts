import type { Questionnaire } from '../questionnaire.ts';
import { questionnaire2019 } from '../questionnaire-2019/questionnaire-2019.ts';
import { answerProblems } from './answer-problems.ts';

const ranking = { ranked: [['esd'], ['health'], ['equity']], noOpinion: ['ageing'] };
const rating = { importance: { esd: 5, health: 4 }, capacity: { esd: 3 } };
const offer = { area: 'esd', kind: 'lead', capacity: 2, note: 'Two workshops a year' };

const ranked = (...places: unknown[]): unknown => ({ ranking: { ranked: places, noOpinion: [] } });
const offers = (change: object): unknown => ({ offers: [{ ...offer, ...change }] });
const found = (answers: unknown, complete = false): readonly string[] =>
  answerProblems(questionnaire2019, answers, { complete }).map(({ path, code }) => `${path} ${code}`);

/** Ways of bending an answer past the form; each must be refused at its place. */
describe('answerProblems refuses', () => {
  it.each([
    ['a duplicate rank', ranked(['esd'], ['esd']), '/answers/ranking/ranked/1/0 duplicate-rank'],
    [
      'a sixth area of five',
      ranked(['esd'], ['health'], ['equity'], ['work'], ['youth'], ['culture']),
      '/answers/ranking/ranked too-many-ranked',
    ],
    [
      'a million places',
      ranked(...Array.from({ length: 100_000 }, () => ['esd'])),
      '/answers/ranking/ranked too-many-ranked',
    ],
    [
      'a million areas in one place',
      ranked(Array.from({ length: 100_000 }, () => 'esd')),
      '/answers/ranking/ranked too-many-ranked',
    ],
    ['an unknown area', ranked(['astrology']), '/answers/ranking/ranked/0/0 unknown-area'],
    ['an area in other case', ranked(['ESD']), '/answers/ranking/ranked/0/0 unknown-area'],
    ['an area by its position', ranked([0]), '/answers/ranking/ranked/0/0 wrong-type'],
    ['a tie where none is allowed', ranked(['esd', 'health']), '/answers/ranking/ranked/0 tie-not-allowed'],
    ['an empty place', ranked(['esd'], []), '/answers/ranking/ranked/1 empty-place'],
    ['places without their lists', ranked('esd'), '/answers/ranking/ranked/0 wrong-type'],
    [
      'an area ranked without opinion',
      { ranking: { ranked: [['esd']], noOpinion: ['esd'] } },
      '/answers/ranking/noOpinion/0 ranked-without-opinion',
    ],
    [
      'no opinion twice',
      { ranking: { ranked: [], noOpinion: ['esd', 'esd'] } },
      '/answers/ranking/noOpinion/1 duplicate-area',
    ],
    [
      'no opinion on an unknown area',
      { ranking: { ranked: [], noOpinion: ['x'] } },
      '/answers/ranking/noOpinion/0 unknown-area',
    ],
    [
      'a ranking without its second list',
      { ranking: { ranked: [] } },
      '/answers/ranking/noOpinion missing-key',
    ],
    [
      'a ranking with a weight slipped in',
      { ranking: { ranked: [], noOpinion: [], weight: 9 } },
      '/answers/ranking/weight unknown-key',
    ],
    ['a ranking as text', { ranking: 'esd,health' }, '/answers/ranking wrong-type'],
    [
      'a rating of zero',
      { rating: { importance: { esd: 0 } } },
      '/answers/rating/importance/esd rating-out-of-range',
    ],
    [
      'a rating of six',
      { rating: { importance: { esd: 6 } } },
      '/answers/rating/importance/esd rating-out-of-range',
    ],
    [
      'half a rating',
      { rating: { importance: { esd: 3.5 } } },
      '/answers/rating/importance/esd rating-out-of-range',
    ],
    [
      'text for a number',
      { rating: { importance: { esd: '5' } } },
      '/answers/rating/importance/esd wrong-type',
    ],
    [
      'null for a number',
      { rating: { importance: { esd: null } } },
      '/answers/rating/importance/esd wrong-type',
    ],
    [
      'an extra row',
      { rating: { importance: { astrology: 3 } } },
      '/answers/rating/importance/astrology unknown-area',
    ],
    ['an extra scale', { rating: { urgency: { esd: 3 } } }, '/answers/rating/urgency unknown-scale'],
    ['offers as one object', { offers: offer }, '/answers/offers wrong-type'],
    ['an offer of an unknown kind', offers({ kind: 'own' }), '/answers/offers/0/kind unknown-offer-kind'],
    ['an offer in an unknown area', offers({ area: 'x' }), '/answers/offers/0/area unknown-area'],
    [
      'an offer without capacity',
      offers({ capacity: 0 }),
      '/answers/offers/0/capacity capacity-out-of-range',
    ],
    [
      'an offer beyond capacity',
      offers({ capacity: 21 }),
      '/answers/offers/0/capacity capacity-out-of-range',
    ],
    [
      'an offer of half an activity',
      offers({ capacity: 1.5 }),
      '/answers/offers/0/capacity capacity-out-of-range',
    ],
    [
      'an offer on behalf of another city',
      offers({ city: 'espoo-fin' }),
      '/answers/offers/0/city unknown-key',
    ],
    ['a note of 61 words', offers({ note: 'word '.repeat(61) }), '/answers/offers/0/note too-many-words'],
    ['an offer made twice', { offers: [offer, offer] }, '/answers/offers/1 duplicate-offer'],
    [
      'more offers than there can be',
      { offers: Array.from({ length: 46 }, () => offer) },
      '/answers/offers too-many-offers',
    ],
    ['an unknown option', { 'local-groups': ['mayors'] }, '/answers/local-groups/0 unknown-option'],
    [
      'an option twice',
      { 'local-groups': ['prisoners', 'prisoners'] },
      '/answers/local-groups/1 duplicate-option',
    ],
    [
      'two options where one is asked',
      { 'monitoring-financing': ['both', 'neither'] },
      '/answers/monitoring-financing one-option-only',
    ],
    ['an option as plain text', { 'local-groups': 'prisoners' }, '/answers/local-groups wrong-type'],
    [
      '151 words of 150',
      { 'policy-principles': 'word '.repeat(151) },
      '/answers/policy-principles too-many-words',
    ],
    [
      'a text without end',
      { 'policy-principles': 'x'.repeat(5_000_000) },
      '/answers/policy-principles text-too-long',
    ],
    ['a text with NUL', { 'policy-principles': 'a\u0000b' }, '/answers/policy-principles unstorable-text'],
    [
      'half a surrogate pair',
      { 'policy-principles': 'a\uD83Db' },
      '/answers/policy-principles unstorable-text',
    ],
    ['a number for a text', { 'policy-principles': 7 }, '/answers/policy-principles wrong-type'],
    ['an unknown question', { 'question-99': 'x' }, '/answers/question-99 unknown-question'],
    ['a prototype key', JSON.parse('{"__proto__":{"ranking":1}}'), '/answers/__proto__ unknown-question'],
    ['a key of every object', { constructor: 'x' }, '/answers/constructor unknown-question'],
    [
      'a prototype key among the scales',
      JSON.parse('{"rating":{"__proto__":{"esd":5}}}'),
      '/answers/rating/__proto__ unknown-scale',
    ],
    [
      'a prototype key among the areas',
      JSON.parse('{"rating":{"importance":{"toString":5}}}'),
      '/answers/rating/importance/toString unknown-area',
    ],
    ['a slash in a key, which the path escapes', { 'a/b~c': 1 }, '/answers/a~1b~0c unknown-question'],
    ['a list instead of answers', [], '/answers wrong-type'],
    ['null instead of answers', null, '/answers wrong-type'],
  ])('%s', (_, answers, refusal) => {
    expect(found(answers)).toContain(refusal);
  });

  it.each([
    ['an unanswered ranking', { rating }, '/answers/ranking answer-missing'],
    [
      'an empty ranking',
      { rating, ranking: { ranked: [], noOpinion: [] } },
      '/answers/ranking answer-missing',
    ],
    ['an empty rating table', { ranking, rating: { importance: {} } }, '/answers/rating answer-missing'],
  ])('%s as complete', (_, answers, refusal) => {
    expect(found(answers)).toEqual([]);
    expect(found(answers, true)).toEqual([refusal]);
  });

  it('names at most 100 problems and how many more there are', () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`q${index}`, 1]));
    expect(answerProblems(questionnaire2019, many, { complete: true }).at(-1)).toEqual({
      path: '/answers',
      code: 'more-problems',
      params: { count: 150 },
    });
  });

  it('allows a tie where the questionnaire does', () => {
    const withTies: Questionnaire = {
      ...questionnaire2019,
      sections: questionnaire2019.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) =>
          question.type === 'ranking' ? { ...question, tiesAllowed: true } : question,
        ),
      })),
    };
    expect(answerProblems(withTies, ranked(['esd', 'health'], ['work']), { complete: false })).toEqual([]);
  });
});
