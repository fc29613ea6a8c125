import { useQuery } from '@tanstack/react-query';
import type { Plan } from '#plan';
import { readEffect } from '../../api/amendments.ts';
import type { AmendmentsView, EffectView } from '../../api/amendments.ts';
import { readPlanText } from '../../api/plan.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { labelOf } from './amendment-ties.tsx';
import { EffectBudget } from './effect-budget.tsx';
import { EffectCalendar } from './effect-calendar.tsx';
import { EffectRules } from './effect-rules.tsx';
import { EffectTasks } from './effect-tasks.tsx';
import './effect.css';

/** What adopting these amendments, and no others, would do to the plan, before anybody votes. */
export function Effect({ all, ids }: { all: AmendmentsView; ids: readonly string[] }) {
  const { t, list, language } = useText();
  const effect = useQuery({
    queryKey: ['effect', all.assembly, language, ...ids],
    queryFn: () => readEffect(all.assembly, ids),
    staleTime: 60_000,
  });
  const plan = useQuery({
    queryKey: ['plan', all.plan, all.planVersion],
    queryFn: () => readPlanText(all.plan, all.planVersion),
    staleTime: Infinity,
  });
  return (
    <section className="effect" aria-live="polite">
      <h3>
        {t('amendment-desk.effect.title', {
          count: ids.length,
          labels: list(ids.map((id) => labelOf(all.amendments, id))),
        })}
      </h3>
      <Loaded query={effect} skeleton={<p>{t('amendment-desk.effect.loading')}</p>}>
        {(view) => (
          <Loaded query={plan}>{(text) => <EffectParts all={all} view={view} plan={text} />}</Loaded>
        )}
      </Loaded>
    </section>
  );
}

function EffectParts({ all, view, plan }: { all: AmendmentsView; view: EffectView; plan: Plan }) {
  const { t } = useText();
  if (view.clash !== null) {
    const { a, b, kind } = view.clash;
    const why = t(`amendments.conflict.${kind}`, {
      a: labelOf(all.amendments, a),
      b: labelOf(all.amendments, b),
    });
    return <p className="effect-warning">{t('amendment-desk.effect.clash', { why })}</p>;
  }
  return (
    <>
      <EffectBudget view={view} />
      <EffectCalendar view={view} plan={plan} />
      <EffectRules view={view} plan={plan} />
      <EffectTasks view={view} />
    </>
  );
}
