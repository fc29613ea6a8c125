import type { ProblemDetail } from '#problem';
import { hidesText } from '../hides-text.ts';

/** Every code that `cellProblems` can return. */
export const cellProblemCodes = [
  'cell-too-long',
  'broken-encoding',
  'hidden-characters',
  'missing-value',
] as const;

type CellProblemCode = (typeof cellProblemCodes)[number];

/** Characters that a cell may hold; those that list a whole history may hold more. */
const cellLimit = 2000;
const longCellLimit = 20_000;
const longColumns: ReadonlySet<string> = new Set(['statuses', 'former_names', 'short_names']);

/** What makes a row's cells unfit to be read at all, each problem at `line n, column name`. */
export function cellProblems(
  cells: ReadonlyMap<string, string>,
  line: number,
  required: readonly string[],
): readonly ProblemDetail[] {
  const problems: ProblemDetail[] = [];
  const refuse = (column: string, code: CellProblemCode, limit?: number): void => {
    const params = limit === undefined ? {} : { params: { limit } };
    problems.push({ path: `line ${line}, column ${column}`, code, ...params });
  };
  for (const [column, text] of cells) {
    const limit = longColumns.has(column) ? longCellLimit : cellLimit;
    if (text.length > limit) refuse(column, 'cell-too-long', limit);
    // U+FFFD stands where a decoder met bytes of another encoding.
    else if (text.includes('\uFFFD')) refuse(column, 'broken-encoding');
    else if (hidesText(shownOf(column, text))) refuse(column, 'hidden-characters');
  }
  for (const column of required) {
    if (!cells.get(column)) refuse(column, 'missing-value');
  }
  return problems;
}

/** The text without the signs that its column may hold unseen. */
function shownOf(column: string, text: string): string {
  // A note may run over several lines.
  if (column === 'note') return text.replace(/[\t\r\n]/g, ' ');
  // Persian and the scripts of India are spelt with the joiners.
  return column === 'own_name' ? text.replace(/[\u200C\u200D]/g, '') : text;
}
