import { planAllocations, resultsMatrix } from '#plan';
import type { AllocationRow, PlanArea } from '#plan';
import type { PaperBlock, PaperCell, PaperChapter } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';
import { indicatorCells, indicatorColumns } from './area-tables.ts';

/** The results matrix: every indicator with the outcome or output that it measures. */
export function resultsAnnex(reading: PlanReading): PaperChapter {
  const { plan, say, local, running } = reading;
  const rows = resultsMatrix(plan);
  const results = new Map(
    plan.areas.flatMap(({ outcome, outputs }) => [
      [outcome.id, `${say('area', 'outcome')}: ${running(outcome)}`] as const,
      ...outputs.map(
        ({ id, text }, index) =>
          [id, `${say('area', 'output', { number: index + 1 })}: ${running(text)}`] as const,
      ),
    ]),
  );
  const order = [...results.keys()];
  const blocks = plan.areas.map((area, index): PaperBlock => ({
    kind: 'table',
    title: `${index + 1} ${local(area.name)}`,
    note: null,
    legend: [],
    columns: [{ head: say('annex', 'result'), width: 5 }, ...indicatorColumns(reading)],
    rows: rows
      .filter((row) => row.area === area.id)
      .toSorted((a, b) => order.indexOf(a.of) - order.indexOf(b.of))
      .map((row, at, all): readonly PaperCell[] => [
        row.of === all[at - 1]?.of ? '' : (results.get(row.of) ?? row.of),
        ...indicatorCells(row.indicator, reading),
      ]),
    lineAfter: null,
  }));
  return { title: say('annex', 'results'), fresh: true, annex: true, landscape: true, blocks };
}

/** Every task of a city with its reason and who would have been next. */
export function allocationsAnnex(reading: PlanReading): PaperChapter {
  const { plan, say } = reading;
  const rows = planAllocations(plan);
  const blocks = plan.areas.flatMap((area, index): readonly PaperBlock[] => {
    const own = rows.filter(({ line }) => line.startsWith(`${area.id}.`));
    return own.length === 0 ? [] : [allocationsTable(own, area, index + 1, reading)];
  });
  return {
    title: say('annex', 'allocations'),
    fresh: true,
    annex: true,
    blocks:
      blocks.length === 0 ? [{ kind: 'text', text: say('annex', 'noAllocations'), tone: 'gap' }] : blocks,
  };
}

function allocationsTable(
  rows: readonly AllocationRow[],
  area: PlanArea,
  position: number,
  reading: PlanReading,
): PaperBlock {
  const { say, local, city, reason, numberOf } = reading;
  return {
    kind: 'table',
    title: say('annex', 'allocationsTitle', { area: `${position} ${local(area.name)}` }),
    note: null,
    legend: [],
    columns: [
      { head: say('annex', 'city'), width: 2.6 },
      { head: say('annex', 'task'), width: 1.7 },
      { head: say('annex', 'consent'), width: 1.5 },
      { head: say('annex', 'reason'), width: 5.6 },
    ],
    rows: rows.map(({ line, allocation }) => {
      const { name, mark, region } = city(allocation.city);
      const activity = area.activities.find(({ id }) => id === line);
      const task = allocation.function;
      const number = activity === undefined ? '' : numberOf(activity);
      return [
        {
          text: name,
          tone: 'strong',
          ...(mark === null ? {} : { mark }),
          ...(region === '' ? {} : { under: region }),
        },
        say('annex', task, { activity: number }),
        allocation.consent === 'declined'
          ? { text: say('area', allocation.consent), tone: 'warning' }
          : { text: say('area', allocation.consent), tone: 'quiet' },
        reason(allocation.reason),
      ];
    }),
    lineAfter: null,
  };
}

/** Words of the plan and what they stand for. */
export function glossaryAnnex({ plan, say, local }: PlanReading): PaperChapter {
  return {
    title: say('annex', 'glossary'),
    fresh: false,
    annex: true,
    blocks: [
      {
        kind: 'terms',
        terms: plan.glossary.map(({ term, meaning }) => ({ term: local(term), text: local(meaning) })),
      },
    ],
  };
}
