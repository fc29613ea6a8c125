import * as fc from 'fast-check';
import { bestLanguage } from './best-language.ts';
import { builtInLanguage, isBuiltIn } from './built-in-language.ts';
import { languageTag } from './language-tag.ts';
import { directionOf } from './writing-direction.ts';

describe('languageTag', () => {
  test.each([
    ['ko', 'ko'],
    ['KO', 'ko'],
    ['zh-hant', 'zh-Hant'],
    ['ZH-hant-tw', 'zh-Hant-TW'],
    ['pt_BR', null],
    ['', null],
    ['und', null],
    ['x-klingon', null],
    ['ko-u-nu-hang', null],
    ['de-1996', null],
    ['__proto__', null],
    ['../../etc', null],
  ])('%j is %j', (text, tag) => {
    expect(languageTag(text)).toBe(tag);
  });

  test('whatever is given, what comes back is its own canonical spelling', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-zA-Z-]{1,16}$/)), (text) => {
        const tag = languageTag(text);
        if (tag !== null) expect(languageTag(tag)).toBe(tag);
      }),
    );
  });
});

describe('bestLanguage', () => {
  const offered = ['en', 'fr', 'es', 'ar', 'ko', 'zh-Hant', 'sr'];
  test.each([
    ['its very tag', ['ko'], 'ko'],
    ['a region of it', ['ko-KR', 'en'], 'ko'],
    ['the same script', ['zh-TW'], 'zh-Hant'],
    ['not another script', ['zh-CN', 'fr'], 'fr'],
    ['not another script of Serbian', ['sr-Latn'], null],
    ['the order of the reader', ['de', 'es-MX', 'en'], 'es'],
    ['with an extension', ['ar-u-nu-latn'], 'ar'],
    ['not a language that begins alike', ['fil', 'kok'], null],
    ['what is no tag is passed over', ['*', '', 'en-GB'], 'en'],
  ])('%s', (_, wanted, best) => {
    expect(bestLanguage(wanted, offered)).toBe(best);
  });
});

test.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['ko', 'ltr'],
  ['ur', 'rtl'],
  ['he', 'rtl'],
  ['fa-AF', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['no tag', 'ltr'],
])('%s runs %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

test('what exists in built-in languages only is English in an added one', () => {
  expect(builtInLanguage('ar')).toBe('ar');
  expect(builtInLanguage('ko')).toBe('en');
  expect(isBuiltIn('toString')).toBe(false);
});
