import type { Questionnaire } from '../questionnaire.ts';
import { codeCounts } from './code-counts.ts';
import { quoteProblem } from './quote-problem.ts';
import { saysAll } from './says-all.ts';
import { writtenTexts } from './written-texts.ts';

const label = { en: 'x', fr: 'x', es: 'x', ar: 'x' };
const question = (id: string, type: 'text' | 'line' | 'choice') => ({
  id,
  type,
  core: false,
  required: false,
  label,
});
const questionnaire = {
  sections: [
    {
      id: 'open',
      title: label,
      questions: [
        { ...question('plans', 'text'), maxWords: 200 },
        { ...question('place', 'line'), maxCharacters: 80 },
        { ...question('means', 'choice'), multiple: true, options: [], other: { label, maxWords: 20 } },
      ],
    },
    { id: 'people', title: label, personal: true, questions: [{ ...question('who', 'text'), maxWords: 20 }] },
  ],
} as unknown as Questionnaire;

describe('writtenTexts', () => {
  const answers = { plans: ' A library. ', place: 'Town hall', means: [{ other: 'A bus' }], who: 'Ana' };

  test('free texts and own choices, no single lines, nothing of sections about people', () => {
    const found = writtenTexts(questionnaire, 'cork-irl', answers);
    expect(found.map(({ question: asked, text }) => [asked, text])).toEqual([
      ['plans', 'A library.'],
      ['means', 'A bus'],
    ]);
  });

  test('the id stands for the words, the city and the question', () => {
    const id = (city: string, text: string) => writtenTexts(questionnaire, city, { plans: text })[0]?.id;
    expect(id('cork-irl', 'A library.')).toBe(id('cork-irl', 'A library. '));
    expect(new Set([id('cork-irl', 'A'), id('cork-irl', 'B'), id('tunis-tun', 'A')]).size).toBe(3);
  });
});

describe('saysAll', () => {
  test.each([
    ['an empty search finds all', 'anything', ' ', true],
    ['case and accents do not matter', 'Éducation à l’âge adulte', 'education AGE', true],
    ['every word must be there', 'adult literacy', 'adult school', false],
    ['Arabic with and without vowel marks', 'تَعَلُّم الكبار', 'تعلم', true],
  ])('%s', (_, text, search, expected) => {
    expect(saysAll(text, search)).toBe(expected);
  });
});

describe('quoteProblem', () => {
  const cork = {
    name: 'Cork',
    officialName: 'Cork City Council',
    ownName: 'Corcaigh',
    shortNames: [],
    countryName: 'Ireland',
  };
  const text = 'In Cork we lend books,\nand  we teach adults to read.';

  test.each([
    ['with spaces between its letters', 'C o r k is ours'],
    ['in two pieces', 'Co-rk is ours'],
    ['with a gap in it', 'Cor[…]k is ours'],
    ['with a gap between its letters', 'Cor […] k is ours'],
  ])('that spell the city out %s', (_, words) => {
    const said = `C o r k is ours. Co-rk is ours. Cor k is ours. ${text} k is ours`;
    expect(quoteProblem(said, words, cork)).toBe('quote-names-city');
  });

  test('letters of a name across two words do not name it', () => {
    const nice = { ...cork, name: 'Nice' };
    expect(quoteProblem('We fish in ice.', 'We fish in ice.', nice)).toBeNull();
  });

  test.each([
    ['words of the text', 'we lend books, and we teach', null],
    ['with a gap, in order', 'we lend books […] teach adults', null],
    ['out of order', 'teach adults […] lend books', 'quote-not-in-text'],
    ['other words', 'we lend bikes', 'quote-not-in-text'],
    ['that name the city', 'In Cork we lend books', 'quote-names-city'],
  ])('%s', (_, words, expected) => {
    expect(quoteProblem(text, words, cork)).toBe(expected);
  });
});

test('codeCounts counts texts, cities once, and the areas that those put first', () => {
  const counts = codeCounts(
    [
      { city: 'cork-irl', codes: ['money', 'staff'] },
      { city: 'cork-irl', codes: ['money'] },
      { city: 'tunis-tun', codes: ['money'] },
      { city: 'beijing-chn', codes: [] },
    ],
    (city) => (city === 'cork-irl' ? ['esd', 'health'] : ['esd']),
  );
  expect(Object.fromEntries(counts)).toEqual({
    money: { texts: 3, cities: 2, areas: { esd: 2, health: 1 } },
    staff: { texts: 1, cities: 1, areas: { esd: 1, health: 1 } },
  });
});
