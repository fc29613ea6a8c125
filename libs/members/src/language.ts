/** The interface languages that are built in, in the order in which they are offered. */
export const languages = ['en', 'fr', 'es', 'ar'] as const;

export type Language = (typeof languages)[number];

/** Each built-in language in its own words. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  ar: 'العربية',
};

/** Built-in languages whose interface texts still want a native reader. */
export const unreviewedLanguages: readonly Language[] = ['fr', 'es', 'ar'];

/**
 * A language in which someone reads the interface: a built-in one, or one that the team has added by a file,
 * named by its BCP 47 tag (`ko`, `zh-Hant`). What has no text in an added language is read in English, marked.
 */
export type InterfaceLanguage = Language | (string & {});

/** A text in every built-in language; languages listed in `unreviewed` still want a native reader. */
export interface LocalText {
  readonly en: string;
  readonly fr: string;
  readonly es: string;
  readonly ar: string;
  readonly unreviewed?: readonly Language[];
}
