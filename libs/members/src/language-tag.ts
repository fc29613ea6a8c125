/** No language that people write needs more letters than language, script and region. */
const longest = 20;

/**
 * A BCP 47 tag in its canonical spelling (`ZH-hant-tw` → `zh-Hant-TW`), null where it is none. Language, script and
 * region only: variants, extensions and private tags name no language that a file could be written in.
 */
export function languageTag(text: string): string | null {
  if (text.length > longest) return null;
  try {
    const locale = new Intl.Locale(text);
    const { language, script, region } = locale;
    const tag = [language, script, region].filter((part) => part !== undefined).join('-');
    return tag === locale.toString() && language !== 'und' ? tag : null;
  } catch {
    return null;
  }
}
