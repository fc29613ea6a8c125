import { isBuiltIn, languages } from '#members';
import type { InterfaceLanguage, Language } from '#members';
import type { AddedTexts } from '#texts';
import { readLanguages, readLanguageTexts, textsAddress } from '../api/languages.ts';
import { applyLanguage, startingLanguage } from './language.ts';
import type { Messages } from './text.ts';

/** Loads the messages of a built-in language; each language is a chunk of its own. */
export type MessageLoader = Readonly<Record<Language, () => Promise<Messages>>>;

/** What an entry says: its messages, and which parts of an added language it needs; null for all. */
export interface EntryTexts {
  readonly messages: MessageLoader;
  readonly areas: readonly string[] | null;
}

/** A language with the words for it. */
export interface Reading {
  readonly language: InterfaceLanguage;
  readonly messages: Messages;
  readonly added: AddedTexts | null;
  /** Where the added texts came from, for what keeps them. */
  readonly address: string | null;
}

/** The words of a language. One that is no longer offered, or whose texts cannot be had now, gives English. */
export async function readingIn(language: InterfaceLanguage, texts: EntryTexts): Promise<Reading> {
  const { messages, areas } = texts;
  if (isBuiltIn(language)) {
    return { language, messages: await messages[language](), added: null, address: null };
  }
  const offered = await readLanguages().catch(() => []);
  const hash = offered.find(({ tag }) => tag === language)?.hash ?? null;
  const address = textsAddress(language, hash, areas);
  const [english, added] = await Promise.all([messages.en(), readLanguageTexts(address).catch(() => null)]);
  return added === null
    ? { language: 'en', messages: english, added: null, address: null }
    : { language, messages: english, added, address };
}

/** Finds out in which language to start and sets the page's, before anything is asked for in it. */
export async function startLanguage(): Promise<InterfaceLanguage> {
  const language = await startingLanguage(async () =>
    (await readLanguages()).map(({ tag }) => tag).filter((tag) => !languages.some((each) => each === tag)),
  );
  applyLanguage(language);
  return language;
}
