import { useId } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../i18n/text-context.tsx';
import type { ChartTable } from './chart-figure.tsx';
import { FigureTitle } from './figure-title.tsx';
import { saveTable } from './save-table.ts';
import { useFold } from './use-fold.ts';

/** A picture that is a table by nature, with its finding in words and its numbers to take away. */
export function TableFigure(props: {
  title: string;
  /** Said under the title, e.g. what the colours mean. */
  note?: string;
  table: ChartTable;
  /** File name without its ending. */
  file: string;
  /** Stands under the table, e.g. what its tints mean; stays in place while the table is moved sideways. */
  legend?: ReactNode;
  children: ReactNode;
}) {
  const { title, note, table, file, legend, children } = props;
  const { t } = useText();
  const id = useId();
  const fold = useFold(file);
  return (
    <figure className="chart" aria-labelledby={id}>
      <FigureTitle id={id} title={title} fold={fold} />
      {fold.open && (
        <>
          {note !== undefined && <p className="quiet">{note}</p>}
          <div className="table-frame" tabIndex={0} role="region" aria-label={title}>
            {children}
          </div>
          {legend}
          <div className="chart-actions no-print">
            <button type="button" className="button button-link" onClick={() => saveTable(file, table)}>
              {t('charts.csv')}
            </button>
          </div>
        </>
      )}
    </figure>
  );
}
