import { planCalendar } from '#plan';
import { areaColour } from '../../marks/area-colour.ts';
import type { PaperChapter } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';
import { quarterBar, quarterColumns, whoCell } from './schedule-table.ts';

/** All activities of the plan by quarter. */
export function calendarChapter(reading: PlanReading): PaperChapter {
  const { plan, say, local, numberOf, quarter, counted } = reading;
  const { rows } = planCalendar(plan);
  const areas = new Map(plan.areas.map((area) => [area.id, area]));
  return {
    title: say('table', 'calendar'),
    fresh: true,
    landscape: true,
    blocks:
      rows.length === 0
        ? [{ kind: 'text', text: say('area', 'noActivities'), tone: 'gap' }]
        : [
            {
              kind: 'table',
              title: say('table', 'calendarTitle', { count: counted(rows.map(({ activity }) => activity)) }),
              note: null,
              legend: [],
              columns: [
                { head: say('table', 'begins'), width: 1.3 },
                { head: say('table', 'ends'), width: 1.3 },
                { head: '', width: 0.7 },
                { head: say('area', 'activity'), width: 5 },
                { head: say('table', 'area'), width: 4.2 },
                { head: say('area', 'ledBy'), width: 3.4 },
                ...quarterColumns(reading, 0.8),
              ],
              rows: rows.map(({ area: id, activity }) => {
                const area = areas.get(id);
                const name = area === undefined ? id : local(area.name);
                return [
                  quarter(activity.start, true),
                  quarter(activity.end, true),
                  { text: numberOf(activity), tone: 'quiet' },
                  activity.status === undefined
                    ? local(activity.title)
                    : { text: local(activity.title), under: say('history', activity.status.state) },
                  { text: name, colour: areaColour(area?.area ?? '') },
                  whoCell(activity, reading),
                  ...quarterBar(activity, area?.area ?? '', reading),
                ];
              }),
              lineAfter: null,
            },
          ],
  };
}
