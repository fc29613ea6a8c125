import { csvText } from '#members';
import type { Cell } from '../answer-column.ts';

/** One line of the CSV beside the syntax: numbers bare, a number below zero included; texts guarded against formulas. */
export function spssCsvLine(cells: readonly Cell[]): string {
  return `${cells.map(spssCell).join(',')}\r\n`;
}

function spssCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return csvText([[cell]])
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n$/, '');
}
