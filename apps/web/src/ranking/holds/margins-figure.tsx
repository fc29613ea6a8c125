import type { RankingReport } from '#ranking';
import { marginAtLine, marginsTitle } from '#findings';
import { TableFigure } from '../../charts/table-figure.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** How many answers would have to change, or silent members to speak, until neighbours change places. */
export function MarginsFigure(props: {
  report: RankingReport;
  name: (area: string) => string;
  file: string;
}) {
  const { report, name, file } = props;
  const { t, number } = useText();
  const { margins } = report.robustness;
  const line = marginAtLine(report);
  const title = marginsTitle(report, name);
  const count = (value: number | null | undefined) =>
    value === null || value === undefined ? t('holds.never') : number(value);
  const heads = [
    t('holds.pair'),
    t('holds.toReverse'),
    t('holds.duelToReverse'),
    t('holds.silentToReverse'),
  ] as const;
  return (
    <TableFigure
      title={t(title.key, title.values)}
      note={t('holds.marginsNote')}
      table={{
        head: heads,
        rows: margins.map((margin) => [
          t('holds.before', { above: name(margin.above), below: name(margin.below) }),
          margin.answersToReverse ?? '',
          margin.duel?.flipToReverse ?? '',
          margin.silentToReverse ?? '',
        ]),
      }}
      file={file}
    >
      <table className="data-table margins-table">
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={index > 0 ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {margins.map((margin) => (
            <tr key={`${margin.above} ${margin.below}`} className={margin === line ? 'at-line' : undefined}>
              <th scope="row">
                {t('holds.before', { above: name(margin.above), below: name(margin.below) })}
              </th>
              <td className="number">{count(margin.answersToReverse)}</td>
              <td className="number">
                {margin.duel === null ? t('holds.lost') : number(margin.duel.flipToReverse)}
              </td>
              <td className="number">{count(margin.silentToReverse)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFigure>
  );
}
