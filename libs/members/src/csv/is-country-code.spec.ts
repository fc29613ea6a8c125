import { isCountryCode } from './is-country-code.ts';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const triples = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));

describe('isCountryCode', () => {
  it('knows exactly the 249 assigned codes', () => {
    expect(triples.filter(isCountryCode)).toHaveLength(249);
  });

  it.each(['irl', 'IR', '', 'IRLX', 'XXX', 'ABW AFG', 'EUR', 'XKX'])('refuses %j', (text) => {
    expect(isCountryCode(text)).toBe(false);
  });
});
