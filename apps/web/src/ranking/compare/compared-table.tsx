import type { AreaInRuns, RunComparison, StandingInRun } from '#ranking';
import { TableFigure } from '../../charts/table-figure.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { AreaHead } from '../rank-table/area-head.tsx';
import { rankSteps, sameSet } from './rank-steps.ts';

/** Rank and confidence set of every area in both runs, whether the sets overlap, and what settings and answers did. */
export function ComparedTable(props: {
  comparison: RunComparison;
  name: (area: string) => string;
  runs: { readonly before: string; readonly after: string };
  file: string;
}) {
  const { comparison, name, runs, file } = props;
  const { t, number } = useText();
  const head = [
    t('ranking.area'),
    runs.before,
    runs.after,
    t('compare.bySettings'),
    t('compare.byAnswers'),
    t('compare.sets'),
  ];
  const standing = (one: StandingInRun | null) =>
    one === null
      ? t('ranking.notRanked')
      : t('compare.rankAndSet', { rank: one.rank, lower: number(one.lower), upper: number(one.upper) });
  const step = (size: number | undefined) =>
    t('compare.step', { way: !size ? 'same' : size < 0 ? 'up' : 'down', size: Math.abs(size ?? 0) });
  const cells = (one: AreaInRuns) => {
    const steps = rankSteps(one);
    return [
      standing(one.before),
      standing(one.after),
      step(steps?.bySettings),
      step(steps?.byAnswers),
      t(sameSet(one) ? 'compare.sameSet' : one.overlap ? 'compare.overlap' : 'compare.noOverlap'),
    ];
  };
  return (
    <TableFigure
      title={t('compare.table')}
      note={t('compare.tableNote')}
      table={{ head, rows: comparison.areas.map((one) => [name(one.area), ...cells(one)]) }}
      file={file}
    >
      <table className="data-table compared-table">
        <thead>
          <tr>
            {head.map((each) => (
              <th key={each} scope="col">
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.areas.map((one) => (
            <tr key={one.area} className={comparison.apart.includes(one.area) ? 'compare-apart' : undefined}>
              <AreaHead area={one.area} name={name} />
              {cells(one).map((cell, column) => (
                <td key={head[column + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFigure>
  );
}
