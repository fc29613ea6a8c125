/**
 * These rows of a table with m bytes a row, in their order. Byte by byte: a view for every row would be thrown away again,
 * a million of them for a million answers.
 */
export function takenRows(
  table: Uint8Array,
  m: number,
  rows: ArrayLike<number> & Iterable<number>,
): Uint8Array {
  const own = new Uint8Array(rows.length * m);
  let at = 0;
  for (const row of rows) for (let from = row * m, to = from + m; from < to; from++) own[at++] = table[from]!;
  return own;
}
