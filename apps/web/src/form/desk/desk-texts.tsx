import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { builtInLanguage } from '#members';
import { TextProvider, useText } from '../../i18n/text-context.tsx';
import type { Messages } from '../../i18n/text.ts';
import type { MessageLoader } from '../../i18n/reading.ts';
import { textFor } from '../../i18n/text.ts';

/** What the desk says, one chunk per language: whoever answers alone never loads it. */
const deskMessages: MessageLoader = {
  en: () => import('../../i18n/messages/en/answer-desk.ts').then((chunk) => chunk.messages),
  fr: () => import('../../i18n/messages/fr/answer-desk.ts').then((chunk) => chunk.messages),
  es: () => import('../../i18n/messages/es/answer-desk.ts').then((chunk) => chunk.messages),
  ar: () => import('../../i18n/messages/ar/answer-desk.ts').then((chunk) => chunk.messages),
};

/** Gives what is below it the desk's words in the reader's language, once they are there. */
export function DeskTexts({ children }: { children: ReactNode }) {
  const outer = useText();
  const { language, added, offered, choose, lookAgain } = outer;
  const [messages, setMessages] = useState<Messages | null>(null);
  useEffect(() => {
    let wanted = true;
    void deskMessages[builtInLanguage(language)]().then((loaded) => wanted && setMessages(loaded));
    return () => {
      wanted = false;
    };
  }, [language]);
  const text = useMemo(
    () => messages && { ...textFor(language, messages, added), offered, choose, lookAgain },
    [messages, language, added, offered, choose, lookAgain],
  );
  return text === null ? null : <TextProvider text={text}>{children}</TextProvider>;
}
