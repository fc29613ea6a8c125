import { languageNames, languages } from '#members';
import type { Language } from '#members';
import type { ProblemDetail } from '#problem';

/** A text by the language that the file names; the empty name where it names none. */
export type SourceTexts = ReadonlyMap<string, string>;

const englishNames: Readonly<Record<Language, string>> = {
  en: 'english',
  fr: 'french',
  es: 'spanish',
  ar: 'arabic',
};

/** Which of a file's languages stands for which of ours. */
export interface LanguagePlan {
  readonly of: ReadonlyMap<string, Language>;
  readonly source: Language;
  readonly notes: readonly ProblemDetail[];
}

/**
 * Finds our languages among those of a file: `French (fr)`, `fr-CA`, `français`. What the file says without a language is
 * in its main one. A file in none of ours lands where English belongs, and the notes say so.
 */
export function languagePlan(named: readonly string[], main: string): LanguagePlan {
  const of = new Map<string, Language>();
  const left: string[] = [];
  const notes: ProblemDetail[] = [];
  for (const name of new Set(named)) {
    const ours = ourLanguage(name);
    if (ours !== undefined) of.set(name, ours);
    else if (name !== '') left.push(name);
  }
  const known = [...of.values()];
  const said = ourLanguage(main);
  const source =
    said !== undefined && (known.includes(said) || known.length === 0) ? said : (known[0] ?? 'en');
  if (named.includes('')) of.set('', source);
  else if (of.size === 0 && left.length > 0) {
    const stands = left.find((name) => name === main) ?? left[0]!;
    of.set(stands, source);
    left.splice(left.indexOf(stands), 1);
    notes.push({ path: '', code: 'note-language-as-english', params: { language: shown(stands) } });
  }
  for (const language of left)
    notes.push({ path: '', code: 'note-language', params: { language: shown(language) } });
  return { of, source, notes };
}

const shown = (language: string): string => language.slice(0, 60);

function ourLanguage(name: string): Language | undefined {
  const lower = name.trim().toLowerCase();
  const tag = /\(([a-z]{2,3}(?:-[a-z0-9]+)*)\)\s*$/.exec(lower)?.[1] ?? lower;
  return languages.find(
    (language) =>
      tag === language ||
      tag.startsWith(`${language}-`) ||
      lower === englishNames[language] ||
      lower === languageNames[language].toLowerCase(),
  );
}
