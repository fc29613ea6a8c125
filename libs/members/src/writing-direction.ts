import type { InterfaceLanguage } from './language.ts';

/** Scripts in present use that run from right to left (Unicode, ISO 15924). */
const rightToLeft = new Set('Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi'.split(' '));

/** Direction of writing, from the script in which the language is usually written or that its tag names. */
export function directionOf(language: InterfaceLanguage): 'ltr' | 'rtl' {
  try {
    return rightToLeft.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
