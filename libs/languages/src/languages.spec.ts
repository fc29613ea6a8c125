import * as fc from 'fast-check';
import { coverageByArea, coverageOf } from './coverage.ts';
import { flawOf } from './flaw-of.ts';
import { judgedTexts } from './judged-texts.ts';
import type { SourceText } from './source-text.ts';
import type { Translation } from './translation.ts';

const icu = (english: string): SourceText => ({ context: 'form.a', area: 'form', english, form: 'icu' });
const places = (english: string): SourceText => ({ ...icu(english), form: 'places' });

describe('flawOf', () => {
  test.each<[string, SourceText, string, string | null]>([
    ['a plain text', icu('Continue'), '계속', null],
    ['the same places in another order', icu('{a} of {b}'), '{b} 중 {a}', null],
    [
      'a plural where English counts plainly',
      icu('Cities: {count}'),
      '{count, plural, other {#개 도시}}',
      null,
    ],
    [
      'a plural with the forms of another language',
      icu('{n, plural, one {# city} other {# cities}}'),
      '{n, plural, other {#개}}',
      null,
    ],
    ['a line break', places('a\n{b}'), 'a\n{b}', null],
    ['a zero-width non-joiner, as Persian is written', icu('He wants'), 'می\u200Cخواهد', null],
    ['an open brace', icu('{a}'), '{a', 'translation-unreadable'],
    [
      'a plural without its last branch',
      icu('{n, plural, other {#}}'),
      '{n, plural, one {#}}',
      'translation-unreadable',
    ],
    ['a place left out', icu('{a} of {b}'), '{a}', 'translation-places'],
    ['a place of its own', places('Refused'), 'Refused {code}', 'translation-places'],
    ['a place by the name of what every object has', icu('Refused'), '{constructor}', 'translation-places'],
    ['a date made of a name', icu('By {name}'), '{name, date, short}', 'translation-places'],
    [
      'a choice with other names',
      icu('{s, select, open {o} other {c}}'),
      '{s, select, offen {o} other {c}}',
      'translation-places',
    ],
    ['a script', icu('Continue'), '<script>alert(1)</script>', 'translation-markup'],
    ['an entity', icu('Continue'), '&lt;b&gt;', 'translation-markup'],
    ['a comparison is no markup', icu('Fewer than 5'), 'n < 5 & n > 2', null],
    ['an address kept in its direction', icu('Begins with x.'), 'يبدأ بـ \u2066https://\u2069.', null],
    ['direction marks', icu('Continue'), 'تابع\u200F (\u200Ea\u200E)\u061C', null],
    ['an override of direction', icu('Continue'), 'go\u202Eno', 'translation-controls'],
    ['an embedding that is closed', icu('Continue'), '\u202Ago\u202C', 'translation-controls'],
    ['an override inside an isolate', icu('Continue'), '\u2066\u202Ego\u202C\u2069', 'translation-controls'],
    ['an isolate closed that nobody opened', icu('Continue'), 'go\u2069', 'translation-controls'],
    ['an isolate that is never closed', icu('Continue'), '\u2067go', 'translation-controls'],
    ['a NUL', icu('Continue'), 'a\u0000b', 'translation-controls'],
    ['a hidden message in tags', icu('Continue'), 'go\u{E0041}', 'translation-controls'],
    ['a flood', icu('Continue'), 'x'.repeat(1_000), 'translation-too-long'],
  ])('%s', (_, source, text, code) => {
    expect(flawOf(source, text)?.code ?? null).toBe(code);
  });

  test('no text whatever makes it throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void flawOf(icu('{a}'), text)));
  });
});

const source = (context: string, english: string): SourceText => ({
  context,
  area: context.split('.')[0] ?? '',
  english,
  form: 'icu',
});
const translation = (context: string, english: string, text: string, unreviewed = false): Translation => ({
  context,
  english,
  text,
  unreviewed,
});

describe('judgedTexts', () => {
  const sources = [
    source('form.a', 'One'),
    source('form.b', 'Two'),
    source('data', 'Health'),
    source('hall.a', '{n} seats'),
  ];
  const states = (translations: readonly Translation[]) =>
    judgedTexts(sources, translations).map(({ state }) => state);

  test('says what is missing, flawed, outdated, unreviewed and done', () => {
    expect(
      states([
        translation('form.a', 'Once', '하나'),
        translation('form.b', 'Two', ' '),
        translation('data', 'Health', '건강', true),
        translation('hall.a', '{n} seats', '의석'),
      ]),
    ).toEqual(['outdated', 'missing', 'unreviewed', 'flawed']);
    expect(states([translation('form.a', 'One', '하나')])).toEqual(['done', 'missing', 'missing', 'missing']);
  });

  test('of a key given twice the translation of the present English counts, wherever it stands', () => {
    const old = translation('form.a', 'Once', '옛');
    const present = translation('form.a', 'One', '하나');
    expect(states([old, present])[0]).toBe('done');
    expect(states([present, old])[0]).toBe('done');
  });

  test('a text of the data whose English has changed is missing', () => {
    expect(states([translation('data', 'Good health', '건강')])[2]).toBe('missing');
  });

  test('a key that every object has is no translation of anything', () => {
    expect(states([translation('__proto__', '', 'x'), translation('constructor', '', 'x')])).toEqual(
      Array(4).fill('missing'),
    );
  });
});

describe('coverageOf', () => {
  const anyState = fc.constantFrom('missing', 'flawed', 'outdated', 'unreviewed', 'done' as const);

  test('is 100 per cent exactly when no text is read in English, and areas add up to the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ state: anyState, area: fc.constantFrom('a', 'b', 'c') })), (texts) => {
        const judged = texts.map(({ state, area }) => ({
          state,
          flaw: null,
          translation: null,
          source: { ...source('x', 'X'), area },
        }));
        const whole = coverageOf(judged);
        expect(whole.percent === 100).toBe(whole.missing + whole.flawed === 0);
        expect(whole.percent).toBeGreaterThanOrEqual(0);
        const areas = coverageByArea(judged);
        for (const part of ['total', 'missing', 'flawed', 'outdated', 'unreviewed'] as const) {
          expect(areas.reduce((sum, area) => sum + area[part], 0)).toBe(whole[part]);
        }
      }),
    );
  });
});
