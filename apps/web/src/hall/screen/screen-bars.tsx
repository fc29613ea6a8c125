import type { ReactNode } from 'react';
import { useText } from '../../i18n/text-context.tsx';

/** One line of a result. */
export interface ScreenBar {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly look: 'yes' | 'no' | 'abstain';
  readonly note?: string;
}

/** Counts as bars with their numbers at the end; what was needed is cut into the first. */
export function ScreenBars({
  bars,
  needed,
  wide = false,
  children,
}: {
  bars: readonly ScreenBar[];
  /** Null: no such line. */
  needed: number | null;
  /** Names are long. */
  wide?: boolean;
  children?: ReactNode;
}) {
  const { t, number } = useText();
  const longest = Math.max(1, needed ?? 0, ...bars.map(({ count }) => count));
  const share = (count: number) => `calc((100% - 22 * var(--u)) * ${count / longest})`;
  const look = ['screen-bars', needed === null ? 'screen-bars-plain' : '', wide ? 'screen-bars-wide' : ''];
  return (
    <dl className={look.join(' ')}>
      {bars.map((bar, index) => (
        <div key={bar.id} className={`screen-bar-${bar.look}`}>
          <dt>{bar.name}</dt>
          <dd>
            {bar.count > 0 && <span className="screen-track" style={{ inlineSize: share(bar.count) }} />}
            {index === 0 && needed !== null && (
              <span className="screen-needed" style={{ insetInlineStart: share(needed) }}>
                <span>{t('hall.needed', { needed })}</span>
              </span>
            )}
            <b>{number(bar.count)}</b>
            {bar.note !== undefined && <small>{bar.note}</small>}
          </dd>
        </div>
      ))}
      {children}
    </dl>
  );
}
