import { PageTitle } from '../../desk/page-title.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { PlanFiles } from '../plan-files.tsx';
import type { PlanPart } from '../plan-part.ts';
import { AreaBudgetFigure } from './area-budget-figure.tsx';
import { TypeBudgetFigure } from './type-budget-figure.tsx';

/** What the plan takes, by year and area, and what of it nobody has granted. */
export function BudgetPart({ view, plan }: PlanPart) {
  const { t, number } = useText();
  const { cash, funded, unfunded, inKindDays } = plan.resources;
  const file = `work-plan-version-${view.version}-budget`;
  return (
    <div className="page">
      <PageTitle>{t('plan-read.tabBudget')}</PageTitle>
      <h1>
        {t('plan-read.budgetTitle', {
          cost: number(plan.totals.cost),
          granted: funded === 0 ? 'none' : unfunded === 0 ? 'all' : 'part',
          unfunded: number(unfunded),
        })}
      </h1>
      <p className="lead">
        {t('plan-read.budgetLead', {
          first: number(cash[0]?.cash ?? 0),
          second: number(cash[1]?.cash ?? 0),
          days: inKindDays,
        })}
      </p>
      <div className="plan-figures">
        <AreaBudgetFigure plan={plan} file={`${file}-areas`} />
        <TypeBudgetFigure plan={plan} file={`${file}-types`} />
      </div>
      <PlanFiles view={view} />
    </div>
  );
}
