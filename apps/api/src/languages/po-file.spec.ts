import * as fc from 'fast-check';
import { judgedTexts } from '#languages';
import type { SourceText, Translation } from '#languages';
import { poFile, readPo } from './po-file.ts';
import { linesOfEntries } from './po-lines.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'a "quoted" word',
    'back\\slash',
    'two\nlines\n',
    '\ttab',
    '#, fuzzy',
    'msgid "x"',
    '한국어',
    '__proto__',
    'constructor',
  ),
);
const anyTranslation = fc.record({
  english: anyText.filter((text) => text.trim() !== ''),
  text: anyText,
  unreviewed: fc.boolean(),
});

test('whatever texts there are, a file that was written is read again as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyTranslation, { selector: ({ english }) => english }), (given) => {
      const sources: SourceText[] = given.map(({ english }) => ({
        context: 'data',
        area: 'x',
        english,
        form: 'places',
      }));
      const translations: Translation[] = given.map((each) => ({ ...each, context: 'data' }));
      const shown = judgedTexts(sources, translations).filter(
        ({ state }) => state === 'done' || state === 'unreviewed',
      );
      const again = readPo(poFile('ko', shown)).translations;
      expect(again.map(({ line: _, ...rest }) => rest)).toEqual(shown.map(({ translation }) => translation));
    }),
  );
});

test('the line of an entry is the one on which its context stands', () => {
  const file =
    '# note\nmsgid ""\nmsgstr ""\n"Language: ko\\n"\n\n#, fuzzy\nmsgctxt "a"\nmsgid ""\n"two "\n"parts"\nmsgstr "x"\n';
  expect(linesOfEntries(file).get('a\u0004two parts')).toBe(7);
});

test('former English is read from a fuzzy entry only', () => {
  const entry = (flag: string) => `${flag}#| msgid "Old"\nmsgctxt "a"\nmsgid "New"\nmsgstr "x"\n`;
  expect(readPo(entry('#, fuzzy\n')).translations[0]?.english).toBe('Old');
  expect(readPo(entry('')).translations[0]?.english).toBe('New');
});
