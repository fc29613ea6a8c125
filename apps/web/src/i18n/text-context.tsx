import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '#members';
import { textFor } from './text.ts';
import type { Text } from './text.ts';

/** The reader's texts and the way to choose another language. */
export interface TextChoice extends Text {
  readonly choose: (language: Language) => void;
}

const TextContext = createContext<TextChoice>({ ...textFor('en', {}), choose: () => undefined });

/** Gives every component below it the reader's texts. */
export function TextProvider({ text, children }: { text: TextChoice; children: ReactNode }) {
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}

/** The reader's texts: `const { t, number, date, local } = useText()`. */
export function useText(): TextChoice {
  return useContext(TextContext);
}
