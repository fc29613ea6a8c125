/** One text of the product in English, as translators meet it. */
export interface SourceText {
  /** What identifies it in a file of translations: its key (`form.continue`), or `data`, where the English does. */
  readonly context: string;
  /** Part of the product that says it: `form`, `problem`, `mail`, `data-survey` … */
  readonly area: string;
  readonly english: string;
  /** ICU MessageFormat, or plain text with `{places}`. */
  readonly form: 'icu' | 'places';
}

/** The context of texts that stand in data rather than on a page: their English is their key. */
export const dataContext = 'data';

/** What identifies a text among all of the product; gettext joins context and English in the same way. */
export function textId({ context, english }: Pick<SourceText, 'context' | 'english'>): string {
  return context === dataContext ? `${dataContext}\u0004${english}` : context;
}
