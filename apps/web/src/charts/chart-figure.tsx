import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ChartDefinition } from '#charts';
import { useText } from '../i18n/text-context.tsx';
import { chartColours } from './chart-colours.ts';
import { chartSize } from './chart-size.ts';
import type { ChartHeight } from './chart-size.ts';
import { FigureTitle } from './figure-title.tsx';
import { saveFile } from './save-file.ts';
import { saveTable } from './save-table.ts';
import { useFold } from './use-fold.ts';

const ChartCanvas = lazy(() => import('./chart-canvas.tsx').then((c) => ({ default: c.ChartCanvas })));

/** The numbers behind a chart: what its table shows and its file holds. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A chart with its finding in words, its table, and both to take away. */
export function ChartFigure(props: {
  title: string;
  /** What the picture shows, in a sentence, for those who do not see it. */
  summary: string;
  define: ChartDefinition;
  table: ChartTable;
  /** File name without its ending. */
  file: string;
  height: ChartHeight;
  /** Stands under the picture, e.g. what its colours mean; the table needs none. */
  legend?: ReactNode;
  /** Said under the title, e.g. the unit. */
  note?: string;
}) {
  const { title, note, summary, define, table, file, height, legend } = props;
  const { t, number } = useText();
  const [asTable, setAsTable] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const id = useId();
  const fold = useFold(file);

  const savePicture = () => {
    if (canvas.current === null) return;
    onPaper(canvas.current).toBlob((picture) => {
      if (picture !== null) saveFile(`${file}.png`, picture);
    });
  };

  return (
    <figure className="chart" aria-labelledby={id}>
      <FigureTitle id={id} title={title} fold={fold} />
      {fold.open && (
        <>
          {note !== undefined && <p className="quiet">{note}</p>}
          <p className="unseen">{summary}</p>
          {asTable ? (
            <div className="table-frame" tabIndex={0} role="region" aria-label={title}>
              <table className="data-table">
                <thead>
                  <tr>
                    {table.head.map((head, column) => (
                      <th key={head} scope="col" className={column > 0 ? 'number' : undefined}>
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {table.rows.map((row) => (
                    <tr key={row[0]}>
                      {row.map((cell, column) => (
                        <td key={table.head[column]} className={column > 0 ? 'number' : undefined}>
                          {typeof cell === 'number' ? number(cell, { maximumFractionDigits: 1 }) : cell}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          ) : (
            <Suspense fallback={<div className="chart-frame" style={chartSize(height)} />}>
              <ChartCanvas define={define} height={height} canvas={canvas} />
            </Suspense>
          )}
          {!asTable && legend}
          <div className="chart-actions no-print">
            <button type="button" className="button button-link" onClick={() => setAsTable(!asTable)}>
              {asTable ? t('charts.picture') : t('charts.table')}
            </button>
            <button type="button" className="button button-link" onClick={() => saveTable(file, table)}>
              {t('charts.csv')}
            </button>
            {!asTable && (
              <button type="button" className="button button-link" onClick={savePicture}>
                {t('charts.png')}
              </button>
            )}
          </div>
        </>
      )}
    </figure>
  );
}

/** The picture on the page's own ground: light ink on nothing would be lost in a white document. */
function onPaper(picture: HTMLCanvasElement): HTMLCanvasElement {
  const sheet = document.createElement('canvas');
  sheet.width = picture.width;
  sheet.height = picture.height;
  const ctx = sheet.getContext('2d');
  if (ctx !== null) {
    ctx.fillStyle = chartColours(document.body).paper;
    ctx.fillRect(0, 0, sheet.width, sheet.height);
    ctx.drawImage(picture, 0, 0);
  }
  return sheet;
}
