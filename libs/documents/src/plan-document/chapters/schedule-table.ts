import type { PlanActivity } from '#plan';
import { areaColour } from '../../marks/area-colour.ts';
import type { PaperCell, PaperColumn, PaperTable } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';

/** Columns of the quarters under their years. */
export function quarterColumns({ quarters, quarter }: PlanReading, width: number): readonly PaperColumn[] {
  return quarters.map((each) => ({ head: quarter(each), width, group: each.slice(0, 4) }));
}

/** An activity's bar over the quarters. */
export function quarterBar(
  { start, end }: PlanActivity,
  area: string,
  { quarters }: PlanReading,
): readonly PaperCell[] {
  return quarters.map((each) => (start <= each && each <= end ? { text: '', bar: areaColour(area) } : ''));
}

/** Who leads an activity, with the mark of the region, and where it is received. */
export function whoCell({ lead, host }: PlanActivity, { city, named, say }: PlanReading): PaperCell {
  const under = host === null ? {} : { under: say('area', 'hostedBy', { city: named(host.city) }) };
  if (lead === null) return { text: say('area', 'nobody'), tone: 'warning', ...under };
  const { name, mark } = city(lead.city);
  return { text: name, ...(mark === null ? {} : { mark }), ...under };
}

/** The activities of an area with who leads them, when they run and what they cost. */
export function scheduleTable(
  rows: readonly { readonly activity: PlanActivity; readonly area: string }[],
  title: string,
  reading: PlanReading,
): PaperTable {
  const { say, local, number, numberOf, when } = reading;
  return {
    kind: 'table',
    title,
    note: null,
    legend: [],
    columns: [
      { head: '', width: 0.7 },
      { head: say('area', 'activity'), width: 5.4 },
      { head: say('area', 'ledBy'), width: 2.8 },
      ...quarterColumns(reading, 0.66),
      { head: say('table', 'inEuro'), width: 1.4, number: true },
    ],
    rows: rows.map(({ activity, area }) => [
      { text: numberOf(activity), tone: 'quiet' },
      { text: local(activity.title), under: `${local(activity.product)} · ${when(activity)}` },
      whoCell(activity, reading),
      ...quarterBar(activity, area, reading),
      number(activity.cost),
    ]),
    lineAfter: null,
  };
}
