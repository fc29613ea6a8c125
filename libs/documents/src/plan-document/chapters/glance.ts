import { regions } from '#members';
import { areaColour } from '../../marks/area-colour.ts';
import type { PaperBlock, PaperCell, PaperChapter } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';
import { areaFigure } from './budget-figures.ts';
import { gapsNote } from './gaps-note.ts';
import { quarterColumns } from './schedule-table.ts';

/** The whole plan on two pages: who coordinates what and what it takes; what it wants to reach and when. */
export function glanceChapter(reading: PlanReading): PaperChapter {
  const { plan, say, number, told } = reading;
  const { activities, cities } = plan.totals;
  return {
    title: say('table', 'glance'),
    fresh: true,
    blocks: [
      {
        kind: 'text',
        text: say('table', 'glanceLead', {
          activities: number(activities),
          areas: number(plan.areas.length),
          cities: number(cities),
        }),
        tone: 'lead',
      },
      ...(plan.front[0]?.paragraphs ?? []).flatMap((paragraph) => told(paragraph)),
      { kind: 'figures', figures: keyFigures(reading) },
      areasTable(reading),
      runningTable(reading),
      { kind: 'break' },
      reachTable(reading),
      // Two pages hold it for as many areas as these.
      ...(plan.areas.length > 9 ? [] : areaFigure(reading)),
      ...gapsNote(plan.gaps, reading),
    ],
  };
}

/** The numbers that the plan is known by. */
export function keyFigures({ plan, say, number, money, city }: PlanReading) {
  const coordinating = new Set(
    plan.areas.flatMap(({ coordinators }) => coordinators.map((each) => city(each.city).region)),
  );
  coordinating.delete('');
  const { activities, cities, cost } = plan.totals;
  return [
    {
      value: number(plan.areas.length),
      label: say('table', 'areasCounted', { count: plan.areas.length }),
    },
    { value: number(activities), label: say('table', 'activitiesCounted', { count: activities }) },
    { value: number(cities), label: say('table', 'cities', { count: cities }) },
    {
      value: say('table', 'ofFive', { count: coordinating.size, all: regions.length }),
      label: say('table', 'regions', { count: coordinating.size }),
    },
    { value: money(cost), label: say('table', 'costTotal') },
  ];
}

function areasTable({ plan, say, local, city, list, number }: PlanReading): PaperBlock {
  const lines = plan.areas.flatMap((area, index): PaperCell[][] => {
    const names = area.coordinators.map((each) => {
      const { name, mark, region } = city(each.city);
      return { text: name, mark, beside: region };
    });
    const who: PaperCell =
      names.length === 0
        ? { text: say('area', 'nobody'), tone: 'warning' }
        : { text: list(names.map(({ text }) => text)), names };
    const cost = area.activities.reduce((sum, activity) => sum + activity.cost, 0);
    return [
      [
        { text: `${index + 1} ${local(area.name)}`, tone: 'strong', colour: areaColour(area.area) },
        who,
        number(area.activities.length),
        number(cost),
      ],
    ];
  });
  return {
    kind: 'table',
    title: say('table', 'areasTitle'),
    note: null,
    legend: [],
    columns: [
      { head: say('table', 'area'), width: 3.8 },
      { head: say('area', 'coordinating'), width: 4.8 },
      { head: say('area', 'activities'), width: 1.3, number: true },
      { head: say('table', 'inEuro'), width: 1.4, number: true },
    ],
    rows: lines,
    lineAfter: null,
  };
}

function reachTable({ plan, say, local, number }: PlanReading): PaperBlock {
  const known = (value: number | null | undefined): PaperCell =>
    value === null || value === undefined ? { text: say('area', 'open'), tone: 'warning' } : number(value);
  return {
    kind: 'table',
    title: say('table', 'reachTitle'),
    note: null,
    legend: [],
    columns: [
      { head: say('table', 'area'), width: 3.2 },
      { head: say('area', 'indicator'), width: 5 },
      { head: say('area', 'end', { year: 2020 }), width: 1.4, number: true },
      { head: say('area', 'end', { year: 2021 }), width: 1.4, number: true },
    ],
    rows: plan.areas.map((area, index) => {
      const [outcome] = area.indicators;
      return [
        { text: `${index + 1} ${local(area.name)}`, tone: 'strong', colour: areaColour(area.area) },
        outcome === undefined ? '' : local(outcome.text),
        known(outcome?.milestone2020),
        known(outcome?.target2021),
      ];
    }),
    lineAfter: null,
  };
}

function runningTable(reading: PlanReading): PaperBlock {
  const { plan, say, local, quarters, number } = reading;
  const counts = plan.areas.map(({ activities }) =>
    quarters.map(
      (quarter) => activities.filter(({ start, end }) => start <= quarter && quarter <= end).length,
    ),
  );
  const most = Math.max(1, ...counts.flat());
  const sums = quarters.map((_, at) => counts.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  return {
    kind: 'table',
    title: say('table', 'runningTitle'),
    note: null,
    legend: [],
    columns: [{ head: say('table', 'area'), width: 5 }, ...quarterColumns(reading, 0.8)],
    rows: [
      ...plan.areas.map((area, index): PaperCell[] => [
        { text: `${index + 1} ${local(area.name)}`, colour: areaColour(area.area) },
        ...(counts[index] ?? []).map((count): PaperCell =>
          count === 0 ? '' : { text: number(count), shade: (0.75 * count) / most },
        ),
      ]),
      [
        { text: say('table', 'running'), tone: 'strong' },
        ...sums.map((sum): PaperCell => ({ text: number(sum), tone: 'strong' })),
      ],
    ],
    lineAfter: plan.areas.length,
  };
}
