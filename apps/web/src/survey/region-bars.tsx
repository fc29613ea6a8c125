import type { Region } from '#members';
import { useText } from '../i18n/text-context.tsx';
import { RegionMark } from '../marks/region-mark.tsx';
import { stillNeeded } from './still-needed.ts';

/** Answers of one region. */
export interface RegionAnswers {
  readonly region: Region;
  readonly members: number;
  readonly answered: number;
}

/** How far each region has answered, as bars with the target's line; what is missing stands in words. */
export function RegionBars(props: {
  rows: readonly RegionAnswers[];
  target: number;
  /** `beside` keeps the numbers at the bar's end, for a narrow column. */
  layout?: 'above' | 'beside';
}) {
  const { rows, target, layout = 'above' } = props;
  const { t } = useText();
  return (
    <ul className={`region-bars region-bars-${layout}`}>
      {rows
        .toSorted((left, right) => right.members - left.members)
        .map((row) => {
          const { more } = stillNeeded(row, target);
          const share = row.members === 0 ? 0 : (row.answered / row.members) * 100;
          return (
            <li key={row.region}>
              <span className="region-bar-name">
                <RegionMark region={row.region} />
                {t(`common.region.${row.region}`)}
              </span>
              <span className={more > 0 && layout === 'beside' ? 'region-bar-of short' : 'region-bar-of'}>
                {t('survey.of', { answered: row.answered, members: row.members })}
              </span>
              {layout === 'above' && (
                <span className={more > 0 ? 'region-bar-more short' : 'region-bar-more'}>
                  {more > 0 ? t('survey.more', { more }) : t('survey.reached')}
                </span>
              )}
              <span className="bar-track">
                <span
                  className="bar-fill"
                  style={{ inlineSize: `${share}%`, background: `var(--region-${row.region})` }}
                />
                <span className="bar-target" style={{ insetInlineStart: `${target * 100}%` }} />
              </span>
            </li>
          );
        })}
    </ul>
  );
}
