import { useQuery } from '@tanstack/react-query';
import { readDesk, ruleOnHolder } from '../../api/credentials.ts';
import { SecondStep } from '../../desk/second-step.tsx';
import { useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import type { Act } from './use-console.ts';

/** Holders whose credentials are in doubt, for the chair's ruling; until then results are stated with and without them. */
export function ProvisionalHolders({ assembly, act }: { assembly: string; act: Act }) {
  const { t } = useText();
  const mayRule = useSession().actions.includes('credentials.rule');
  const desk = useQuery({ queryKey: ['desk', assembly], queryFn: () => readDesk(assembly) });
  const seats = (desk.data?.seats ?? []).filter(({ holder }) => holder?.provisional);
  return (
    <section className="panel console-provisional">
      <h2>{t('console.provisional', { count: seats.length })}</h2>
      <ul>
        {seats.map(({ city, cityName, holder }) => (
          <li key={city}>
            <span>
              <bdi>{cityName}</bdi>
              {holder !== null && (
                <small>
                  <bdi>{holder.name}</bdi>
                </small>
              )}
            </span>
            {mayRule && holder !== null && (
              <>
                <SecondStep
                  button={t('console.accept')}
                  about={cityName}
                  outline
                  busy={act.isPending}
                  act={t('console.acceptAct', { city: cityName })}
                  run={() => act.mutate(() => ruleOnHolder(assembly, city, holder.id, true))}
                >
                  {t('console.acceptHelp')}
                </SecondStep>
                <SecondStep
                  button={t('console.refuse')}
                  about={cityName}
                  outline
                  busy={act.isPending}
                  act={t('console.refuseAct', { city: cityName })}
                  run={() => act.mutate(() => ruleOnHolder(assembly, city, holder.id, false))}
                >
                  {t('console.refuseHelp')}
                </SecondStep>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
