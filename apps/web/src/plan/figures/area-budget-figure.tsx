import { useMemo } from 'react';
import type { Plan } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { areaShort } from '../area-short.ts';
import { YearBudgetFigure } from './year-budget-figure.tsx';

/** Cash by area and year. */
export function AreaBudgetFigure({ plan, file }: { plan: Plan; file: string }) {
  const text = useText();
  const { t, local, number } = text;
  const years = plan.resources.cash.map(({ year }) => year);
  const rows = useMemo(
    () =>
      plan.areas.map((area, index) => ({
        label: `${number(index + 1)} ${areaShort(area, text)}`,
        first: area.resources.cash[0]?.cash ?? 0,
        second: area.resources.cash[1]?.cash ?? 0,
      })),
    [plan, text, number],
  );
  const most = plan.areas.toSorted((a, b) => sum(b.resources.cash) - sum(a.resources.cash))[0];
  if (most === undefined) return null;
  const values = { area: local(most.name), cost: number(sum(most.resources.cash)) };
  return (
    <YearBudgetFigure
      plan={plan}
      title={t('plan-read.areaBudgetTitle', values)}
      rows={rows}
      table={{
        head: [
          t('ranking.area'),
          ...years.map((year) => `${year}`),
          t('plan-read.granted'),
          t('plan-read.notGranted'),
          t('plan-read.inKindDays', { count: plan.resources.inKindDays }),
        ],
        rows: plan.areas.map(({ name, resources }) => [
          local(name),
          ...resources.cash.map(({ cash }) => cash),
          resources.funded,
          resources.unfunded,
          resources.inKindDays,
        ]),
      }}
      file={file}
      narrowRow={52}
    />
  );
}

function sum(cash: readonly { readonly cash: number }[]): number {
  return cash.reduce((total, each) => total + each.cash, 0);
}
