import type { DiffPart } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import './amendments.css';

/**
 * A text word by word: what is taken out struck through and in brackets, what is put in underlined. Neither hangs on
 * colour, and a screen reader is told where each begins.
 */
export function WordDiffText({ parts }: { parts: readonly DiffPart[] }) {
  const { t } = useText();
  return (
    <span className="word-diff">
      {parts.map(({ kind, text }, index) => {
        // Parts of a finished text never move.
        const key = `${index} ${kind}`;
        if (kind === 'removed')
          return (
            <del key={key}>
              <span className="unseen">{t('amendments.removedText')} </span>
              {text}
            </del>
          );
        if (kind === 'added')
          return (
            <ins key={key}>
              <span className="unseen">{t('amendments.addedText')} </span>
              {text}
            </ins>
          );
        return <span key={key}>{text}</span>;
      })}
    </span>
  );
}
