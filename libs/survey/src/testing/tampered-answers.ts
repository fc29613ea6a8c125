import { bestWorstSets } from '../best-worst/best-worst-sets.ts';
import { everyQuestionType, questionNamed } from './every-question-type.ts';

/** An answer bent past the form, as the JSON text that a hand-made request would carry. */
export interface TamperedAnswer {
  readonly kind: string;
  readonly question: string;
  readonly json: string;
  /** The code that refuses it. */
  readonly code: string;
}

const areas = everyQuestionType.catalogue.areas.map(({ id }) => id);
const { limit } = questionNamed('order', 'ranking');
const sets = bestWorstSets(questionNamed('compare', 'best-worst'), everyQuestionType.catalogue);
const [first = ''] = sets[0] ?? [];
const outside = areas.find((area) => !sets[0]?.includes(area)) ?? '';
const offer = { area: 'esd', kind: 'lead', capacity: 1, note: '' };
const signature = { agreed: true, name: 'Ana', title: 'Mayor', date: '2019-04-18' };
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

const order = (ranked: unknown, noOpinion: unknown = []): unknown => ({ ranked, noOpinion });

const bent: readonly (readonly [kind: string, question: string, value: unknown, code: string])[] = [
  ['a duplicate rank', 'order', order([['esd'], ['esd']]), 'duplicate-rank'],
  [
    'one more than may be ranked',
    'order',
    order(areas.slice(0, limit + 1).map((area) => [area])),
    'too-many-ranked',
  ],
  ['an unknown area', 'order', order([['astrology']]), 'unknown-area'],
  ['an area by its position', 'order', order([[0]]), 'wrong-type'],
  ['an empty place', 'order', order([[]]), 'empty-place'],
  ['an area ranked without opinion', 'order', order([['esd']], ['esd']), 'ranked-without-opinion'],
  ['an unknown key', 'order', { ranked: [], noOpinion: [], weight: 9 }, 'unknown-key'],
  ['a list that is missing', 'order', { ranked: [] }, 'missing-key'],
  ['an array for an object', 'order', [['esd']], 'wrong-type'],
  ['a statement as an order', 'order', signature, 'unknown-key'],
  ['an extra row', 'ratings', { importance: { astrology: 3 } }, 'unknown-area'],
  ['an extra scale', 'ratings', { urgency: { esd: 3 } }, 'unknown-scale'],
  ['a rating of six', 'ratings', { importance: { esd: 6 } }, 'rating-out-of-range'],
  ['text for a rating', 'ratings', { importance: { esd: '5' } }, 'wrong-type'],
  ['null for a rating', 'ratings', { importance: { esd: null } }, 'wrong-type'],
  ['a key that every object has', 'ratings', { importance: { toString: 5 } }, 'unknown-area'],
  ['an object for a list', 'offers', offer, 'wrong-type'],
  ['an offer made twice', 'offers', [offer, offer], 'duplicate-offer'],
  ['an offer for another city', 'offers', [{ ...offer, city: 'espoo-fin' }], 'unknown-key'],
  ['an offer beyond all capacity', 'offers', [{ ...offer, capacity: 21 }], 'capacity-out-of-range'],
  ['best that is worst', 'compare', { '1': { best: first, worst: first } }, 'best-is-worst'],
  ['an area of another set', 'compare', { '1': { best: outside } }, 'not-in-set'],
  ['a set that is not there', 'compare', { '99': { best: first } }, 'unknown-set'],
  ['more points than there are', 'budget', { esd: 60, health: 41 }, 'too-many-points'],
  ['a fraction where whole numbers are asked', 'budget', { esd: 0.5 }, 'points-out-of-range'],
  ['points taken from another', 'budget', { esd: 101, health: -1 }, 'points-out-of-range'],
  ['an unknown option', 'partners', ['mayors'], 'unknown-option'],
  ['an option twice', 'partners', ['schools', 'schools'], 'duplicate-option'],
  ['two where one is asked', 'strategy', ['yes', 'no'], 'one-option-only'],
  ['text for a number', 'learning-share', '7', 'no-number'],
  ['a truth for a number', 'learning-share', true, 'wrong-type'],
  ['too many decimals', 'learning-share', 7.55, 'too-many-decimals'],
  ['a number above the highest', 'learning-share', 100.1, 'number-out-of-range'],
  ['a day that no calendar has', 'strategy-day', '2019-02-30', 'no-day'],
  ['a day after the last', 'strategy-day', '2025-01-01', 'day-too-late'],
  ['two lines for one', 'strategy-name', 'Plan\n2030', 'one-line-only'],
  ['a name that reads backwards', 'contact', 'Ana \u202Eroyam', 'hidden-characters'],
  ['an isolate that never closes', 'consent', { ...signature, name: 'Ana \u2067' }, 'hidden-characters'],
  ['a huge text', 'learning-use', 'x'.repeat(100_000), 'text-too-long'],
  ['words beyond the limit', 'learning-use', 'word '.repeat(81), 'too-many-words'],
  ['a text with NUL', 'learning-use', 'a\u0000b', 'unstorable-text'],
  ['a NUL in a name', 'contact', 'a\u0000b', 'unstorable-text'],
  ['the file of nobody', 'documents', ['00000000-0000-4000-8000-000000000000'], 'unknown-file'],
  ['a file as an object', 'documents', [{ id: 'upload-plan' }], 'wrong-type'],
  ['a signature with something more', 'consent', { ...signature, role: 'king' }, 'unknown-key'],
  ['a question that is not asked anywhere', 'question-99', 'x', 'unknown-question'],
  ['a question of every object', 'constructor', 'x', 'unknown-question'],
];

/** What JSON.stringify would not write. */
const raw: readonly TamperedAnswer[] = [
  { kind: 'infinity', question: 'learning-share', json: '1e999', code: 'no-number' },
  { kind: 'minus nothing', question: 'learning-share', json: '-0', code: 'no-number' },
  {
    kind: 'half a surrogate pair',
    question: 'learning-use',
    json: String.raw`"a\ud83db"`,
    code: 'unstorable-text',
  },
  { kind: 'lists in lists', question: 'order', json: nested(25), code: 'wrong-type' },
];

/** Ways of bending an answer past the form: form and service must refuse each with the same code. */
export const tamperedAnswers: readonly TamperedAnswer[] = [
  ...bent.map(([kind, question, value, code]) => ({ kind, question, json: JSON.stringify(value), code })),
  ...raw,
];
