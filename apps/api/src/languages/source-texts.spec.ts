import { coverageOf, judgedTexts, placesOf, textId } from '#languages';
import { languages } from '#members';
import { builtInTranslations, sourceTexts } from './source-texts.ts';

test('every text has an identity of its own', () => {
  const ids = sourceTexts().map(textId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every English text can be read as what it claims to be', () => {
  expect(sourceTexts().filter(({ english, form }) => placesOf(english, form) === null)).toEqual([]);
});

test.each(languages)('by the rules for uploaded files, %s is complete and has no flaw', (language) => {
  const judged = judgedTexts(sourceTexts(), builtInTranslations(language));
  expect(
    judged.flatMap(({ source, flaw }) => (flaw ? [[source.context, source.english, flaw]] : [])),
  ).toEqual([]);
  expect(coverageOf(judged).percent).toBe(100);
});
