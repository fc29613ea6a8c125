import { Problem, type ProblemParams } from '#problem';

/** The refusal of a file at one of its lines (1 = first), as a Problem `invalid` / `file-invalid`. */
export function lineProblem(
  line: number,
  code: string,
  params: ProblemParams = {},
  column?: string,
): Problem {
  const path = column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
  return new Problem('invalid', 'file-invalid', { line }, [{ path, code, params }]);
}
