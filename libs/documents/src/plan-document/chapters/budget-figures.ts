import { barChart } from '#charts';
import type { PaperBlock } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';

function bars(
  rows: readonly { readonly label: string; readonly value: number; readonly strong: boolean }[],
  title: string,
  { money, say, labelled, apart }: PlanReading,
): PaperBlock {
  const most = Math.max(...rows.map(({ value }) => value));
  return {
    kind: 'figure',
    title,
    note: null,
    alt: apart(rows.map(({ label, value }) => labelled(label, money(value)))),
    legend: [],
    chart: barChart(
      rows.map(({ value, ...row }) => ({ ...row, value: value / 1000, text: money(value) })),
      { title: say('table', 'thousands'), ...axisFor(most / 1000) },
    ),
    height: 70 + 34 * rows.length,
  };
}

/** What every area needs, the most expensive one in full colour. */
export function areaFigure(reading: PlanReading): readonly PaperBlock[] {
  const { plan, say, local, money } = reading;
  const costs = plan.areas.map(({ name, activities }) => ({
    label: local(name),
    value: activities.reduce((sum, { cost }) => sum + cost, 0),
  }));
  const [most] = costs.toSorted((a, b) => b.value - a.value);
  if (most === undefined || most.value === 0) return [];
  const title = say('table', 'costByArea', { area: most.label, cost: money(most.value) });
  return [
    bars(
      costs.map((row) => ({ ...row, strong: row === most })),
      title,
      reading,
    ),
  ];
}

/** What every year needs. */
export function yearFigure(reading: PlanReading): readonly PaperBlock[] {
  const { plan, say } = reading;
  if (plan.totals.cost === 0) return [];
  const rows = plan.resources.cash.map(({ year, cash }) => ({
    label: String(year),
    value: cash,
    strong: true,
  }));
  return [bars(rows, say('table', 'costByYear'), reading)];
}

/** Room for the number at the end of the longest bar, in steps that people count in. */
function axisFor(most: number): { readonly max: number; readonly step: number } {
  const long = 1.18 * most;
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((each) => long / each <= 8) ?? 10_000;
  return { step, max: Math.ceil(long / step) * step };
}
