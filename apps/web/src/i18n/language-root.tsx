import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { InterfaceLanguage } from '#members';
import { applyLanguage, rememberLanguage } from './language.ts';
import { builtInOffer, fullOffer } from './offered-language.ts';
import { readingIn } from './reading.ts';
import type { EntryTexts, Reading } from './reading.ts';
import { TextProvider } from './text-context.tsx';
import { textFor } from './text.ts';

// Only readers of an added language need it.
const UntranslatedNote = lazy(() =>
  import('./untranslated-note.tsx').then((chunk) => ({ default: chunk.UntranslatedNote })),
);

/**
 * Holds the chosen language of an entry. The first language's messages come in as values, so that the first
 * picture already has its words; another language is shown only once its messages are there.
 */
export function LanguageRoot(props: { first: Reading; texts: EntryTexts; children: ReactNode }) {
  const { first, texts, children } = props;
  const [current, setCurrent] = useState(first);
  const [offered, setOffered] = useState(builtInOffer);
  const choose = useCallback(
    (language: InterfaceLanguage) => {
      void readingIn(language, texts).then((reading) => {
        rememberLanguage(reading.language);
        setCurrent(reading);
      });
    },
    [texts],
  );
  const lookAgain = useCallback(() => {
    fullOffer(true).then(setOffered, () => undefined);
  }, []);
  useEffect(() => {
    fullOffer(false).then(setOffered, () => undefined);
  }, []);
  useEffect(() => applyLanguage(current.language), [current.language]);
  const text = useMemo(() => {
    const { language, messages, added } = current;
    return { ...textFor(language, messages, added), offered, choose, lookAgain };
  }, [current, offered, choose, lookAgain]);
  return (
    <TextProvider text={text}>
      {children}
      {current.added !== null && (
        <Suspense fallback={null}>
          <UntranslatedNote />
        </Suspense>
      )}
    </TextProvider>
  );
}
