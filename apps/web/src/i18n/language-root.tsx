import { useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '#members';
import { applyLanguage } from './language.ts';
import { TextProvider } from './text-context.tsx';
import { textFor } from './text.ts';
import type { Messages } from './text.ts';

/** Loads the messages of one language; each language is a chunk of its own. */
export type MessageLoader = Readonly<Record<Language, () => Promise<Messages>>>;

/**
 * Holds the chosen language of an entry. The first language's messages come in as values, so that the first
 * picture already has its words; another language is shown only once its messages are there.
 */
export function LanguageRoot(props: {
  first: { language: Language; messages: Messages };
  load: MessageLoader;
  children: ReactNode;
}) {
  const { first, load, children } = props;
  const [current, setCurrent] = useState(first);
  const choose = useCallback(
    (language: Language) => {
      void load[language]().then((messages) => setCurrent({ language, messages }));
    },
    [load],
  );
  useEffect(() => applyLanguage(current.language), [current.language]);
  const text = useMemo(() => ({ ...textFor(current.language, current.messages), choose }), [current, choose]);
  return <TextProvider text={text}>{children}</TextProvider>;
}
