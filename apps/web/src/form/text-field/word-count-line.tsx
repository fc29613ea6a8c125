import { wordCount } from '#survey';
import { useText } from '../../i18n/text-context.tsx';
import { SpokenLine } from '../spoken-line.tsx';

/** How many words of how many. */
export function WordCountLine({ id, text, most }: { id: string; text: string; most: number }) {
  const { t } = useText();
  const words = wordCount(text);
  const line =
    words > most ? t('form.wordsTooMany', { over: words - most, most }) : t('form.words', { words, most });
  return <SpokenLine id={id} text={line} wrong={words > most} silent={words === 0} />;
}
