import { useMemo } from 'react';
import { yearBars } from '#charts';
import type { YearRow } from '#charts';
import { costsBasis } from '#plan';
import type { Plan } from '#plan';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { Legend } from '../../charts/legend.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Cash of both years of a plan as bars with their table. */
export function YearBudgetFigure(props: {
  plan: Plan;
  title: string;
  rows: readonly YearRow[];
  table: { readonly head: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] };
  file: string;
  /** Pixels of a row on a phone, where names take more lines. */
  narrowRow: number;
}) {
  const { plan, title, rows, table, file, narrowRow } = props;
  const { t, number } = useText();
  const [first, second] = plan.resources.cash;
  const define = useMemo(() => yearBars(rows, t('plan-read.eurAxis'), number), [rows, number, t]);
  return (
    <ChartFigure
      title={title}
      note={t('plan-read.costBands', { basis: costsBasis(plan.areas.flatMap((area) => area.activities)) })}
      summary={title}
      define={define}
      legend={
        <Legend
          entries={[
            ['full', `${first?.year ?? ''}`],
            ['light', `${second?.year ?? ''}`],
          ]}
        />
      }
      table={table}
      file={file}
      height={{ wide: rows.length * 40 + 72, narrow: rows.length * narrowRow + 88 }}
    />
  );
}
