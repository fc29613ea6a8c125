import type { Language, LocalText } from '#members';
import { chapterWords } from './chapter-words.ts';
import { coverWords } from './cover-words.ts';
import { methodWords } from './method-words.ts';

const all: Readonly<Record<string, LocalText>> = { ...coverWords, ...chapterWords, ...methodWords };

/** What the report says besides the messages of the pages: ICU patterns by key. */
export function reportWords(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).map(([key, text]) => [key, text[language]]));
}
