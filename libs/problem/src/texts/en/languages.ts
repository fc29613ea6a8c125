/** Languages that the team adds by a file. */
export const languagesTexts = {
  'language-built-in': 'This language is part of the product and is not replaced by a file: {tag}',
  'language-file-empty': 'The file translates no text of the product that can be shown.',
  'language-file-other': 'The file says that it is in another language ({said}) than the one chosen ({tag}).',
  'language-file-twice': 'The file translates this text twice: {text}',
  'language-file-unreadable': 'This is not a PO file, or it is broken at line {line}.',
  'language-name-invalid': 'The name of the language holds signs that cannot be shown.',
  'language-tag-invalid': 'This is no language tag (examples: ko, zh-Hant): {tag}',
  'language-unknown': 'There is no such language: {tag}',
  'translation-controls': 'It holds invisible signs that change how text is shown.',
  'translation-markup': 'It holds markup; texts are plain.',
  'translation-places': 'It must take in exactly these values: {wanted}. It takes: {given}.',
  'translation-too-long': 'It is far longer than the English.',
  'translation-unreadable': 'Its braces cannot be read as ICU MessageFormat.',
};
