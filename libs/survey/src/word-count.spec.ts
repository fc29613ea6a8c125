import { wordCount } from './word-count.ts';

describe('wordCount', () => {
  it.each([
    ['', 'en', 0],
    ['  \n ', 'en', 0],
    ['Lifelong learning, for all!', 'en', 4],
    ['don’t', 'en', 1],
    ['l’apprentissage tout au long de la vie', 'fr', 7],
    ['التعلّم مدى الحياة', 'ar', 3],
    ['4500 pupils in 2019', 'en', 4],
    ['— … !', 'en', 0],
  ])('%j in %s has %i words', (text, language, words) => {
    expect(wordCount(text, language)).toBe(words);
  });

  // How many words these have depends on the engine's dictionary; that there are several does not.
  it.each([
    ['终身学习城市', 'zh'],
    ['การเรียนรู้ตลอดชีวิต', 'th'],
    ['生涯学習都市', 'en'],
  ])('finds the words of %s though no space divides them', (text, language) => {
    expect(wordCount(text, language)).toBeGreaterThan(1);
    expect(wordCount(text, language)).toBeLessThan(text.length);
  });
});
