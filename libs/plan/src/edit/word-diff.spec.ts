import { joinedWords } from './joined-words.ts';
import { mergeWords } from './merge-words.ts';
import { wordChanges, wordDiff } from './word-diff.ts';

/** Both versions as they can be read out of a comparison. */
const versions = (before: string, after: string) => {
  const parts = wordDiff(before, after);
  const without = (kind: string) =>
    parts
      .filter((part) => part.kind !== kind)
      .map(({ text }) => text)
      .join('');
  return [without('added'), without('removed')];
};

describe('a comparison word by word', () => {
  test('marks the words that changed and no others', () => {
    expect(wordDiff('Cork leads it from 2020.', 'Espoo leads it from 2021.')).toEqual([
      { kind: 'removed', text: 'Cork' },
      { kind: 'added', text: 'Espoo' },
      { kind: 'same', text: ' leads it from ' },
      { kind: 'removed', text: '2020' },
      { kind: 'added', text: '2021' },
      { kind: 'same', text: '.' },
    ]);
  });

  test('reads a phrase against a phrase', () => {
    expect(wordDiff('Collect what cities do', 'Collect good practice')).toEqual([
      { kind: 'same', text: 'Collect ' },
      { kind: 'removed', text: 'what cities do' },
      { kind: 'added', text: 'good practice' },
    ]);
  });

  test('of the same text is the text', () => {
    expect(wordDiff('As it was.', 'As it was.')).toEqual([{ kind: 'same', text: 'As it was.' }]);
    expect(wordDiff('', '')).toEqual([]);
  });

  test('keeps words of Arabic and of joined marks whole', () => {
    expect(wordDiff('تقود كورك هذا', 'تقود إسبو هذا').map(({ text }) => text)).toContain('إسبو');
  });

  // The example of Myers, An O(ND) Difference Algorithm and Its Variations (1986): five differences.
  test('finds the fewest differences', () => {
    const changes = wordChanges([...'ABCABBA'], [...'CBABAC']);
    const differing = changes.map(({ from, to, words }) => to - from + words.length);
    expect(differing.reduce((sum, each) => sum + each, 0)).toBe(5);
  });

  test('gives back both versions, whatever they are', () => {
    const alphabet = ['a', 'b', 'c', ' ', '. '];
    const make = (seed: number, length: number) =>
      Array.from({ length }, (_, at) => alphabet[(seed * (at + 3) * 7 + at * at) % alphabet.length]).join('');
    for (let seed = 0; seed < 300; seed += 1) {
      const [before, after] = [make(seed, seed % 23), make(seed * 5 + 1, (seed * 3) % 29)];
      expect(versions(before, after)).toEqual([before, after]);
    }
  });

  test('of two long texts that share nothing is one replacement', () => {
    const [before, after] = ['x '.repeat(5_000), 'y. '.repeat(5_000)];
    expect(versions(before, after)).toEqual([before, after]);
  });
});

describe('two changes of one text', () => {
  test('are both kept where they touch different words', () => {
    expect(
      mergeWords('One two three four five.', 'Uno two three four five.', 'One two three four cinco.'),
    ).toBe('Uno two three four cinco.');
  });

  test('are no conflict where they are the same', () => {
    expect(mergeWords('One two.', 'One deux.', 'One deux.')).toBe('One deux.');
  });

  test('are left to a person where they touch the same words', () => {
    expect(mergeWords('One two three.', 'One deux three.', 'One dos three.')).toBeNull();
  });

  test('stand one after the other where they touch the same words', () => {
    expect(joinedWords('One two three.', 'One deux three.', 'One dos three cuatro.')).toEqual({
      text: 'One deux dos three cuatro.',
      contested: true,
    });
    expect(joinedWords('One two three.', 'One three.', 'One dos three.')).toEqual({
      text: 'One dos three.',
      contested: true,
    });
  });

  test('are the text of one where the other changed nothing, whatever it says', () => {
    for (const [a, b] of [
      ['One two.', 'Uno dos tres.'],
      ['', 'One.'],
      ['One. Two. Three.', 'Two.'],
    ] as const) {
      expect(joinedWords(a, b, a)).toEqual({ text: b, contested: false });
      expect(joinedWords(a, a, b)).toEqual({ text: b, contested: false });
    }
  });
});
