import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { MessageKey } from './message-key.ts';
import { readingIn } from './reading.ts';
import type { EntryTexts, Reading } from './reading.ts';
import { TextProvider, useText } from './text-context.tsx';
import type { TextChoice } from './text-context.tsx';
import { textFor } from './text.ts';

/** Gives what stands in it messages that its entry does not have, in the reader's language, once they are here. */
export function MoreTexts({ texts, children }: { texts: EntryTexts; children: ReactNode }) {
  const outer = useText();
  const { language } = outer;
  const [reading, setReading] = useState<Reading | null>(null);
  useEffect(() => {
    let over = false;
    readingIn(language, texts).then(
      (found) => {
        if (!over) setReading(found);
      },
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [language, texts]);
  const text = useMemo((): TextChoice | null => {
    if (reading === null) return null;
    const own = textFor(reading.language, reading.messages, reading.added);
    return {
      ...outer,
      t: (key, values) => (own.has(key) ? own : outer).t(key, values),
      has: (key): key is MessageKey => own.has(key) || outer.has(key),
    };
  }, [outer, reading]);
  return text === null ? null : <TextProvider text={text}>{children}</TextProvider>;
}
