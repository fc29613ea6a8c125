import { languageOfFile } from './language-of-file.ts';

test.each([
  ['Korean', '"Language: ko\\n"', { tag: 'ko', name: '한국어' }],
  [
    'gettext writes regions with an underscore',
    '"Language: pt_BR\\n"',
    { tag: 'pt-BR', name: 'português (Brasil)' },
  ],
  ['a file that nobody has begun', '"Language: mul\\n"', { tag: '', name: '' }],
  ['a file that does not say', 'msgid ""', { tag: '', name: '' }],
  ['nonsense', '"Language: 1-2-3\\n"', { tag: '', name: '' }],
])('%s', (_, head, language) => {
  expect(languageOfFile(`msgid ""\nmsgstr ""\n${head}\n`)).toEqual(language);
});
