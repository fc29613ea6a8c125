import { isWebAddress } from './is-web-address.ts';

describe('isWebAddress', () => {
  it.each([
    'https://www.corklearningcity.ie',
    'https://lll.example/a/b?c=d#e',
    'https://münchen.example/',
    'https://xn--mnchen-3ya.de:8443/',
    'https://서울.한국',
  ])('takes %s', (text) => {
    expect(isWebAddress(text)).toBe(true);
  });

  it.each([
    ['plain http', 'http://cork.example'],
    ['a script', 'javascript:alert(1)'],
    ['a picture of its own', 'data:text/html,<p>'],
    ['no scheme', 'www.cork.example'],
    ['a bare host', 'https://localhost/'],
    ['an address of a machine', 'https://127.0.0.1/'],
    ['another address of a machine', 'https://[::1]/'],
    ['somebody’s password', 'https://me:secret@cork.example/'],
    ['another host behind an at sign', 'https://cork.example@evil.example/'],
    ['a space', 'https://cork.example/a b'],
    ['hidden characters', 'https://cork.example/\u202Egpj'],
    ['an endless one', `https://cork.example/${'x'.repeat(500)}`],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(isWebAddress(text)).toBe(false);
  });
});
