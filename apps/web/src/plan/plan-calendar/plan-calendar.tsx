import { quartersBetween } from '#plan';
import type { Plan, PlanArea } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { AreaBar } from '../../marks/area-bar.tsx';
import { areaColour } from '../../marks/area-colour.ts';
import type { CityLook } from '../city-look.ts';
import { CityWithConsent } from '../consent/city-with-consent.tsx';
import { ActivityBecame } from '../revision/activity-became.tsx';
import { WhyButton } from '../why-button.tsx';
import { lineNumber } from './line-number.ts';
import { quarterSpan } from './quarter-span.ts';

/**
 * The activities of one area, or of several under their names: a table that is also a calendar, with outputs written
 * under the bars.
 */
export function PlanCalendar(props: {
  areas: readonly PlanArea[];
  period: Plan['period'];
  look: (city: string) => CityLook;
  /** Id of the line whose reasons are shown; empty for none. */
  chosen: string;
  choose: (line: string) => void;
}) {
  const { areas, period, look, chosen, choose } = props;
  const { t, local, number } = useText();
  const quarters = quartersBetween(period);
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))];
  const width = 100 / quarters.length;
  const when = (start: string, end: string) =>
    t('plan.when', {
      one: start === end ? 'yes' : 'no',
      start: t('plan.quarter', { quarter: Number(start.slice(6)), year: start.slice(0, 4) }),
      end: t('plan.quarter', { quarter: Number(end.slice(6)), year: end.slice(0, 4) }),
    });
  return (
    <div className="plan-calendar">
      <table role="table">
        <caption className="unseen">{t('plan.calendarCaption')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('plan.activity')}
            </th>
            <th role="columnheader" scope="col">
              {t('plan.ledBy')}
            </th>
            <th role="columnheader" scope="col" className="calendar">
              <span className="unseen">{t('plan.whenAndOutput')}</span>
              <span className="calendar-head" aria-hidden="true">
                {years.map((year) => {
                  const first = quarters.findIndex((quarter) => quarter.startsWith(year));
                  return (
                    <b key={year} style={{ insetInlineStart: `${first * width}%` }}>
                      {year}
                    </b>
                  );
                })}
                {quarters.map((quarter, index) => (
                  <span
                    key={quarter}
                    className={quarter.endsWith('Q1') ? 'quarter-head year-start' : 'quarter-head'}
                    style={{ insetInlineStart: `${index * width}%`, inlineSize: `${width}%` }}
                  >
                    {t('plan.quarterShort', { quarter: Number(quarter.slice(6)) })}
                  </span>
                ))}
              </span>
            </th>
          </tr>
        </thead>
        {areas.map((area) => (
          <tbody key={area.id} role="rowgroup">
            {areas.length > 1 && (
              <tr role="row" className="calendar-area">
                <th role="rowheader" scope="rowgroup" colSpan={3}>
                  <span className="city-name">
                    <AreaBar area={area.area} />
                    {local(area.name)}
                  </span>
                </th>
              </tr>
            )}
            {area.activities.map((activity) => {
              const span = quarterSpan(activity, period);
              const late = span.from >= quarters.length / 2;
              return (
                <tr key={activity.id} role="row" className={chosen === activity.id ? 'chosen' : undefined}>
                  <th role="rowheader" scope="row">
                    <span className="activity">
                      <span className="quiet">{lineNumber(activity.id, number)}</span>
                      <span>
                        {local(activity.title)} <ActivityBecame activity={activity} />
                      </span>
                      <WhyButton
                        line={activity.id}
                        name={local(activity.title)}
                        chosen={chosen}
                        choose={choose}
                      />
                    </span>
                  </th>
                  <td role="cell" className="led-by">
                    {activity.lead === null ? (
                      <span className="short">{t('plan.open')}</span>
                    ) : (
                      <CityWithConsent allocation={activity.lead} {...look(activity.lead.city)} />
                    )}
                  </td>
                  <td role="cell" className="calendar">
                    <span className="unseen">
                      {when(activity.start, activity.end)}: {local(activity.product)}
                    </span>
                    <span className="calendar-row" aria-hidden="true">
                      {quarters.map((quarter, index) => (
                        <span
                          key={quarter}
                          className={quarter.endsWith('Q1') ? 'quarter-line year-start' : 'quarter-line'}
                          style={{ insetInlineStart: `${index * width}%` }}
                        />
                      ))}
                      <span
                        className="calendar-bar"
                        style={{
                          insetInlineStart: `calc(${span.from * width}% + 4px)`,
                          inlineSize: `calc(${span.length * width}% - 8px)`,
                          background: areaColour(area.area),
                          // What was cancelled is no longer drawn as if it took place.
                          ...(activity.status?.state === 'cancelled' && { opacity: 0.25 }),
                        }}
                      />
                      <span
                        className="calendar-output"
                        style={
                          late
                            ? { insetInlineEnd: `calc(${100 - (span.from + span.length) * width}% + 4px)` }
                            : { insetInlineStart: `calc(${span.from * width}% + 4px)` }
                        }
                      >
                        {local(activity.product)}
                      </span>
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}
