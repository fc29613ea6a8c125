import { unguardedCell } from '#members';
import { Problem } from '#problem';
import type { ProblemDetail } from '#problem';
import type { Answers } from '../../answers.ts';
import { fixedColumns } from '../../export/export-columns.ts';
import type { Question, Questionnaire } from '../../questionnaire.ts';
import { answerProblems } from '../../validation/answer-problems.ts';
import type { TableRow } from '../xlsform/sheet-table.ts';
import { answerOfCells } from './answer-of-cells.ts';
import { responseColumns } from './response-columns.ts';

/** One response of an archive. */
export interface ReadResponse {
  readonly line: number;
  /** What the archive calls who answered. */
  readonly who: string;
  readonly answers: Answers;
  /** Empty: the answers are sound. Paths say line and question: `line 12, means`. */
  readonly problems: readonly ProblemDetail[];
}

/** A table of responses, read as it is asked for. */
export interface ReadResponses {
  /** Columns that hold no answer to this questionnaire, by their names: nothing is read from them. */
  readonly ignored: readonly string[];
  readonly responses: Generator<ReadResponse>;
}

const mostRows = 100_000;
const ownNames = new Set(fixedColumns.map(({ id }) => id));

/**
 * The responses of a table whose first row names the columns, by question code; one column, `who`, says who answered.
 * Answers are judged by the validator of the form (`complete` as before submitting). Memory: one row at a time, and who
 * has been seen.
 *
 * @throws Problem `invalid` / `responses-without-who`, `responses-without-answers`, `responses-column-twice`;
 * `too-large` / `exchange-too-long`
 */
export function readResponses(
  questionnaire: Questionnaire,
  rows: Iterable<TableRow>,
  { who = 'city', complete = false }: { readonly who?: string; readonly complete?: boolean } = {},
): ReadResponses {
  const table = rows[Symbol.iterator]();
  const names = ((table.next().value as TableRow | undefined)?.cells ?? []).map((name) => name.trim());
  const whoAt = names.indexOf(who);
  if (whoAt < 0) throw new Problem('invalid', 'responses-without-who', { column: who });
  const columnOf = responseColumns(questionnaire);
  const columns = names.map((name, at) => (at === whoAt || ownNames.has(name) ? undefined : columnOf(name)));
  const taken = new Set<string>();
  for (const [at, column] of columns.entries()) {
    if (column === undefined) continue;
    const id = `${column.question.id} ${column.part}`;
    if (taken.has(id))
      throw new Problem('invalid', 'responses-column-twice', { column: names[at]!.slice(0, 60) });
    taken.add(id);
  }
  if (taken.size === 0) throw new Problem('invalid', 'responses-without-answers');

  function* responses(): Generator<ReadResponse> {
    const seen = new Set<string>();
    for (let next = table.next(); next.done !== true; next = table.next()) {
      const { line, cells } = next.value;
      if (cells.every((cell) => cell.trim() === '')) continue;
      if (seen.size > mostRows) throw new Problem('too-large', 'exchange-too-long', { limit: mostRows });
      const name = (cells[whoAt] ?? '').trim();
      const answers = answersOf(columns, cells);
      const found = answerProblems(questionnaire, answers, { complete });
      const problems: ProblemDetail[] = found.map((problem) => ({
        ...problem,
        path: `line ${line}, ${problem.path.split('/')[2] ?? 'answers'}`,
      }));
      if (name === '') problems.unshift({ path: `line ${line}`, code: 'response-without-who' });
      else if (seen.has(name))
        problems.unshift({
          path: `line ${line}`,
          code: 'response-twice',
          params: { value: name.slice(0, 60) },
        });
      seen.add(name);
      yield { line, who: name, answers, problems };
    }
  }
  const ignored = names.filter((name, at) => name !== '' && at !== whoAt && columns[at] === undefined);
  return { ignored, responses: responses() };
}

function answersOf(
  columns: readonly ReturnType<ReturnType<typeof responseColumns>>[],
  cells: readonly string[],
): Answers {
  const parts = new Map<Question, Map<string, string>>();
  for (const [at, column] of columns.entries()) {
    const cell = unguardedCell((cells[at] ?? '').normalize('NFC').trim());
    if (column === undefined || cell === '') continue;
    const known = parts.get(column.question);
    if (known) known.set(column.part, cell);
    else parts.set(column.question, new Map([[column.part, cell]]));
  }
  return Object.fromEntries(
    [...parts].flatMap(([question, found]) => {
      const answer = answerOfCells(question, found);
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  ) as Answers;
}
