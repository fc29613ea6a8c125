import { questionnaire2019 } from '#survey';
import { messages } from '../i18n/messages/en/desk.ts';
import { doubtInWords } from './doubt-in-words.ts';
import { textFor } from '../i18n/text.ts';

const english = textFor('en', messages);
const known = { names: new Map([['espoo-fin', 'Espoo']]), questionnaire: questionnaire2019 };

describe('doubtInWords', () => {
  test.each([
    [
      {
        rule: 'straight-line',
        question: 'rating',
        params: { scale: 'capacity', rating: 3, areas: 9 },
      } as const,
      /^All 9 areas rated 3 on “.*[A-Z].*”: were they weighed/,
    ],
    [
      {
        rule: 'first-rated-lowest',
        question: 'ranking',
        params: { first: 'esd', rating: 2, other: 'health', otherRating: 5 },
      } as const,
      /^“Education for sustainable development” is ranked first but rated 2, .* has 5\.$/,
    ],
    [
      {
        rule: 'number-outlier',
        question: 'share',
        params: { value: 90, median: 4.5, lowest: -5.878, highest: 14.878, cities: 8 },
      } as const,
      /^90 is far from .* middle of 8 is 4\.5, and nothing from -5\.9 to 14\.9 would stand out\.$/,
    ],
    [
      {
        rule: 'same-text',
        question: 'policy',
        params: { words: 11, cities: ['espoo-fin', 'elsewhere'] },
      } as const,
      /^The same 11 words as in the answer of Espoo and elsewhere/,
    ],
  ])('%#', (flag, sentence) => {
    expect(doubtInWords(flag, known, english)).toMatch(sentence);
  });

  test('before the questionnaire has come, ids stand for themselves', () => {
    const flag = {
      rule: 'straight-line',
      question: 'rating',
      params: { scale: 'capacity', rating: 3, areas: 9 },
    } as const;
    expect(doubtInWords(flag, { names: new Map(), questionnaire: undefined }, english)).toContain(
      '“capacity”',
    );
  });
});
