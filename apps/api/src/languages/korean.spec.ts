import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#config';
import { coverageOf, judgedTexts, textId } from '#languages';
import { poFile, readPo } from './po-file.ts';
import { sourceTexts } from './source-texts.ts';

const file = readFileSync(join(packageRoot, 'docs/languages/ko.po'), 'utf8');
const { language, translations } = readPo(file);
const judged = judgedTexts(sourceTexts(), translations);

describe('docs/languages/ko.po', () => {
  test('has no translation that would be refused', () => {
    expect(language).toBe('ko');
    expect(judged.flatMap(({ source, flaw }) => (flaw ? [[source.context, flaw]] : []))).toEqual([]);
  });

  test('says how much of the product it has', () => {
    const { total, missing, outdated, percent } = coverageOf(judged);
    const open = judged.filter(({ state }) => state === 'missing' || state === 'outdated');
    if (open.length > 0) {
      process.stderr.write(
        `Korean: ${percent} % of ${total} texts, missing ${missing}, outdated ${outdated}:\n` +
          open.map(({ source, state }) => `  ${state} ${textId(source).replace('\u0004', ' ')}\n`).join(''),
      );
    }
    expect(percent).toBeGreaterThan(50);
  });

  test('is written in Hangul, and waits for a native reader', () => {
    const written = translations.filter(({ text }) => /\p{Script=Hangul}/u.test(text));
    expect(written.length / translations.length).toBeGreaterThan(0.97);
    expect(translations.filter(({ unreviewed }) => !unreviewed)).toEqual([]);
  });

  test('is as a translation program would write it: read and written again it says the same', () => {
    const again = readPo(poFile('ko', judged)).translations.map(({ line: _, ...translation }) => translation);
    const known = new Set(sourceTexts().map(textId));
    const kept = translations.filter(
      (translation) => known.has(textId(translation)) && translation.text !== '',
    );
    expect(again.filter(({ text }) => text !== '')).toEqual(
      kept.map(({ line: _, ...translation }) => translation),
    );
  });
});
