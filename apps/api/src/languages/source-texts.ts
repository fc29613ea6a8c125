import { dataContext, textId } from '#languages';
import type { SourceText, Translation } from '#languages';
import { mailTexts } from '#mail';
import { languages, unreviewedLanguages } from '#members';
import type { Language, LocalText } from '#members';
import { problemTexts } from '#problem';
import { dataTexts } from './data-texts.ts';
import { pageMessages } from './page-messages.ts';

/** A text with its translations into the built-in languages, by `textId`. */
interface KnownText {
  readonly source: SourceText;
  readonly text: LocalText;
}

let known: readonly KnownText[] | null = null;

/** Every text that the product says to people, in English: pages, refusals, mails and data, in this order. */
export function sourceTexts(): readonly SourceText[] {
  return knownTexts().map(({ source }) => source);
}

/** The texts of a built-in language as if they came from a file. */
export function builtInTranslations(language: Language): readonly Translation[] {
  return knownTexts().map(({ source: { context, english }, text }) => ({
    context,
    english,
    text: text[language],
    unreviewed: (text.unreviewed ?? []).includes(language),
  }));
}

// Read once: the texts of a process do not change while it runs.
function knownTexts(): readonly KnownText[] {
  known ??= [...pageTexts(), ...refusals(), ...mails(), ...data()];
  return known;
}

/** Texts of four lists with the same keys, which still want native readers. */
function inAll(textIn: (language: Language) => string): LocalText {
  const texts = Object.fromEntries(languages.map((language) => [language, textIn(language)]));
  return { ...(texts as unknown as LocalText), unreviewed: unreviewedLanguages };
}

function pageTexts(): readonly KnownText[] {
  const byLanguage = new Map(
    languages.map((language) => [
      language,
      new Map(pageMessages(language).map(({ key, text }) => [key, text])),
    ]),
  );
  return pageMessages('en').map(({ area, key, text: english }) => ({
    source: { context: key, area, english, form: 'icu' },
    text: inAll((language) => byLanguage.get(language)?.get(key) ?? ''),
  }));
}

function refusals(): readonly KnownText[] {
  const entries = Object.entries<string>(problemTexts('en'));
  return entries.map(([code, english]) => ({
    source: { context: `problem.${code}`, area: 'problem', english, form: 'places' },
    text: inAll((language) => problemTexts(language)[code as keyof ReturnType<typeof problemTexts>]),
  }));
}

function mails(): readonly KnownText[] {
  return Object.entries<LocalText>(mailTexts).map(([key, text]) => ({
    source: { context: `mail.${key}`, area: 'mail', english: text.en, form: 'places' },
    text: { ...text, unreviewed: unreviewedLanguages },
  }));
}

function data(): readonly KnownText[] {
  return dataTexts().map(({ area, text }) => ({
    source: { context: dataContext, area, english: text.en, form: 'places' },
    text,
  }));
}

/** The texts of one kind by what identifies them within it: `poll-closed` of `problem.poll-closed`. */
export function textsOfKind(
  texts: ReadonlyMap<string, string>,
  kind: 'problem' | 'mail',
): Readonly<Record<string, string>> {
  const stem = `${kind}.`;
  const own = sourceTexts().filter(({ area }) => area === kind);
  return Object.fromEntries(
    own.flatMap((source) => {
      const text = texts.get(textId(source));
      return text === undefined ? [] : [[source.context.slice(stem.length), text]];
    }),
  );
}
