import { useQuery } from '@tanstack/react-query';
import { readPlans } from '../api/plan.ts';
import { useText } from '../i18n/text-context.tsx';

/** Where mayors have adopted a plan on a round: that a decision taken now no longer changes it. */
export function AdoptedPlanNote({ round }: { round: string }) {
  const { t } = useText();
  const plans = useQuery({ queryKey: ['plans'], queryFn: readPlans });
  const adopted = plans.data?.some((plan) => plan.round === round && plan.state === 'adopted') ?? false;
  return adopted && <p className="side-note">{t('ranking.planAdopted')}</p>;
}
