import { isolatesClose } from './isolates-close.ts';

test.each<[string, string, boolean]>([
  ['no isolate at all', '{n, plural, other {#}}', true],
  ['an address kept in its direction', 'يبدأ بـ \u2066https://\u2069.', true],
  ['a name of unknown direction', 'مدينة \u2068{name}\u2069', true],
  ['one inside another', '\u2067a \u2066b\u2069 c\u2069', true],
  ['one in every branch', '{n, plural, one {\u2066x\u2069} other {\u2066y\u2069}}', true],
  ['around a whole choice', '\u2066{n, plural, one {x} other {y}}\u2069', true],
  ['one that stays open', '\u2066https://', false],
  ['one closed that nobody opened', 'https://\u2069', false],
  ['closed before it is opened', 'a\u2069b\u2066c', false],
  ['opened twice, closed once', '\u2066\u2066a\u2069', false],
  ['closed on the next line only', '\u2066a\nb\u2069', false],
  ['opened in one branch, closed in another', '{n, plural, one {\u2066x} other {y\u2069}}', false],
  ['opened before a choice, closed in one branch', '\u2066{n, plural, one {x\u2069} other {y}}', false],
])('%s', (_, text, closes) => {
  expect(isolatesClose(text)).toBe(closes);
});
