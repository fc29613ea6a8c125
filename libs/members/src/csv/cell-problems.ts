import type { ProblemDetail } from '#problem';
import { hidesText } from '../hides-text.ts';
import type { MemberColumn } from './member-columns.ts';
import { requiredColumns } from './member-columns.ts';

/** Every code that `cellProblems` can return. */
export const cellProblemCodes = [
  'cell-too-long',
  'broken-encoding',
  'hidden-characters',
  'missing-value',
] as const;

type CellProblemCode = (typeof cellProblemCodes)[number];

/** Characters that a cell may hold. */
const cellLimit = 2000;

/** What makes a row's cells unfit to be read at all, each problem at `line n, column name`. */
export function cellProblems(
  cells: ReadonlyMap<MemberColumn, string>,
  line: number,
): readonly ProblemDetail[] {
  const problems: ProblemDetail[] = [];
  const refuse = (column: MemberColumn, code: CellProblemCode): void => {
    const params = code === 'cell-too-long' ? { params: { limit: cellLimit } } : {};
    problems.push({ path: `line ${line}, column ${column}`, code, ...params });
  };
  for (const [column, text] of cells) {
    // A note may run over several lines.
    const shown = column === 'note' ? text.replace(/[\t\r\n]/g, ' ') : text;
    if (text.length > cellLimit) refuse(column, 'cell-too-long');
    // U+FFFD stands where a decoder met bytes of another encoding.
    else if (text.includes('\uFFFD')) refuse(column, 'broken-encoding');
    else if (hidesText(shown)) refuse(column, 'hidden-characters');
  }
  for (const column of requiredColumns) {
    if (!cells.get(column)) refuse(column, 'missing-value');
  }
  return problems;
}
