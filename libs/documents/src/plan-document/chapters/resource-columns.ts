import type { Resources } from '#plan';
import type { PaperCell, PaperColumn } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';

/** Columns of what something takes: cash by year and together, days in kind, funded or not. */
export function resourceColumns({ say, plan }: PlanReading): readonly PaperColumn[] {
  const euro = say('table', 'inEuro');
  return [
    ...plan.resources.cash.map(({ year }) => ({ head: `${euro} ${year}`, width: 1.2, number: true })),
    { head: `${say('table', 'total')}, ${euro}`, width: 1.3, number: true },
    { head: say('table', 'inKind'), width: 1.2, number: true },
    { head: say('table', 'funded'), width: 1.2, number: true },
    { head: say('table', 'unfunded'), width: 1.3, number: true },
  ];
}

/** The cells under `resourceColumns`. */
export function resourceCells(resources: Resources, { number, plan }: PlanReading): readonly PaperCell[] {
  const { cash, inKindDays, funded, unfunded } = resources;
  const of = (year: number) => cash.find((each) => each.year === year)?.cash ?? 0;
  const sum = cash.reduce((whole, each) => whole + each.cash, 0);
  return [
    ...plan.resources.cash.map(({ year }) => number(of(year))),
    { text: number(sum), tone: 'strong' },
    number(inKindDays),
    number(funded),
    unfunded > 0 ? { text: number(unfunded), tone: 'warning' } : number(unfunded),
  ];
}
