import type { RankedArea } from '#ranking';
import { useText } from '../../i18n/text-context.tsx';
import { AreaBar } from '../../marks/area-bar.tsx';
import { Icon } from '../../marks/icon.tsx';
import { ConfidenceSet } from './confidence-set.tsx';
import { rankRange } from './rank-range.ts';
import { rankScale } from './rank-scale.ts';

/** What a row of the chart needs of an area. */
export type ChartedArea = Pick<
  RankedArea,
  'id' | 'rank' | 'lower' | 'upper' | 'tier' | 'standing' | 'methodLower' | 'methodUpper' | 'methodSensitive'
>;

/**
 * The ranking as a table that is also its picture: tiers, rank with simultaneous confidence set on an axis with
 * the line of places, and the span over other methods. Everything drawn also stands in words.
 */
export function RankChart(props: {
  areas: readonly ChartedArea[];
  places: number;
  /** Coverage of the sets, e.g. 0.95. */
  confidence: number;
  name: (area: string) => string;
  /** Areas whose place another weighting or reading would change, besides those that another method would. */
  sensitive?: ReadonlySet<string>;
}) {
  const { areas, places, confidence, name, sensitive } = props;
  const { t, number, direction } = useText();
  const scale = rankScale(areas.length, places, direction === 'rtl');
  return (
    <div className="rank-chart">
      <table role="table">
        <caption className="unseen">{t('ranking.chartCaption', { places })}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className="rank-tier">
              {t('ranking.tier')}
            </th>
            <th role="columnheader" scope="col" className="rank-area">
              {t('ranking.area')}
            </th>
            <th role="columnheader" scope="col" className="rank-axis">
              <span className="unseen">{t('ranking.rankAndSet')}</span>
              <span className="axis" aria-hidden="true">
                <span className="places-label" style={{ left: `${scale.placesLine}%` }}>
                  {t('ranking.places', { places })}
                </span>
                {scale.ranks.map((rank) => (
                  <span key={rank} className="axis-rank" style={{ left: `${scale.at(rank)}%` }}>
                    {number(rank)}
                  </span>
                ))}
              </span>
            </th>
            <th role="columnheader" scope="col" className="rank-range">
              {t('ranking.couldRank')}
            </th>
            <th role="columnheader" scope="col" className="rank-methods">
              {t('ranking.otherMethods')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {areas.map((area, index) => {
            const firstOfTier = area.tier !== areas[index - 1]?.tier;
            return (
              <tr
                role="row"
                key={area.id}
                className={`rank-row row-${area.standing}${firstOfTier ? ' first-of-tier' : ''}`}
              >
                <td role="cell" className="rank-tier">
                  {firstOfTier ? <b>{area.tier}</b> : <span className="unseen">{area.tier}</span>}
                </td>
                <th role="rowheader" scope="row" className="rank-area">
                  <span className="rank-name">
                    <AreaBar area={area.id} />
                    <span>{name(area.id)}</span>
                    {sensitive?.has(area.id) === true && !area.methodSensitive && (
                      <span className="rank-flag" title={t('ranking.placeSensitive')}>
                        <Icon name="flag" />
                        <span className="unseen">{t('ranking.placeSensitive')}</span>
                      </span>
                    )}
                  </span>
                </th>
                <td role="cell" className="rank-axis">
                  <span className="unseen">
                    {t('ranking.rankInWords', { rank: area.rank, standing: area.standing })}
                  </span>
                  <span className="axis" aria-hidden="true">
                    {scale.ranks.map((rank) => (
                      <span key={rank} className="axis-line" style={{ left: `${scale.at(rank)}%` }} />
                    ))}
                    <span className="places-line" style={{ left: `${scale.placesLine}%` }} />
                    <ConfidenceSet scale={scale} {...area} />
                  </span>
                </td>
                <td role="cell" className="rank-range" data-label={t('ranking.couldRank')}>
                  {rankRange(area.lower, area.upper, t)}
                </td>
                <td
                  role="cell"
                  className={area.methodSensitive ? 'rank-methods method-sensitive' : 'rank-methods'}
                >
                  {area.methodSensitive && (
                    <>
                      <Icon name="flag" />
                      <span className="unseen">{t('ranking.methodSensitive')}</span>
                    </>
                  )}
                  {rankRange(area.methodLower, area.methodUpper, t)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="rank-key">
        <span>
          <span className="rank-dot standing-sure" /> {t('ranking.standing.sure')}
        </span>
        <span>
          <span className="rank-dot standing-contends" /> {t('ranking.standing.contends')}
        </span>
        <span>
          <span className="rank-dot standing-below" /> {t('ranking.standing.below')}
        </span>
        <span>
          <span className="whisker" />{' '}
          {t('ranking.confidence', { share: number(confidence, { style: 'percent' }) })}
        </span>
      </p>
    </div>
  );
}
