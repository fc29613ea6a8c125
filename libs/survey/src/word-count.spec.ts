import fc from 'fast-check';
import { mostWords, wordCount } from './word-count.ts';

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
    ['🎓 🎓', 'en', 0],
    ['www.unesco.org', 'en', 1],
    ['3.5 %', 'en', 1],
    // A letter drawn out, vowel signs and prefixes make no word more; Arabic digits are a number.
    ['مـــدينة', 'ar', 1],
    ['اَلتَّعَلُّمُ', 'ar', 1],
    ['وبالتعليم', 'ar', 1],
    ['٢٠١٩ مدينة', 'ar', 2],
    // Korean parts its words by spaces, and endings belong to the word.
    ['평생학습 도시 네트워크는', 'ko', 3],
    ['평생학습도시', 'ko', 1],
    ['học tập suốt đời', 'vi', 4],
  ])('%j in %s has %i words', (text, language, words) => {
    expect(wordCount(text, language)).toBe(words);
  });

  // How many words these have depends on the engine's dictionary; that there are several does not.
  it.each([
    ['终身学习城市', 'zh'],
    ['การเรียนรู้ตลอดชีวิต', 'th'],
    ['生涯学習都市', 'en'],
    ['终身学习城市的政策与实践', 'en'],
    ['การเรียนรู้ตลอดชีวิตในเมือง', 'ar'],
    ['ទីក្រុងរៀនសូត្រ', 'en'],
  ])('finds the words of %s though no space divides them', (text, language) => {
    expect(wordCount(text, language)).toBeGreaterThan(1);
    expect(wordCount(text, language)).toBeLessThan(text.length);
  });
});

// Dictionaries go by script: what the form counts in one language the service counts in another.
it.each(['终身学习城市的政策', 'การเรียนรู้ตลอดชีวิต', 'التعلّم مدى الحياة', '평생학습 도시', 'l’éducation'])(
  '%s has as many words whatever language is named',
  (text) => {
    const counts = ['en', 'fr', 'es', 'ar', 'zh', 'th', 'ko'].map((language) => wordCount(text, language));
    expect(new Set(counts).size).toBe(1);
  },
);

it('counts by spaces where a browser has no segmenter', () => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    // A language of its own, so that no segmenter is remembered.
    expect(wordCount('Lifelong learning, for all! — 2019', 'pt')).toBe(5);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});

describe('mostWords', () => {
  const letters = ['a', 'Z', 'é', 'ñ', 'ß', 'م', 'ـ', 'َ', 'ى', '7', '٣', '_', '×', '÷'];
  const between = [
    ' ',
    '\n',
    '.',
    ',',
    '،',
    '؛',
    '؟',
    '’',
    "'",
    ':',
    '-',
    '—',
    '…',
    '/',
    '@',
    '«',
    '\u00ad',
    '\u00b7',
  ];
  const text = fc
    .array(fc.constantFrom(...letters, ...letters, ...between), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('is never less than the words of a text in Latin or Arabic script', () => {
    fc.assert(
      fc.property(text, (written) => mostWords(written) >= wordCount(written)),
      { numRuns: 5000 },
    );
  });

  it('is no more than the words where only spaces divide them', () => {
    expect(mostWords('Lifelong learning for all التعلّم مدى الحياة')).toBe(7);
  });

  it.each(['终身学习', 'ตลอดชีวิต', '평생학습', 'học tập', '٣٫٥', '🎓'])(
    'promises nothing about %s',
    (written) => {
      expect(mostWords(written)).toBe(Infinity);
    },
  );
});
