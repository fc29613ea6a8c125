import type { Indicator, PlanArea } from '#plan';
import type { PaperBlock, PaperCell, PaperColumn } from '../../paper-document/paper-document.ts';
import type { PlanReading } from '../plan-reading.ts';

/** Columns of an indicator, the same in chapters and in the results matrix. */
export function indicatorColumns({ say }: PlanReading): readonly PaperColumn[] {
  return [
    { head: say('area', 'indicator'), width: 4.2 },
    { head: say('area', 'unit'), width: 1.5 },
    { head: say('area', 'baseline'), width: 1.4, number: true },
    { head: say('area', 'end', { year: 2020 }), width: 1.05, number: true },
    { head: say('area', 'end', { year: 2021 }), width: 1.05, number: true },
    { head: say('area', 'verification'), width: 3.5 },
    { head: say('area', 'owner'), width: 2.5 },
  ];
}

/** An indicator's cells; what nobody has counted and what is still open is said. */
export function indicatorCells(indicator: Indicator, reading: PlanReading): readonly PaperCell[] {
  const { say, local, number } = reading;
  const { text, unit, baseline, baselineYear, milestone2020, target2021, verification, owner } = indicator;
  const known = (value: number | null): PaperCell =>
    value === null ? { text: say('area', 'open'), tone: 'warning' } : number(value);
  return [
    local(text),
    { text: local(unit), tone: 'quiet' },
    baseline === null
      ? { text: say('area', 'notCounted'), tone: 'quiet' }
      : `${number(baseline)} (${baselineYear})`,
    known(milestone2020),
    known(target2021),
    { text: local(verification), tone: 'quiet' },
    ownerCell(owner, reading),
  ];
}

function ownerCell(owner: string | null, { say, city }: PlanReading): PaperCell {
  if (owner === null) return { text: say('area', 'team'), tone: 'quiet' };
  const { name, mark } = city(owner);
  return mark === null ? name : { text: name, mark };
}

/** What shows that outcome and outputs are reached. */
export function indicatorsTable({ indicators }: PlanArea, reading: PlanReading): readonly PaperBlock[] {
  if (indicators.length === 0) return [];
  const { say } = reading;
  return [
    { kind: 'heading', text: say('area', 'indicators') },
    {
      kind: 'table',
      title: say('area', 'indicatorsTitle'),
      note: null,
      legend: [],
      columns: indicatorColumns(reading),
      rows: indicators.map((indicator) => indicatorCells(indicator, reading)),
      lineAfter: null,
    },
  ];
}

/** What may go wrong and what is done about it. */
export function risksTable({ risks }: PlanArea, reading: PlanReading): readonly PaperBlock[] {
  if (risks.length === 0) return [];
  const { say, local } = reading;
  return [
    { kind: 'heading', text: say('area', 'risks') },
    {
      kind: 'table',
      title: say('area', 'risksTitle'),
      note: null,
      legend: [],
      columns: [
        { head: say('area', 'risk'), width: 3 },
        { head: say('area', 'mitigation'), width: 4.4 },
        { head: say('area', 'owner'), width: 2 },
      ],
      rows: risks.map(({ text, mitigation, owner }) => [
        local(text),
        local(mitigation),
        ownerCell(owner, reading),
      ]),
      lineAfter: null,
    },
  ];
}
