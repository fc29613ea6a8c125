import { isLanguageCode, isoLanguages } from './is-language-code.ts';

describe('isLanguageCode', () => {
  it.each(['en', 'ko', 'ber', 'zh-Hant', 'pt-BR', 'es-419', 'sr-Latn-RS'])('takes %s', (code) => {
    expect(isLanguageCode(code)).toBe(true);
  });

  it.each(['', 'e', 'EN', 'xx', 'english', 'en_GB', 'en-gb', 'zh-hant', 'en ', 'en-GB-oed'])(
    'refuses %j',
    (code) => {
      expect(isLanguageCode(code)).toBe(false);
    },
  );

  it('lists codes that every engine can name, each once', () => {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    expect(isoLanguages.filter((code) => code !== 'bh' && names.of(code) === undefined)).toEqual([]);
    expect(new Set(isoLanguages).size).toBe(isoLanguages.length);
  });
});
