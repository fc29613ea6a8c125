import { useEffect, useState } from 'react';
import { wordCount } from '#survey';
import { useText } from '../../i18n/text-context.tsx';

/** Long enough not to talk into the typing of someone who listens. */
const PAUSE = 1000;

/** How many words of how many; spoken only after a pause in typing. */
export function WordCountLine({ id, text, most }: { id: string; text: string; most: number }) {
  const { t } = useText();
  const words = wordCount(text);
  const line =
    words > most ? t('form.wordsTooMany', { over: words - most, most }) : t('form.words', { words, most });
  const [spoken, speak] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => speak(words === 0 ? '' : line), PAUSE);
    return () => clearTimeout(timer);
  }, [line, words]);
  return (
    <>
      <p id={id} className={words > most ? 'field-error' : 'field-help'}>
        {line}
      </p>
      <p className="unseen" role="status">
        {spoken}
      </p>
    </>
  );
}
