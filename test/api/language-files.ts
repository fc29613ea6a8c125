/** The head of a PO file in a language. */
export const poHead = (language: string): string =>
  `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n`;

/** One entry of a PO file. */
export function entry(context: string, english: string, text: string, flag?: string): string {
  const lines = [
    `msgctxt ${JSON.stringify(context)}`,
    `msgid ${JSON.stringify(english)}`,
    `msgstr ${JSON.stringify(text)}`,
  ];
  return `${flag === undefined ? '' : `#, ${flag}\n`}${lines.join('\n')}\n`;
}

const good = poHead('ko') + entry('form.continue', 'Continue', '계속');

/** What is uploaded in place of a good file, and with which status and code it is refused. */
export const badLanguageFiles: readonly (readonly [
  what: string,
  body: object,
  status: number,
  code: string,
])[] = [
  ['prose', { po: 'Dear colleagues, please find attached the file.' }, 422, 'language-file-unreadable'],
  ['a web page', { po: '<!DOCTYPE html><html><body>Sign in</body></html>' }, 422, 'language-file-unreadable'],
  [
    'entities that name each other',
    { po: '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><x>&c;</x>' },
    422,
    'language-file-unreadable',
  ],
  ['JSON', { po: '{"form.continue":"계속"}' }, 422, 'language-file-unreadable'],
  ['a file that breaks off', { po: `${good}\nmsgid "Con` }, 422, 'language-file-unreadable'],
  ['a quote too many', { po: good.replace('계속', '"계속') }, 422, 'language-file-unreadable'],
  [
    'the same text twice',
    { po: good + entry('form.continue', 'Continue', '다음') },
    422,
    'language-file-twice',
  ],
  ['nothing', { po: '' }, 422, 'language-file-empty'],
  ['a file without a text of ours', { po: poHead('ko') + entry('x', 'X', 'x') }, 422, 'language-file-empty'],
  [
    'a file in another language',
    { po: good.replace('Language: ko', 'Language: ja') },
    422,
    'language-file-other',
  ],
  ['a file far too large', { po: `# ${'x'.repeat(2_000_000)}` }, 422, 'body-invalid'],
  ['a body that no server reads', { po: 'x'.repeat(6_000_000) }, 413, 'body-too-large'],
  ['a NUL', { po: `${good}\u0000` }, 422, 'body-invalid'],
  ['a language of the product', { tag: 'fr', po: good }, 422, 'language-built-in'],
  ['a language of the product in another spelling', { tag: 'FR', po: good }, 422, 'language-built-in'],
  ['no language', { tag: '../../etc/passwd', po: good }, 422, 'language-tag-invalid'],
  ['a private language', { tag: 'x-klingon', po: good }, 422, 'language-tag-invalid'],
  ['a name that turns the line around', { name: '\u202E한국어', po: good }, 422, 'language-name-invalid'],
  ['a name with markup', { name: '<b>한국어</b>', po: good }, 422, 'language-name-invalid'],
];
