import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/text-context.tsx';

/** A chapter of the outline: the id of its heading's line and what it is called. */
export interface OutlineEntry {
  readonly id: string;
  readonly label: string;
  readonly mark?: ReactNode;
}

/** The chapters of the plan; the one that is being read is marked as the page moves. */
export function ReadOutline({ entries }: { entries: readonly OutlineEntry[] }) {
  const { t } = useText();
  const [at, setAt] = useState(entries[0]?.id ?? '');
  // On a phone the plan itself comes first.
  const [wide] = useState(() => matchMedia('(min-width: 1100px)').matches);
  useEffect(() => {
    const follow = () => {
      // The last heading above the upper third of the window.
      const passed = entries.filter(({ id }) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top < innerHeight / 3;
      });
      setAt(passed.at(-1)?.id ?? entries[0]?.id ?? '');
    };
    follow();
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  }, [entries]);
  return (
    <nav className="read-outline no-print" aria-label={t('plan-read.outline')}>
      <details open={wide}>
        <summary>{t('plan-read.outline')}</summary>
        <ul>
          {entries.map(({ id, label, mark }) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === at ? 'location' : undefined}>
                {mark}
                <span>{label}</span>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
