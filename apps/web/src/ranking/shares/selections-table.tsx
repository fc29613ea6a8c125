import type { RankingReport } from '#ranking';
import { selectionIds, selectionOf } from '#findings';
import { TableFigure } from '../../charts/table-figure.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { AreaHead } from '../rank-table/area-head.tsx';
import { Icon } from '../../marks/icon.tsx';

/** Which areas the majority and each proportional rule would choose. */
export function SelectionsTable(props: {
  report: RankingReport;
  name: (area: string) => string;
  file: string;
}) {
  const { report, name, file } = props;
  const { t } = useText();
  const check = report.proportional;
  const chosen = selectionIds.map((id) => ({ id, areas: new Set(selectionOf(check, id).areas) }));
  const rows = report.areas.filter(({ id }) => chosen.some(({ areas }) => areas.has(id)));
  const [everywhere, anywhere] = [
    rows.filter(({ id }) => chosen.every(({ areas }) => areas.has(id))).length,
    rows.length,
  ];
  return (
    <TableFigure
      title={t('shares.tableTitle', { everywhere, anywhere, places: check.majority.areas.length })}
      note={t('shares.tableNote', { top: check.top })}
      table={{
        head: [t('ranking.area'), ...selectionIds.map((id) => t(`shares.rule.${id}`))],
        rows: rows.map(({ id }) => [
          name(id),
          ...chosen.map(({ areas }) => (areas.has(id) ? t('shares.chosen') : '')),
        ]),
      }}
      file={file}
    >
      <table className="data-table shares-table">
        <thead>
          <tr>
            <th scope="col">{t('ranking.area')}</th>
            {selectionIds.map((id) => (
              <th key={id} scope="col" className="shares-cell">
                {t(`shares.rule.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id }) => (
            <tr key={id}>
              <AreaHead area={id} name={name} />
              {chosen.map(({ id: rule, areas }) => (
                <td
                  key={rule}
                  className={
                    areas.has(id) === chosen[0]?.areas.has(id) ? 'shares-cell' : 'shares-cell shares-differs'
                  }
                >
                  {areas.has(id) ? (
                    <>
                      <Icon name="tick" />
                      <span className="unseen">{t('shares.chosen')}</span>
                    </>
                  ) : (
                    <>
                      <span aria-hidden="true">–</span>
                      <span className="unseen">{t('shares.notChosen')}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFigure>
  );
}
