import { fillWords } from './fill-words.ts';

test.each([
  ['{n} {n|area|areas}', { n: 1 }, 'en', '1 area'],
  ['{n} {n|area|areas}', { n: '1,001' }, 'en', '1,001 areas'],
  ['{n} {n|ville|villes}', { n: 0 }, 'fr', '0 ville'],
  ['{n|área|áreas}: {m}', { n: 2 }, 'es', 'áreas: {m}'],
] as const)('%s', (text, values, language, filled) => {
  expect(fillWords(text, values, language)).toBe(filled);
});
