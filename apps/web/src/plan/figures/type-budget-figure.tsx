import { useMemo } from 'react';
import { yearBars } from '#charts';
import { activityTypeNames, planBudget } from '#plan';
import type { Plan } from '#plan';
import { ChartFigure } from '../../charts/chart-figure.tsx';
import { Legend } from '../../charts/legend.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Cash by type of activity and year, the dearest first. */
export function TypeBudgetFigure({ plan, file }: { plan: Plan; file: string }) {
  const { t, number } = useText();
  const years = plan.resources.cash.map(({ year }) => year);
  const rows = useMemo(() => {
    const budget = planBudget(plan);
    const ofYear = (type: string, year: number | undefined) =>
      budget
        .filter(({ activity }) => activity.type === type)
        .flatMap(({ cash }) => cash)
        .filter((each) => each.year === year)
        .reduce((total, { cash }) => total + cash, 0);
    const [first, second] = plan.resources.cash;
    return activityTypeNames
      .map((type) => ({
        type,
        label: t(`plan-read.type.${type}`),
        first: ofYear(type, first?.year),
        second: ofYear(type, second?.year),
      }))
      .filter((row) => row.first + row.second > 0)
      .toSorted((a, b) => b.first + b.second - a.first - a.second);
  }, [plan, t]);
  const define = useMemo(() => yearBars(rows, t('plan-read.eurAxis'), number), [rows, number, t]);
  const [most] = rows;
  if (most === undefined) return null;
  const values = { type: most.label, cost: number(most.first + most.second) };
  return (
    <ChartFigure
      title={t('plan-read.typeBudgetTitle', values)}
      note={t('plan-read.costBands')}
      summary={t('plan-read.typeBudgetTitle', values)}
      define={define}
      legend={
        <Legend
          entries={[
            ['full', `${years[0] ?? ''}`],
            ['light', `${years[1] ?? ''}`],
          ]}
        />
      }
      table={{
        head: [t('plan-read.typeHead'), ...years.map((year) => `${year}`)],
        rows: rows.map(({ label, first, second }) => [label, first, second]),
      }}
      file={file}
      height={{ wide: rows.length * 40 + 72, narrow: rows.length * 60 + 88 }}
    />
  );
}
