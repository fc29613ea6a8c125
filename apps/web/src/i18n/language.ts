import { bestLanguage, directionOf, languages } from '#members';
import type { InterfaceLanguage } from '#members';

export { languageNames } from '#members';

const remembered = 'gnlc-language';

/** The languages that a reader wants, the dearest first: the address's `?lang`, the last choice, the browser's own. */
export function wantedLanguages(
  search: string,
  stored: string | null,
  browser: readonly string[],
): readonly string[] {
  return [new URLSearchParams(search).get('lang'), stored, ...browser].filter((tag) => tag !== null);
}

/**
 * The language to start with in this browser. The service is asked for the added languages only where the reader wants
 * one before any that is built in; when it cannot be reached, a built-in one will do.
 */
export async function startingLanguage(added: () => Promise<readonly string[]>): Promise<InterfaceLanguage> {
  const wanted = wantedLanguages(location.search, readStored(), navigator.languages);
  const built = bestLanguage(wanted.slice(0, 1), languages);
  const tags = built === null ? await added().catch(() => []) : [];
  const best = built ?? bestLanguage(wanted, [...languages, ...tags]) ?? 'en';
  // Whoever follows a link in a language stays in it; a choice that cannot be met today is not forgotten.
  if (new URLSearchParams(location.search).has('lang')) rememberLanguage(best);
  return best;
}

/** Sets the page's language and direction; no data change. */
export function applyLanguage(language: InterfaceLanguage): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

/** Remembers a choice for the next visit. */
export function rememberLanguage(language: InterfaceLanguage): void {
  try {
    localStorage.setItem(remembered, language);
  } catch {
    // A browser without storage asks again next time.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}
