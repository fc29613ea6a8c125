import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { readMember } from '../api/members.ts';
import type { MemberView } from '../api/members.ts';
import { readColleagues } from '../api/people.ts';
import type { Colleagues } from '../api/people.ts';
import { readRounds } from '../api/rounds.ts';
import { Loaded } from '../desk/loaded.tsx';
import { mayHere } from '../desk/may-here.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { Skeleton } from '../desk/skeleton.tsx';
import { useSession } from '../desk/use-session.ts';
import { ApiProblem } from '../api/api-problem.ts';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { ColleagueList } from '../members/colleague-list.tsx';
import { InviteForm } from '../members/invite-form.tsx';
import { OfficePanel } from '../members/office-panel.tsx';
import { ReplaceForm } from '../members/replace-form.tsx';
import { CityBar } from './city-bar.tsx';
import { StandingNote, standingToday } from './standing-note.tsx';

/** Who acts for a city and how to reach it: for its own people, its national contact and the team. */
export function CityPeoplePage() {
  const { city = '' } = useParams();
  const { t } = useText();
  const countryName = useCountryName();
  const session = useSession();
  const own = session.grants.some((grant) => grant.city === city);
  const member = useQuery({ queryKey: ['member', city], queryFn: () => readMember(city) });
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: readRounds });
  const openRound = rounds.data?.find((each) => each.state === 'open') ?? rounds.data?.[0];
  return (
    <>
      {own && <CityBar city={city} round={openRound?.id} />}
      <div className="page">
        <Loaded query={member}>
          {(data) => (
            <>
              <PageTitle>{t('people.ofCity', { city: data.name })}</PageTitle>
              {!own && (
                <p className="no-print">
                  <Link to={`/country/${data.country}`}>
                    <bdi>{countryName(data)}</bdi>
                  </Link>
                </p>
              )}
              {session.known ? <CityPeople member={data} own={own} /> : <Skeleton />}
            </>
          )}
        </Loaded>
      </div>
    </>
  );
}

function CityPeople({ member, own }: { member: MemberView; own: boolean }) {
  const { t } = useText();
  const session = useSession();
  const queries = useQueryClient();
  const { standing } = standingToday(member);
  // Whoever acts for a city that is no member can still object, but takes in nobody.
  const gone = standing === 'left' || standing === 'never-joined';
  const mayInvite = mayHere(session, 'colleagues.invite', member);
  const mayRemind = mayHere(session, 'colleagues.remind', member);
  const mayReplace = mayHere(session, 'people.replace', member);
  const mayCorrect = mayHere(session, 'contacts.correct', member);
  const colleagues = useQuery({
    queryKey: ['colleagues', member.id],
    queryFn: () => readColleagues(member.id),
    enabled: mayInvite || mayReplace,
  });
  const changed = (next: Colleagues) => {
    queries.setQueryData(['colleagues', member.id], next);
    void queries.invalidateQueries({ queryKey: ['contacts'] });
    void queries.invalidateQueries({ queryKey: ['people'] });
  };
  if (!mayInvite && !mayReplace && !mayCorrect) {
    const status = session.person === null ? 401 : 403;
    return (
      <>
        <h1>{t('people.ofCity', { city: member.name })}</h1>
        <Refusal problem={new ApiProblem(status, 'not-allowed', t('people.notYours'))} />
      </>
    );
  }
  return (
    <>
      {colleagues.data === undefined ? (
        <h1>{t('people.ofCity', { city: member.name })}</h1>
      ) : (
        <h1>{t('people.colleagues', { count: colleagues.data.people.length, city: member.name })}</h1>
      )}
      <StandingNote member={member} />
      <p className="lead">{t(gone ? 'people.gone' : 'people.colleaguesLead')}</p>
      <div className="page-with-side city-people">
        <div>
          {(mayInvite || mayReplace) && (
            <Loaded query={colleagues}>
              {(data) => (
                <>
                  <ColleagueList
                    city={data}
                    mayEnd={mayInvite}
                    mayRemind={mayRemind && !gone}
                    changed={changed}
                  />
                  {mayInvite && !gone && (
                    <section className="panel no-print">
                      <h2>{t('people.inviteTitle')}</h2>
                      <InviteForm city={data} changed={changed} />
                    </section>
                  )}
                  {mayReplace && !gone && (
                    <section className="panel no-print">
                      <h2>{t('people.replaceTitle')}</h2>
                      <ReplaceForm city={data} changed={changed} />
                    </section>
                  )}
                </>
              )}
            </Loaded>
          )}
        </div>
        <aside>{mayCorrect && <OfficePanel city={member.id} own={own} />}</aside>
      </div>
    </>
  );
}
