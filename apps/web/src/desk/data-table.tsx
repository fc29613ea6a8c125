import type { ReactNode } from 'react';
import { useText } from '../i18n/text-context.tsx';
import { Icon } from '../marks/icon.tsx';
import { sortedRows } from './sorted-rows.ts';
import { useAddressState } from './use-address-state.ts';

/** One column of a table. */
export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column sorts by; a column without it cannot be sorted. Null stands last. */
  readonly value?: (row: Row) => string | number | null;
  readonly kind?: 'name' | 'number' | 'text';
  /** Label before the value where a phone shows the row as a block. */
  readonly phoneLabel?: boolean;
}

/**
 * A table that sorts by its heads, with the order in the address. On a phone each row becomes a block;
 * the roles are spelt out because a changed display would take them away.
 */
export function DataTable<Row>(props: {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Name of the order in the address. */
  sortName?: string;
  /** Column id, with a leading minus for descending; empty keeps the given order. */
  sort?: string;
  chosen?: (row: Row) => boolean;
}) {
  const { label, columns, rows, rowKey, sortName = 'sort', sort = '', chosen } = props;
  const { compare } = useText();
  const [order, setOrder] = useAddressState(sortName, sort);
  const column = order.replace(/^-/, '');
  const descending = order.startsWith('-');
  const value = columns.find((each) => each.id === column)?.value;
  const shown = value === undefined ? rows : sortedRows(rows, value, descending, compare);

  return (
    <div className="table-frame">
      <table className="data-table folding" role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((each) => (
              <th
                key={each.id}
                scope="col"
                role="columnheader"
                className={each.kind === 'number' ? 'number' : undefined}
                aria-sort={
                  each.id === column && value !== undefined
                    ? descending
                      ? 'descending'
                      : 'ascending'
                    : undefined
                }
              >
                {each.value === undefined ? (
                  each.label
                ) : (
                  <button
                    type="button"
                    className="sort-button"
                    onClick={() => setOrder(each.id === column && !descending ? `-${each.id}` : each.id)}
                  >
                    {each.label}
                    <Icon name={descending ? 'arrow-down' : 'arrow-up'} />
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((row) => (
            <tr key={rowKey(row)} role="row" className={chosen?.(row) ? 'chosen' : undefined}>
              {columns.map((each) =>
                each.kind === 'name' ? (
                  <th key={each.id} scope="row" role="rowheader" className="wide">
                    {each.cell(row)}
                  </th>
                ) : (
                  <td
                    key={each.id}
                    role="cell"
                    className={each.kind === 'number' ? 'number' : undefined}
                    data-label={each.phoneLabel ? each.label : undefined}
                  >
                    {each.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
