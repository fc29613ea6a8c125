import type { ReactNode } from 'react';
import { useText } from '../i18n/text-context.tsx';

/** How far one group has answered. */
export interface SegmentBar {
  readonly id: string;
  readonly label: ReactNode;
  readonly members: number;
  readonly answered: number;
  /** Share that is asked for, 0 to 1; null where none was set. */
  readonly target: number | null;
  /** Answers that are still missing to it. */
  readonly needed: number;
  /** Any CSS colour. */
  readonly colour: string;
}

/** How far each group has answered, as bars with the target's line; what is missing stands in words. */
export function SegmentBars(props: {
  rows: readonly SegmentBar[];
  /** `beside` keeps the numbers at the bar's end, for a narrow column. */
  layout?: 'above' | 'beside';
}) {
  const { rows, layout = 'above' } = props;
  const { t } = useText();
  const beside = layout === 'beside';
  const standing = ({ target, needed }: SegmentBar) =>
    needed > 0 ? t('survey.more', { more: needed }) : target === null ? '' : t('survey.reached');
  return (
    <ul className={`region-bars region-bars-${layout}`}>
      {rows.map((row) => {
        const short = row.needed > 0;
        const share = row.members === 0 ? 0 : (row.answered / row.members) * 100;
        return (
          <li key={row.id}>
            <span className="region-bar-name">{row.label}</span>
            <span className={short && beside ? 'region-bar-of short' : 'region-bar-of'}>
              {t('survey.of', { answered: row.answered, members: row.members })}
            </span>
            {!beside && (
              <span className={short ? 'region-bar-more short' : 'region-bar-more'}>{standing(row)}</span>
            )}
            <span className="bar-track">
              <span className="bar-fill" style={{ inlineSize: `${share}%`, background: row.colour }} />
              {row.target !== null && (
                <span className="bar-target" style={{ insetInlineStart: `${row.target * 100}%` }} />
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
