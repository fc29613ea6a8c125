import type { Language, LocalText } from '#members';
import { amendmentWords } from './amendment-words.ts';
import { coverWords } from './cover-words.ts';
import { itemWords } from './item-words.ts';
import { sessionWords } from './session-words.ts';

const all: Readonly<Record<string, LocalText>> = {
  ...coverWords,
  ...sessionWords,
  ...itemWords,
  ...amendmentWords,
};

/** What the minutes say besides the messages of the pages: ICU patterns by key. */
export function minutesWords(language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(all).map(([key, text]) => [key, text[language]]));
}
