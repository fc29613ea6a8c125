import { languages } from './language.ts';
import type { InterfaceLanguage, Language } from './language.ts';

/** Whether the language is one that the product itself speaks. */
export function isBuiltIn(language: InterfaceLanguage): language is Language {
  return languages.some((each) => each === language);
}

/** The built-in language for what exists in built-in languages only: an added language gives English. */
export function builtInLanguage(language: InterfaceLanguage): Language {
  return isBuiltIn(language) ? language : 'en';
}
