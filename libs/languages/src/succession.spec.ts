import { judgedTexts } from './judged-texts.ts';
import { succession } from './succession.ts';
import type { SourceText } from './source-text.ts';
import type { Translation } from './translation.ts';

const source = (context: string, english: string): SourceText => ({
  context,
  english,
  area: 'form',
  form: 'icu',
});
const sources = [
  source('greeting', 'Hello {name}'),
  source('back', 'Back'),
  source('on', 'Continue'),
  source('end', 'End'),
];
const given = (texts: Readonly<Record<string, string>>): readonly Translation[] =>
  sources.flatMap(({ context, english }) => {
    const text = texts[context];
    return text === undefined ? [] : [{ context, english, text, unreviewed: false }];
  });
const after = (former: Readonly<Record<string, string>>, next: Readonly<Record<string, string>>) => {
  const { texts, counts } = succession(
    judgedTexts(sources, given(former)),
    judgedTexts(sources, given(next)),
  );
  return {
    counts,
    shown: texts.map(({ translation, flaw }) => (flaw ? null : (translation?.text ?? null))),
  };
};

describe('succession', () => {
  test('a refused translation leaves the earlier one of its text in place', () => {
    const { counts, shown } = after(
      { greeting: '안녕 {name}', back: '뒤로' },
      { greeting: '안녕', back: '뒤로' },
    );
    expect(shown).toEqual(['안녕 {name}', '뒤로', null, null]);
    expect(counts).toEqual({ added: 0, changed: 0, kept: 1, dropped: 0, refused: 1 });
  });

  test('without an earlier one, or with one that cannot be shown, the text stays in English', () => {
    expect(after({}, { greeting: '안녕' })).toMatchObject({
      counts: { kept: 0, refused: 1 },
      shown: [null, null, null, null],
    });
    expect(after({ greeting: '{other}' }, { greeting: '안녕' }).counts).toMatchObject({
      kept: 0,
      refused: 1,
    });
  });

  test('counts what is new, what is said otherwise, and what the file has no longer', () => {
    const { counts, shown } = after(
      { greeting: '안녕 {name}', back: '뒤로', end: '끝' },
      { greeting: '안녕하세요 {name}', on: '계속', end: '' },
    );
    expect(counts).toEqual({ added: 1, changed: 1, kept: 0, dropped: 2, refused: 0 });
    expect(shown).toEqual(['안녕하세요 {name}', null, '계속', null]);
  });
});
