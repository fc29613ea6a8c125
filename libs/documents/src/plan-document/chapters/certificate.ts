import { regionNames, regions } from '#members';
import { allocationRules } from '#plan';
import type { Quarter, RuleName } from '#plan';
import type { PaperBlock, PaperCell, PaperChapter } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';

/** How the allocation was found and checked, and what the plan rests on. */
export function certificateAnnex(reading: PlanReading): PaperChapter {
  const { plan, say } = reading;
  const { seed, modelHash, solver } = plan.allocation;
  const { reportHash, inputHash, decisionHash, offersHash } = plan.basis;
  const exact = (label: string, value: string | null) =>
    value === null || value === '' ? [] : [{ label, value, exact: true }];
  return {
    title: say('annex', 'certificate'),
    fresh: true,
    annex: true,
    blocks: [
      { kind: 'text', text: statement(reading), tone: 'lead' },
      {
        kind: 'facts',
        facts: [
          ...exact(say('annex', 'solver'), solver),
          ...exact(say('annex', 'seed'), seed),
          ...exact(say('annex', 'model'), modelHash),
          ...exact(say('annex', 'inputHash'), inputHash),
          ...exact(say('annex', 'reportHash'), reportHash),
          ...exact(say('annex', 'decisionHash'), decisionHash),
          ...exact(say('annex', 'offersHash'), offersHash),
        ],
      },
      aimsTable(reading),
      rulesTable(reading),
    ],
  };
}

function statement({ plan, say }: PlanReading): string {
  const { method, standIn, aims } = plan.allocation;
  if (method === 'greedy') {
    return say('annex', 'certificateGreedy', { standIn: say('annex', standIn ?? 'no-solver') });
  }
  const all = aims.every(({ aim, proven }) => aim === 'lot' || proven);
  return say('annex', all ? 'certificateProven' : 'certificateOpen');
}

function aimsTable({ plan, say, number }: PlanReading): PaperBlock {
  // What is to be small is counted below zero; what would tell how cities ordered the areas is left out of the plan.
  const size = (value: number | null): string => (value === null ? '–' : number(Math.abs(value)));
  return {
    kind: 'table',
    title: say('annex', 'aims'),
    note: null,
    legend: [],
    columns: [
      { head: say('annex', 'aim'), width: 4 },
      { head: say('annex', 'greedy'), width: 1.2, number: true },
      { head: say('annex', 'reached'), width: 1.2, number: true },
      { head: say('annex', 'proven'), width: 1.2 },
    ],
    rows: plan.allocation.aims.map(({ aim, greedy, reached, proven }) => [
      say('annex', aim),
      size(greedy),
      size(reached),
      say('annex', proven ? 'yes' : 'no'),
    ]),
    lineAfter: null,
  };
}

function rulesTable(reading: PlanReading): PaperBlock {
  const { plan, say, local, list, number } = reading;
  const { hard, soft } = plan.allocation.checks;
  const breaches = [...hard, ...soft];
  const state = (name: RuleName): PaperCell => {
    const own = breaches.filter(({ rule }) => rule === name);
    if (own.length === 0) return { text: say('annex', 'kept'), tone: 'quiet' };
    const places = own.map(({ where, by }) =>
      say('annex', 'brokenBy', { where: placeName(where, reading), by: number(by) }),
    );
    return { text: say('annex', 'broken', { where: list(places) }), tone: 'warning' };
  };
  return {
    kind: 'table',
    title: say('annex', 'rulesTitle'),
    note: null,
    legend: [],
    columns: [
      { head: say('annex', 'rule'), width: 0.8 },
      { head: '', width: 5.4 },
      { head: '', width: 2.4 },
    ],
    rows: (Object.keys(allocationRules) as RuleName[]).map((name) => [
      name,
      local(allocationRules[name].text),
      state(name),
    ]),
    lineAfter: null,
  };
}

/** Where a rule is broken, in words: an area, a region, a quarter, a year, a language, or the plan as a whole. */
function placeName(where: string, { plan, local, language, quarter, say }: PlanReading): string {
  const area = plan.areas.find(({ id }) => id === where);
  if (area !== undefined) return local(area.name);
  const region = regions.find((each) => each === where);
  if (region !== undefined) return local(regionNames[region]);
  if (where === 'plan') return say('annex', 'wholePlan');
  const time = /^\d{4}-Q\d$/.test(where) ? quarter(where as Quarter, true) : null;
  if (time !== null) return time;
  if (!/^[a-z]{2,3}$/.test(where)) return where;
  return new Intl.DisplayNames([language], { type: 'language' }).of(where) ?? where;
}
