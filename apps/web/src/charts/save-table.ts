import type { ChartTable } from './chart-figure.tsx';
import { csvOf } from './csv-of.ts';
import { saveFile } from './save-file.ts';

/** Hands the numbers behind a picture to the reader as a CSV file; `file` is its name without ending. */
export function saveTable(file: string, { head, rows }: ChartTable): void {
  saveFile(`${file}.csv`, new Blob([csvOf([head, ...rows])], { type: 'text/csv' }));
}
