import type { PublishedAnswer, RoundResults } from '../api/ranking.ts';
import { useText } from '../i18n/text-context.tsx';
import { AreaBar } from '../marks/area-bar.tsx';
import { Icon } from '../marks/icon.tsx';
import { regionNames } from '../ranking/region-names.ts';
import { RankStrip } from '../ranking/rank-strip/rank-strip.tsx';
import type { AreaOutcome } from './city-outcome.ts';

const marks = {
  coordinates: 'tick',
  'takes-part': 'tick',
  'in-plan': 'tick',
  'not-in-plan': 'minus',
  open: 'minus',
} as const;

/** The city's priorities in its own order: the rank among all cities, and what became of each. */
export function OutcomeTable(props: {
  city: string;
  outcome: readonly AreaOutcome[];
  results: RoundResults | undefined;
  published: PublishedAnswer | undefined;
  name: (area: string) => string;
  cityName: (id: string) => string;
}) {
  const { city, outcome, results, published, name, cityName } = props;
  const { t, number, ordinal, list } = useText();
  const report = results?.report;
  const regionRank = (area: string) => published?.ranks[area];
  return (
    <div className="table-frame">
      <table className="data-table outcome-table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              <bdi>{city}</bdi>
            </th>
            <th role="columnheader" scope="col">
              {t('ranking.area')}
            </th>
            <th role="columnheader" scope="col">
              {report === undefined
                ? t('city.rankHead')
                : t('city.rankAmong', { answers: report.preferences, places: report.settings.places })}
            </th>
            <th role="columnheader" scope="col">
              {t('city.whatBecameOfIt')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {outcome.map((row) => (
            <tr key={row.area} role="row">
              <td role="cell" className="own-place">
                {number(row.own)}
              </td>
              <th role="rowheader" scope="row">
                <span className="outcome-area">
                  <AreaBar area={row.area} />
                  {name(row.area)}
                </span>
              </th>
              <td role="cell" className="outcome-rank">
                {row.ranked === null || report === undefined ? (
                  <span className="quiet">{t('city.notPublished')}</span>
                ) : (
                  <>
                    <RankStrip
                      {...row.ranked}
                      ranks={report.areas.length}
                      places={report.settings.places}
                      labelled={false}
                    />
                    {t('plan.ranked', {
                      rank: ordinal(row.ranked.rank),
                      one: row.ranked.lower === row.ranked.upper ? 'yes' : 'no',
                      lower: row.ranked.lower,
                      upper: row.ranked.upper,
                    })}
                    {regionRank(row.area) !== undefined && (
                      <p>
                        {t('city.inRegion', {
                          rank: ordinal(regionRank(row.area) ?? 0),
                          regions: list(published?.regions.flatMap((id) => regionNames(id, t)) ?? []),
                          answers: published?.answers ?? 0,
                        })}
                      </p>
                    )}
                  </>
                )}
              </td>
              <td role="cell" className="outcome-fate">
                <Icon name={marks[row.fate]} />
                <div>
                  <b>
                    {t('city.fate', {
                      fate: row.fate === 'in-plan' && row.byDecision ? 'by-decision' : row.fate,
                      city,
                    })}
                  </b>
                  <p>
                    {row.fate === 'not-in-plan' && row.ranked !== null && report !== undefined
                      ? t('city.listedBy', { rankedBy: row.ranked.rankedBy, answers: report.preferences })
                      : row.with.length > 0 &&
                        t('city.coordinatedBy', {
                          own: row.fate === 'coordinates' ? 'yes' : 'no',
                          cities: list(row.with.map(cityName)),
                        })}
                  </p>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
