import { Link } from 'react-router';
import type { Plan } from '#plan';
import type { AssemblyView } from '../api/assembly.ts';
import type { MemberView } from '../api/members.ts';
import type { PlanView } from '../api/plan.ts';
import { useText } from '../i18n/text-context.tsx';
import { CityMembership } from './city-membership.tsx';
import { cityParts } from './city-parts.ts';

/** What everyone may see of a city: its membership, its part in the plan, how it voted. */
export function CityMember(props: {
  member: MemberView;
  plan: Plan | undefined;
  view: PlanView | undefined;
  assembly: AssemblyView | undefined;
}) {
  const { member, plan, view, assembly } = props;
  const { t, local } = useText();
  const parts = plan === undefined ? [] : cityParts(plan, member.id);
  const votes = (assembly?.items ?? []).flatMap((item) => {
    const vote = item.poll?.named?.find((each) => each.city === member.id);
    return vote === undefined ? [] : [{ item, choice: vote.choice }];
  });
  return (
    <div className="city-member">
      <section className="panel">
        <h2>{t('city.part', { city: member.name })}</h2>
        {parts.length === 0 ? (
          <p className="quiet">{plan === undefined ? t('city.noPlanYet') : t('city.noPart')}</p>
        ) : (
          <ul>
            {parts.map((part) => (
              <li key={`${part.line} ${part.role}`}>
                <Link to={`/plan/${view?.id ?? ''}/${part.area}?why=${part.line}`}>
                  {t('city.role', { role: part.role, what: local(part.title) })}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="panel">
        <h2>{t('city.votes')}</h2>
        {votes.length === 0 ? (
          <p className="quiet">{t('city.noVotes')}</p>
        ) : (
          <ul>
            {votes.map(({ item, choice }) => (
              <li key={item.id}>
                {local(item.title)} <b className={`choice-${choice}`}>{t(`common.${choice}`)}</b>
              </li>
            ))}
          </ul>
        )}
      </section>
      <CityMembership member={member} />
    </div>
  );
}
