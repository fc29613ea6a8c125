import { areaColour } from '../../marks/area-colour.ts';
import type { PaperBlock, PaperChapter } from '../../paper-document/paper-document.ts';
import type { PlanArea } from '#plan';
import { regionNames } from '#members';
import { regionMarks } from '../../marks/region-marks.ts';
import type { PlanReading } from '../plan-reading.ts';
import { activityBlocks } from './activities.ts';
import { indicatorsTable, risksTable } from './area-tables.ts';
import { gapsNote } from './gaps-note.ts';
import { scheduleTable } from './schedule-table.ts';

/** One priority area: objective, outcome, outputs, activities, indicators, resources, risks, and what it lacks. */
export function areaChapter(area: PlanArea, position: number, reading: PlanReading): PaperChapter {
  const { say, local, plan } = reading;
  return {
    title: `${position} ${local(area.name)}`,
    label: say('area', 'areaOf', { number: position, count: plan.areas.length }),
    colour: areaColour(area.area),
    fresh: true,
    follows: position > 1,
    blocks: [
      ...objectiveOf(area, reading),
      ...factsOf(area, reading),
      ...scheduleOf(area, reading),
      ...evidenceOf(area, reading),
      ...outputsOf(area, reading),
      ...indicatorsTable(area, reading),
      ...risksTable(area, reading),
      resourcesOf(area, reading),
      ...gapsNote(area.gaps, reading),
    ],
  };
}

/** In one line: the budget's own chapter has the columns. */
function resourcesOf({ resources }: PlanArea, { say, money, number, rightToLeft }: PlanReading): PaperBlock {
  const { cash, inKindDays, funded, unfunded } = resources;
  const parts = [
    ...cash.map((each) => `${each.year}: ${money(each.cash)}`),
    `${say('table', 'inKind')}: ${number(inKindDays)}`,
    `${say('table', 'funded')}: ${money(funded)}`,
    `${say('table', 'unfunded')}: ${money(unfunded)}`,
  ];
  const value = parts.join(rightToLeft ? '؛ ' : '; ');
  return { kind: 'facts', facts: [{ label: say('table', 'resourcesTitle'), value }] };
}

/** The number to reach stands out; the goals that it serves and the evidence follow. */
function objectiveOf({ objective }: PlanArea, { told }: PlanReading): readonly PaperBlock[] {
  const { id, sentences } = objective;
  return [
    ...told({ id, sentences: sentences.slice(0, 1) }, 'lead'),
    ...told({ id, sentences: sentences.slice(1) }),
  ];
}

function factsOf(
  area: PlanArea,
  { say, allocated, list, running, reason, areaName }: PlanReading,
): readonly PaperBlock[] {
  const { coordinators, outcome, sdgTargets } = area;
  const merged = area.from.length > 1 || area.from[0] !== area.area;
  const facts = [
    { label: say('area', 'outcome'), value: running(outcome) },
    {
      label: say('area', 'coordinating'),
      value: list(coordinators.map(allocated)) || say('area', 'nobody'),
    },
    ...(sdgTargets.length === 0 ? [] : [{ label: say('area', 'sdg'), value: list(sdgTargets) }]),
    { label: say('area', 'whyHere'), value: reason(area.reason) },
    ...(merged && area.from.length > 0
      ? [{ label: say('area', 'mergedFrom'), value: list(area.from.map(areaName)) }]
      : []),
  ];
  return [{ kind: 'facts', facts }];
}

function scheduleOf({ activities, area }: PlanArea, reading: PlanReading): readonly PaperBlock[] {
  const { say } = reading;
  if (activities.length === 0) return [{ kind: 'text', text: say('area', 'noActivities'), tone: 'gap' }];
  const rows = activities.map((activity) => ({ activity, area }));
  const title = say('area', 'schedule', { count: activities.length });
  return [scheduleTable(rows, title, reading)];
}

function evidenceOf({ evidence }: PlanArea, { say, local, reason }: PlanReading): readonly PaperBlock[] {
  if (evidence === null) return [];
  const { rank, lower, upper, rankedBy, answered, byRegion } = evidence;
  const ranked = { code: lower === upper ? 'ranked-sure' : 'ranked', values: { rank, lower, upper } };
  const counted = { code: 'evidence', values: { rankedBy, answered } };
  return [
    { kind: 'heading', text: say('area', 'evidence') },
    { kind: 'text', text: `${reason(ranked)} ${reason(counted)}`, tone: 'plain' },
    {
      kind: 'shares',
      rows: byRegion
        .filter((row) => row.answered > 0)
        .map((row) => ({
          label: local(regionNames[row.region]),
          mark: regionMarks[row.region],
          share: Math.min(1, row.rankedBy / row.answered),
          text: say('area', 'ofAnswered', { rankedBy: row.rankedBy, answered: row.answered }),
        })),
    },
  ];
}

function outputsOf(area: PlanArea, reading: PlanReading): readonly PaperBlock[] {
  const { say, told } = reading;
  return area.outputs.flatMap(({ id, text }, index): readonly PaperBlock[] => [
    { kind: 'heading', text: say('area', 'output', { number: index + 1 }) },
    ...told(text),
    ...area.activities
      .filter(({ output }) => output === id)
      .flatMap((activity) => activityBlocks(activity, area, reading)),
  ]);
}
