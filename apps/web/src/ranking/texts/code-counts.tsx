import type { TextCode } from '../../api/texts.ts';
import { TableFigure } from '../../charts/table-figure.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { AreaHead } from '../rank-table/area-head.tsx';

/** How many cities were given each code, in all and among those that put an area first. */
export function CodeCounts(props: {
  codes: readonly TextCode[];
  areas: readonly string[];
  name: (area: string) => string;
  file: string;
}) {
  const { codes, areas, name, file } = props;
  const { t, number } = useText();
  const used = codes.filter(({ texts }) => texts > 0).toSorted((a, b) => b.cities - a.cities);
  const [most] = used;
  if (most === undefined) return null;
  const rows = areas.filter((area) => used.some((code) => (code.areas[area] ?? 0) > 0));
  return (
    <TableFigure
      title={t('texts.counts', { name: most.name, cities: most.cities })}
      note={t('texts.countsNote')}
      table={{
        head: [t('ranking.area'), ...used.map((code) => code.name)],
        rows: [
          [t('texts.allCities'), ...used.map(({ cities }) => cities)],
          ...rows.map((area) => [name(area), ...used.map((code) => code.areas[area] ?? 0)]),
        ],
      }}
      file={file}
    >
      <table className="data-table">
        <thead>
          <tr>
            <th scope="col">{t('ranking.area')}</th>
            {used.map((code) => (
              <th key={code.id} scope="col" className="number">
                <bdi>{code.name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('texts.allCities')}</th>
            {used.map(({ id, cities }) => (
              <td key={id} className="number">
                {number(cities)}
              </td>
            ))}
          </tr>
          {rows.map((area) => (
            <tr key={area}>
              <AreaHead area={area} name={name} />
              {used.map((code) => (
                <td key={code.id} className="number">
                  {number(code.areas[area] ?? 0)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFigure>
  );
}
