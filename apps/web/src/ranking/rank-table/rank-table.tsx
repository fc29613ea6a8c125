import type { ReactNode } from 'react';
import { rankStep } from '#findings';
import { useText } from '../../i18n/text-context.tsx';
import { AreaHead } from './area-head.tsx';

/** One variant of the ranking: a region's, a method's, a weighting's. */
export interface RankColumn {
  readonly id: string;
  readonly head: ReactNode;
  /** Said under the head, e.g. how many answers stand behind it. */
  readonly note?: string;
  /** Area id → rank; null where too few answers stand behind it to be shown. */
  readonly ranks: Readonly<Record<string, number>> | null;
}

/** Ranks of areas by variant, each cell tinted by how far up the rank stands and holding its number. */
export function RankTable(props: {
  areas: readonly string[];
  columns: readonly RankColumn[];
  places: number;
  name: (area: string) => string;
}) {
  const { areas, columns, places, name } = props;
  const { t, number } = useText();
  return (
    <table className="data-table rank-table">
      <thead>
        <tr>
          <th scope="col">{t('ranking.area')}</th>
          {columns.map((column) => (
            <th key={column.id} scope="col">
              <span className="rank-table-head">{column.head}</span>
              {column.note !== undefined && <span className="rank-table-note">{column.note}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area}>
            <AreaHead area={area} name={name} />
            {columns.map((column) => {
              const rank = column.ranks?.[area];
              return rank === undefined ? (
                <td key={column.id} className="rank-cell rank-hidden">
                  {column.ranks === null ? <span className="unseen">{t('agreement.notShown')}</span> : '–'}
                </td>
              ) : (
                <td key={column.id} className={`rank-cell rank-${rankStep(rank, places)}`}>
                  {number(rank)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the tints of a rank table mean. */
export function RankTableKey({ places, hidden = false }: { places: number; hidden?: boolean }) {
  const { t } = useText();
  return (
    <p className="rank-table-key">
      <span>
        <span className="rank-swatch rank-first" /> {t('agreement.keyFirst', { first: Math.min(3, places) })}
      </span>
      <span>
        <span className="rank-swatch rank-within" /> {t('agreement.keyWithin', { places })}
      </span>
      <span>
        <span className="rank-swatch rank-beyond" /> {t('agreement.keyBeyond')}
      </span>
      {hidden && (
        <span>
          <span className="rank-swatch rank-hidden" /> {t('agreement.keyHidden')}
        </span>
      )}
    </p>
  );
}
