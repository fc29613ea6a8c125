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
  const blocks = plan.areas.map((area, index): PaperBlock => ({
    kind: 'table',
    title: `${index + 1} ${local(area.name)}`,
    note: null,
    legend: [],
    columns: [{ head: say('annex', 'result'), width: 3.6 }, ...indicatorColumns(reading)],
    rows: rows
      .filter((row) => row.area === area.id)
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

const offerKinds = { lead: 'offeredLead', host: 'offeredHost', contribute: 'offeredContribute' } as const;

/** Offers that the plan does not use, and why. */
export function unusedAnnex(reading: PlanReading): PaperChapter {
  const { plan, say, city, reason, local, number } = reading;
  const names = new Map(plan.areas.map((area) => [area.area, local(area.name)]));
  const title = say('annex', 'unused');
  if (plan.unusedOffers.length === 0) {
    const blocks = [{ kind: 'text', text: say('annex', 'noUnused'), tone: 'plain' }] as const;
    return { title, fresh: false, annex: true, blocks };
  }
  return {
    title,
    fresh: true,
    annex: true,
    blocks: [
      {
        kind: 'table',
        title: say('annex', 'unusedTitle', { count: plan.unusedOffers.length }),
        note: null,
        legend: [],
        columns: [
          { head: say('annex', 'city'), width: 2.4 },
          { head: say('table', 'area'), width: 2.8 },
          { head: say('annex', 'offer'), width: 1.4 },
          { head: say('annex', 'capacity'), width: 0.8, number: true },
          { head: say('annex', 'reason'), width: 4.6 },
        ],
        rows: plan.unusedOffers.map((offer) => {
          const { name, mark } = city(offer.city);
          return [
            mark === null ? name : { text: name, mark },
            names.get(offer.area) ?? offer.area,
            say('annex', offerKinds[offer.kind]),
            number(offer.capacity),
            reason(offer.reason),
          ];
        }),
        lineAfter: null,
      },
    ],
  };
}

/** Words of the plan and what they stand for. */
export function glossaryAnnex({ plan, say, local }: PlanReading): PaperChapter {
  return {
    title: say('annex', 'glossary'),
    fresh: true,
    annex: true,
    blocks: [
      {
        kind: 'terms',
        terms: plan.glossary.map(({ term, meaning }) => ({ term: local(term), text: local(meaning) })),
      },
    ],
  };
}
