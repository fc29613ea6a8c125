import { useMemo } from 'react';
import { activityTypeNames, planBudget } from '#plan';
import type { Plan } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { YearBudgetFigure } from './year-budget-figure.tsx';

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
  const [most] = rows;
  if (most === undefined) return null;
  const values = { type: most.label, cost: number(most.first + most.second) };
  return (
    <YearBudgetFigure
      plan={plan}
      title={t('plan-read.typeBudgetTitle', values)}
      rows={rows}
      table={{
        head: [t('plan-read.typeHead'), ...years.map((year) => `${year}`)],
        rows: rows.map(({ label, first, second }) => [label, first, second]),
      }}
      file={file}
      narrowRow={60}
    />
  );
}
