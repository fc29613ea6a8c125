import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { readMember, readRoll } from '../api/members.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { Skeleton } from '../desk/skeleton.tsx';
import { isTeam, useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { CityAnswer } from './city-answer.tsx';
import { CityComments } from '../plan/consultation/city-comments.tsx';
import { CityBar } from './city-bar.tsx';
import { CurrentAnswer } from './current-answer.tsx';
import { CityMember } from './city-member.tsx';
import { StandingNote } from './standing-note.tsx';
import { useCityAnswer } from './use-city-answer.ts';

/** A city's page: what became of its answer for its own people, its membership and its part for everyone. */
export function CityPage() {
  const { city = '' } = useParams();
  const { t } = useText();
  const countryName = useCountryName();
  const session = useSession();
  const own = session.grants.some((grant) => grant.city === city);
  const member = useQuery({ queryKey: ['member', city], queryFn: () => readMember(city) });
  const answer = useCityAnswer(city, session.known && (own || isTeam(session)));
  // Whoever answered then may have left since: what a page tells of them names them still.
  const asked = answer.round?.opensAt.slice(0, 10);
  const roll = useQuery({
    queryKey: ['members', asked],
    queryFn: () => readRoll(asked),
    enabled: asked !== undefined,
  });
  // The plan may name cities that joined after the round had opened.
  const planned = answer.view?.createdAt.slice(0, 10);
  const later = useQuery({
    queryKey: ['members', planned],
    queryFn: () => readRoll(planned),
    enabled: planned !== undefined,
  });
  const known = [...(roll.data?.members ?? []), ...(later.data?.members ?? [])];
  const cityName = (id: string) => known.find((each) => each.id === id)?.name ?? id;
  const ranking = Object.values(answer.response.data?.answers ?? {}).find(
    (value) => typeof value === 'object' && 'ranked' in value,
  );
  const ranked =
    typeof ranking === 'object' && 'ranked' in ranking && Array.isArray(ranking.ranked)
      ? (ranking.ranked as readonly (readonly string[])[])
      : [];
  return (
    <>
      {own && <CityBar city={city} round={answer.openRound?.id} />}
      <div className="page">
        <Loaded query={member}>
          {(data) => (
            <>
              <PageTitle>{data.name}</PageTitle>
              {answer.current.map((current) => (
                <CurrentAnswer key={current.round.id} city={data} {...current} />
              ))}
              {answer.pending ? (
                <Skeleton />
              ) : ranked.length > 0 &&
                answer.catalogue !== undefined &&
                answer.response.data !== undefined ? (
                <CityAnswer
                  city={data}
                  ranked={ranked}
                  response={answer.response.data}
                  catalogue={answer.catalogue}
                  results={answer.results}
                  published={answer.published}
                  view={answer.view}
                  plan={answer.plan}
                  assembly={answer.assembly}
                  cityName={cityName}
                />
              ) : (
                <>
                  <h1>{t('city.title', { city: data.name, country: countryName(data) })}</h1>
                  <StandingNote member={data} />
                  {own && answer.round !== undefined && (
                    <p className="lead">{t('city.noAnswer', { state: answer.round.state })}</p>
                  )}
                </>
              )}
              <CityMember member={data} answer={answer} />
              <CityComments city={city} name={data.name} plan={answer.plan} id={answer.view?.id ?? ''} />
            </>
          )}
        </Loaded>
      </div>
    </>
  );
}
