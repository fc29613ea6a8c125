import { hidesText } from './hides-text.ts';

describe('hidesText', () => {
  it.each([
    ['a name that reverses the text after it', 'Co\u202Erk'],
    ['an isolate that is never closed', 'Co\u2067rk'],
    ['a zero-width space', 'Co\u200Brk'],
    ['a soft hyphen', 'Co\u00ADrk'],
    ['a control character', 'Co\u0007rk'],
    ['a line separator', 'Co\u2028rk'],
    ['a Hangul filler', 'Co\u3164rk'],
    ['a tag out of sight', 'Cork\u{E0041}'],
  ])('sees %s', (_, text) => {
    expect(hidesText(text)).toBe(true);
  });

  it.each(["'s-Hertogenbosch", "N'Zérékoré", 'İzmir', "Xi'an", '서울', 'مدينة الكويت', 'Ḥaifā', 'e\u0301'])(
    'finds nothing hidden in %s',
    (text) => {
      expect(hidesText(text)).toBe(false);
    },
  );
});
