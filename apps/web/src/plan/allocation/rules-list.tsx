import { allocationRules } from '#plan';
import type { Plan, RuleName } from '#plan';
import { useText } from '../../i18n/text-context.tsx';
import { whereName } from './where-name.ts';

/** Every rule in words: kept, or broken by how much and where. */
export function RulesList({ plan }: { plan: Plan }) {
  const text = useText();
  const { t, local } = text;
  const { hard, soft } = plan.allocation.checks;
  return (
    <ul className="rules-list">
      {(Object.keys(allocationRules) as RuleName[]).map((name) => {
        const breaches = [...hard, ...soft].filter(({ rule }) => rule === name);
        return (
          <li key={name}>
            <span className="quiet">{name}</span>
            <span>
              {local(allocationRules[name].text)}{' '}
              {breaches.length === 0 ? (
                <span className="quiet">{t('plan-draft.kept')}</span>
              ) : (
                <span className="read-gap">
                  {breaches
                    .map(({ by, where }) =>
                      t('plan-draft.broken', { by, where: whereName(where, plan, text) }),
                    )
                    .join('; ')}
                </span>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
