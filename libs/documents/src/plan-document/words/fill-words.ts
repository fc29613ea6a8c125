import type { Language } from '#members';

type Values = Readonly<Record<string, string | number>>;

/**
 * A text with its places filled: `{name}` by the value, `{name|one|more}` by the word that the language says with so many
 * (a value that is written with separators counts by its digits). What has no value stays as it is.
 */
export function fillWords(text: string, values: Values, language: Language): string {
  const plurals = new Intl.PluralRules(language);
  return text.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g,
    (place, name: string, one: string | undefined, more: string | undefined) => {
      const value = values[name];
      if (value === undefined) return place;
      if (one === undefined || more === undefined) return String(value);
      const count = typeof value === 'number' ? value : Number(value.replace(/\D/g, ''));
      return plurals.select(count) === 'one' ? one : more;
    },
  );
}
