import { allocationRules } from '#plan';
import type { Plan, RuleName } from '#plan';
import type { EditedPlan } from '../../api/plan-edits.ts';
import { useText } from '../../i18n/text-context.tsx';
import { whereName } from '../allocation/where-name.ts';

/** The rules that the changes just saved have broken: they stand, and whoever made them is told. */
export function EditBreaches(props: {
  plan: Plan;
  breaches: EditedPlan['breaches'];
  cityName: (city: string) => string;
}) {
  const { plan, breaches, cityName } = props;
  const text = useText();
  const { t, local } = text;
  if (breaches.length === 0) return null;
  const isRule = (name: string): name is RuleName => Object.hasOwn(allocationRules, name);
  // A city is named as such; whatever else a rule is about, the certificate's words name.
  const where = (id: string) => (cityName(id) === id ? whereName(id, plan, text) : cityName(id));
  return (
    <div role="status" className="plan-edit-newer">
      <p>{t('plan-edit.breaches', { count: breaches.length })}</p>
      <ul>
        {breaches.map(({ rule, where: place, by }) => (
          <li key={`${rule} ${place}`}>
            <b>{rule}</b> {isRule(rule) && local(allocationRules[rule].text)}{' '}
            {t('plan-draft.broken', { by, where: where(place) })}
          </li>
        ))}
      </ul>
    </div>
  );
}
