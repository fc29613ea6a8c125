import { regionNames, regions } from '#members';
import { planAllocations } from '#plan';
import type { PaperBlock, PaperCell } from '../../paper-document/paper-document.ts';
import { regionMarks } from '../../marks/region-marks.ts';
import type { PlanReading } from '../plan-reading.ts';

/** Who carries the plan: region by region how many tasks of each kind, and the cities. Nothing where no city has a task. */
export function carriersTable(reading: PlanReading): readonly PaperBlock[] {
  const { plan, say, local, city, named, list, number } = reading;
  const rows = planAllocations(plan).map(({ allocation }) => ({
    ...allocation,
    region: city(allocation.city).region,
  }));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      title: say('table', 'carriersTitle'),
      note: null,
      legend: [],
      columns: [
        { head: say('annex', 'region'), width: 2.4 },
        { head: say('table', 'coordinates'), width: 1.2, number: true },
        { head: say('table', 'leads'), width: 1.1, number: true },
        { head: say('table', 'hosts'), width: 1.1, number: true },
        { head: say('table', 'citiesOfRegion'), width: 6 },
      ],
      rows: regions.map((region): readonly PaperCell[] => {
        const name = local(regionNames[region]);
        const own = rows.filter((row) => row.region === name);
        const count = (task: string) => number(own.filter((row) => row.function === task).length);
        const cities = [...new Set(own.map((row) => row.city))];
        return [
          { text: name, tone: 'strong', mark: regionMarks[region] },
          count('coordinate'),
          count('lead'),
          count('host'),
          cities.length === 0
            ? { text: say('area', 'nobody'), tone: 'warning' }
            : list(cities.map(named).toSorted((a, b) => a.localeCompare(b))),
        ];
      }),
      lineAfter: null,
    },
  ];
}
