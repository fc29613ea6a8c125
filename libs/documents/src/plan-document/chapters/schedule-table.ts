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
  { start, end, status }: PlanActivity,
  area: string,
  { quarters }: PlanReading,
): readonly PaperCell[] {
  return quarters.map((each) =>
    start <= each && each <= end && status?.state !== 'cancelled' ? { text: '', bar: areaColour(area) } : '',
  );
}

/** Who leads an activity, with the mark of the region and how far it has agreed, and where it is received. */
export function whoCell(
  { lead, host }: PlanActivity,
  { city, allocated, consent, say, apart }: PlanReading,
): PaperCell {
  const received = host === null ? [] : [say('area', 'hostedBy', { city: allocated(host) })];
  if (lead === null)
    return { text: say('area', 'nobody'), tone: 'warning', ...(received[0] && { under: received[0] }) };
  const under = { under: apart([consent(lead), ...received]) };
  const { name, mark } = city(lead.city);
  return { text: name, ...(mark === null ? {} : { mark }), ...under };
}

/** The activities of an area with who leads them, when they run and what they cost. */
export function scheduleTable(
  rows: readonly { readonly activity: PlanActivity; readonly area: string }[],
  title: string,
  reading: PlanReading,
): PaperTable {
  const { say, local, number, numberOf, when, became } = reading;
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
      {
        text: local(activity.title),
        under: [
          ...(activity.status === undefined ? [] : [became(activity.status)]),
          `${local(activity.product)} · ${when(activity)}`,
        ].join(' · '),
      },
      whoCell(activity, reading),
      ...quarterBar(activity, area, reading),
      number(activity.cost),
    ]),
    lineAfter: null,
  };
}
