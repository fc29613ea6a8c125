import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { InterfaceLanguage } from '#members';
import { builtInOffer } from './offered-language.ts';
import type { OfferedLanguage } from './offered-language.ts';
import type { Text } from './text.ts';
import { textFor } from './text.ts';

/** The reader's texts and the way to choose another language. */
export interface TextChoice extends Text {
  readonly offered: readonly OfferedLanguage[];
  readonly choose: (language: InterfaceLanguage) => void;
  /** Asks the service again which languages there are. */
  readonly lookAgain: () => void;
}

/** Texts that stay in one language: what stands outside of any choice. */
export function fixedChoice(text: Text): TextChoice {
  return { ...text, offered: builtInOffer, choose: () => undefined, lookAgain: () => undefined };
}

const TextContext = createContext<TextChoice>(fixedChoice(textFor('en', {})));

/** Gives every component below it the reader's texts. */
export function TextProvider({ text, children }: { text: TextChoice; children: ReactNode }) {
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}

/** The reader's texts: `const { t, number, date, local } = useText()`. */
export function useText(): TextChoice {
  return useContext(TextContext);
}
