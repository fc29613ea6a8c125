/** The texts of an added language: messages by their key, `problem.…`, and texts of data by `data`, U+0004 and their English. */
export type AddedTexts = Readonly<Record<string, string>>;

/** The text under a key; undefined where the language lacks it, also for names that every object has. */
export function addedText(texts: AddedTexts, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}

/**
 * Begins a text that stands in English because the reader's language lacks it. Nobody sees the sign; what shows the
 * text finds it by the sign, underlines it and says its language (`untranslated-marks.ts`).
 */
export const untranslatedSign = '\u2063';

/** English in place of a text of the reader's language. */
export function inEnglish(text: string, direction: 'ltr' | 'rtl'): string {
  if (text === '') return text;
  return direction === 'rtl' ? `${untranslatedSign}\u2068${text}\u2069` : `${untranslatedSign}${text}`;
}

/** A text without the sign, for what leaves the page: data must not know in which language it was typed. */
export function withoutSign(text: string): string {
  return text.replaceAll(untranslatedSign, '');
}
