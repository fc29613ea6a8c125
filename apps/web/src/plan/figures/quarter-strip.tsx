import { planCalendar } from '#plan';
import type { Plan } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { AreaBar } from '../../marks/area-bar.tsx';
import { areaColour } from '../../marks/area-colour.ts';
import { areaShort } from '../area-short.ts';

/** The calendar in one strip: how many activities of each area run in each quarter, as numbers over bars. */
export function QuarterStrip({ plan }: { plan: Plan }) {
  const text = useText();
  const { t, number } = text;
  const { quarters, rows } = planCalendar(plan);
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))];
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={t('plan-read.stripLabel')}>
      <table className="data-table quarter-strip">
        <caption className="unseen">{t('plan-read.stripLabel')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('ranking.area')}
            </th>
            {years.map((year) => (
              <th
                key={year}
                scope="colgroup"
                colSpan={quarters.filter((quarter) => quarter.startsWith(year)).length}
                className="strip-year"
              >
                {year}
              </th>
            ))}
          </tr>
          <tr>
            {quarters.map((quarter) => (
              <th key={quarter} scope="col">
                {t('plan.quarterShort', { quarter: Number(quarter.slice(6)) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {plan.areas.map((area) => (
            <tr key={area.id}>
              <th scope="row">
                <span className="city-name">
                  <AreaBar area={area.area} />
                  {areaShort(area, text)}
                </span>
              </th>
              {quarters.map((quarter, at) => {
                const running = rows.filter((row) => row.area === area.id && row.runs[at]).length;
                return (
                  <td key={quarter}>
                    {running > 0 && (
                      <>
                        {number(running)}
                        <span
                          className="strip-bar"
                          style={{ background: areaColour(area.area), blockSize: `${4 * running}px` }}
                        />
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
