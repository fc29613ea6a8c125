import { languages } from '#members';
import type { Language } from '#members';

const remembered = 'gnlc-language';

/** The interface language for a browser: the address's `?lang`, then the last choice, then the browser's own. */
export function preferredLanguage(
  search: string,
  stored: string | null,
  browser: readonly string[],
): Language {
  const wanted = [new URLSearchParams(search).get('lang'), stored, ...browser];
  for (const tag of wanted) {
    const language = languages.find((known) => known === tag?.slice(0, 2).toLowerCase());
    if (language !== undefined) return language;
  }
  return 'en';
}

/** The language to start with in this browser. */
export function startingLanguage(): Language {
  return preferredLanguage(location.search, readStored(), navigator.languages);
}

/** Remembers the choice and sets the page's language and direction; no data changes. */
export function applyLanguage(language: Language): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  try {
    localStorage.setItem(remembered, language);
  } catch {
    // A browser without storage asks again next time.
  }
}

/** Direction of writing. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The tag for `Intl`: Arabic keeps Latin digits, as the network's documents do. */
export function intlTag(language: Language): string {
  return language === 'ar' ? 'ar-u-nu-latn' : language === 'en' ? 'en-GB' : language;
}

/** Each language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

/** Languages whose interface texts still want a native reader. */
export const unreviewedLanguages: readonly Language[] = ['fr', 'es', 'ar'];

function readStored(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}
