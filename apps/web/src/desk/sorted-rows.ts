/** Rows by a value, texts by the reader's alphabet; rows without a value last, equal rows as they were. */
export function sortedRows<Row>(
  rows: readonly Row[],
  value: (row: Row) => string | number | null,
  descending: boolean,
  compare: (left: string, right: string) => number,
): readonly Row[] {
  return rows.toSorted((left, right) => {
    const a = value(left);
    const b = value(right);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
    return descending ? -order : order;
  });
}
