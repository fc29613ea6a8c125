import type { Language } from '#members';
import type { Finding } from '../report.ts';
import { findingTexts } from './finding-texts.ts';

const separators: Readonly<Record<Language, string>> = { en: ', ', fr: ', ', es: ', ', ar: '، ' };

/**
 * A finding as a sentence in a language; `nameOf` gives the name of an area, a stratum, a method or another
 * variant by its id. A code without a text is shown as it is.
 */
export function findingSentence(
  { code, values }: Finding,
  language: Language,
  nameOf: (id: string) => string,
): string {
  const text = findingTexts[code]?.[language] ?? code;
  return text.replace(/\{(\w+)\}/g, (place, key: string) => {
    const value = values[key];
    if (value === undefined) return place;
    if (typeof value === 'number') return String(value);
    const ids = typeof value === 'string' ? [value] : value;
    return ids.length > 0 ? ids.map(nameOf).join(separators[language]) : '–';
  });
}
