export { addedText, inEnglish, untranslatedSign, withoutSign } from './added-texts.ts';
export type { AddedTexts } from './added-texts.ts';
export { dataTranslation } from './data-translation.ts';
export { intlTag } from './intl-tag.ts';
export { labelled, wellSpaced } from './well-spaced.ts';
export { textFor } from './reader-text.ts';
export type { Messages, ReaderText, TextValues } from './reader-text.ts';
