import { useEffect, useState } from 'react';
import { markUntranslated } from './untranslated-marks.ts';
import { useText } from './text-context.tsx';
import './untranslated.css';

/** Underlines what the reader's language lacks, and says below the page how much of it there is. */
export function UntranslatedNote() {
  const { t } = useText();
  const [count, setCount] = useState(0);
  useEffect(() => markUntranslated(document.body, setCount), []);
  if (count === 0) return null;
  return (
    <p className="untranslated-note no-print" role="note">
      {t('common.untranslated', { count })}
    </p>
  );
}
