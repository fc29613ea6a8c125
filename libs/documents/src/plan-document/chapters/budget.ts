import { planBudget } from '#plan';
import { areaColour } from '../../marks/area-colour.ts';
import type { PaperBlock, PaperCell, PaperChapter } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';
import { areaFigure, yearFigure } from './budget-figures.ts';
import { resourceCells, resourceColumns } from './resource-columns.ts';

/** The consolidated budget: by area and year as pictures, by area and by activity as tables. */
export function budgetChapter(reading: PlanReading): PaperChapter {
  const { plan, say, money, number } = reading;
  const { funded, unfunded, inKindDays } = plan.resources;
  return {
    title: say('table', 'budget'),
    fresh: true,
    blocks: [
      {
        kind: 'text',
        text: say('table', 'budgetLead', {
          cost: money(plan.totals.cost),
          funded: money(funded),
          unfunded: money(unfunded),
        }),
        tone: 'lead',
      },
      { kind: 'text', text: say('table', 'budgetNote', { days: number(inKindDays) }), tone: 'plain' },
      ...areaFigure(reading),
      ...yearFigure(reading),
      areasTable(reading),
      ...activitiesTable(reading),
    ],
  };
}

function areasTable(reading: PlanReading): PaperBlock {
  const { plan, say, local } = reading;
  return {
    kind: 'table',
    title: say('table', 'byArea'),
    note: null,
    legend: [],
    columns: [{ head: say('table', 'area'), width: 3.4 }, ...resourceColumns(reading)],
    rows: [
      ...plan.areas.map((area, index): PaperCell[] => [
        { text: `${index + 1} ${local(area.name)}`, colour: areaColour(area.area) },
        ...resourceCells(area.resources, reading),
      ]),
      [{ text: say('table', 'total'), tone: 'strong' }, ...resourceCells(plan.resources, reading)],
    ],
    lineAfter: plan.areas.length,
  };
}

function activitiesTable(reading: PlanReading): readonly PaperBlock[] {
  const { plan, say, local, number, numberOf } = reading;
  const rows = planBudget(plan);
  if (rows.length === 0) return [];
  const years = plan.resources.cash;
  return [
    {
      kind: 'table',
      title: say('table', 'byActivity'),
      note: null,
      legend: [],
      columns: [
        { head: '', width: 0.8 },
        { head: say('area', 'activity'), width: 5 },
        ...years.map(({ year }) => ({
          head: `${say('table', 'inEuro')} ${year}`,
          width: 1.3,
          number: true,
        })),
        { head: say('table', 'total'), width: 1.3, number: true },
        { head: say('table', 'inKind'), width: 1.3, number: true },
      ],
      rows: [
        ...rows.map(({ activity, cash }): PaperCell[] => [
          { text: numberOf(activity), tone: 'quiet' },
          local(activity.title),
          ...years.map(({ year }) => number(cash.find((each) => each.year === year)?.cash ?? 0)),
          { text: number(activity.cost), tone: 'strong' },
          number(activity.inKindDays),
        ]),
        [
          '',
          { text: say('table', 'total'), tone: 'strong' },
          ...years.map(({ cash }): PaperCell => ({ text: number(cash), tone: 'strong' })),
          { text: number(plan.totals.cost), tone: 'strong' },
          { text: number(plan.resources.inKindDays), tone: 'strong' },
        ],
      ],
      lineAfter: rows.length,
    },
  ];
}
