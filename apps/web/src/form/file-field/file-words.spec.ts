import { fileSize } from './file-words.ts';
import { textFor } from '../../i18n/text.ts';

test.each([
  [900, '1 kB'],
  [412_400, '412 kB'],
  [2_340_000, '2.3 MB'],
  [10_000_000, '10 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(fileSize(bytes, textFor('en', {}).number)).toBe(words);
});
