import type { ProblemDetail } from '#problem';

type Row = Readonly<Record<string, unknown>>;
type Check = (value: unknown, path: string) => void;

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What keeps a parsed JSON value from having the shape of a profile, by JSON pointer; at most 20. */
export function profileShapeErrors(value: unknown): readonly ProblemDetail[] {
  const errors: ProblemDetail[] = [];
  const refuse = (path: string, code: string): void => {
    if (errors.length < 20) errors.push({ path, code });
  };
  const text: Check = (it, path) => {
    if (typeof it !== 'string') refuse(path, 'not-a-text');
  };
  const number: Check = (it, path) => {
    if (typeof it !== 'number') refuse(path, 'not-a-number');
  };
  const list =
    (check: Check): Check =>
    (it, path) => {
      if (!Array.isArray(it)) refuse(path, 'not-a-list');
      else it.forEach((item: unknown, k) => check(item, `${path}/${k}`));
    };
  const table =
    (check: Check): Check =>
    (it, path) => {
      if (!isRow(it)) refuse(path, 'not-an-object');
      else for (const [key, item] of Object.entries(it)) check(item, `${path}/${key}`);
    };
  const row =
    (checks: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
    (it, path) => {
      if (!isRow(it)) return refuse(path, 'not-an-object');
      for (const [key, check] of Object.entries(checks)) check(it[key], `${path}/${key}`);
      for (const [key, check] of Object.entries(optional))
        if (it[key] !== undefined) check(it[key], `${path}/${key}`);
    };
  row({
    areas: list(row({ id: text, label: text })),
    strata: list(row({ id: text, members: number })),
    preferences: list(
      row(
        { id: text, stratum: text, weight: number, ranked: list(list(text)), noOpinion: list(text) },
        { ratings: table(table(number)) },
      ),
    ),
  })(value, '');
  return errors;
}
