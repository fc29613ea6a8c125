import { Link } from 'react-router';
import type { MemberView } from '../api/members.ts';
import { useText } from '../i18n/text-context.tsx';
import { CityMembership } from './city-membership.tsx';
import { cityParts } from './city-parts.ts';
import { CityVotes } from './city-votes.tsx';
import { standingToday } from './standing-note.tsx';
import type { useCityAnswer } from './use-city-answer.ts';

/** What everyone may see of a city: its membership, its part in the plan, how it voted. */
export function CityMember(props: {
  member: MemberView;
  answer: Pick<
    ReturnType<typeof useCityAnswer>,
    'plan' | 'planPending' | 'view' | 'assembly' | 'assemblyPending'
  >;
}) {
  const { member, answer } = props;
  const { plan, planPending, view, assembly, assemblyPending } = answer;
  const { t, local } = useText();
  const parts = plan === undefined ? [] : cityParts(plan, member.id);
  return (
    <div className="city-member">
      <section className="panel">
        <h2>{t('city.part', { city: member.name })}</h2>
        {planPending ? (
          <Coming />
        ) : parts.length === 0 ? (
          <p className="quiet">
            {plan === undefined
              ? t('city.noPlanYet')
              : standingToday(member).standing === 'member'
                ? t('city.noPart')
                : t('city.noPartNoMember')}
          </p>
        ) : (
          <ul>
            {parts.map((part) => (
              <li key={`${part.line} ${part.role}`}>
                <Link to={`/plan/${view?.id ?? ''}/${part.area}?why=${part.line}`}>
                  {t('city.role', { role: part.role, what: local(part.title) })}
                </Link>{' '}
                <span className={part.allocation.consent === 'declined' ? 'short' : 'quiet'}>
                  {t('plan-consent.state', {
                    state: part.allocation.conditional === true ? 'conditional' : part.allocation.consent,
                  })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section className="panel">
        <h2>{t('city.votes')}</h2>
        {assemblyPending ? <Coming /> : <CityVotes assembly={assembly} city={member.id} />}
      </section>
      <CityMembership member={member} />
    </div>
  );
}

/** Stands where nobody knows yet what there is to say. */
function Coming() {
  const { t } = useText();
  return (
    <p className="skeleton" role="status">
      <span className="unseen">{t('shell.loading')}</span>
      <span className="skeleton-row" />
    </p>
  );
}
