import { languages } from '#members';
import type { Language, LocalText } from '#members';

/** Values for the places of a text; one that is a text itself is taken in the same language. */
export type TextValues = Readonly<Record<string, string | number | LocalText>>;

/** A text with its `{places}` filled in every language; a place without a value stays visible. */
export function fillText(template: LocalText, values: TextValues): LocalText {
  const filled = (language: Language) =>
    template[language].replace(/\{(\w+)\}/g, (place, key: string) => {
      const value = values[key];
      if (value === undefined) return place;
      return typeof value === 'object' ? value[language] : String(value);
    });
  const [en, fr, es, ar] = languages.map(filled);
  return { ...template, en: en ?? '', fr: fr ?? '', es: es ?? '', ar: ar ?? '' };
}
