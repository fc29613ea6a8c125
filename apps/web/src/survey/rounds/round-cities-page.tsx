import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { deadlineSaid } from '#survey';
import { readRoundCities } from '../../api/round-life.ts';
import type { RoundCities, RoundCity } from '../../api/round-life.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { DataTable } from '../../desk/data-table.tsx';
import { Loaded } from '../../desk/loaded.tsx';
import { NotFound } from '../../desk/not-found.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { useAddressState } from '../../desk/use-address-state.ts';
import { languageName } from '../../i18n/language-name.ts';
import { useText } from '../../i18n/text-context.tsx';
import { useCountryName } from '../../i18n/use-country-name.ts';
import { Choice } from '../../members/fields.tsx';
import { RenewLink } from './renew-link.tsx';
import { selector } from './selector.ts';
import { roundCitiesShown } from './round-cities-shown.ts';
import { AnswerLink, answerPath } from '../answer-link.tsx';
import { RoundBar } from '../round-bar.tsx';
import { useRound } from './use-round.ts';
import './rounds.css';

/** The cities of a round: how long each has, what was written to it, and whether it arrives. */
export function RoundCitiesPage() {
  const { id, rounds, round } = useRound();
  const cities = useQuery({
    queryKey: ['round-cities', id],
    queryFn: () => readRoundCities(id),
    // Letters leave one after the other; the table follows them.
    refetchInterval: ({ state }) => ((state.data?.waiting ?? 0) > 0 ? 5_000 : false),
  });
  return (
    <>
      <RoundBar round={id} page="/cities" />
      <div className="page">
        <Loaded query={rounds}>
          {() =>
            round === undefined ? (
              <NotFound />
            ) : (
              <Loaded query={cities}>{(data) => <Cities round={round} data={data} />}</Loaded>
            )
          }
        </Loaded>
      </div>
    </>
  );
}

function Cities({ round, data }: { round: RoundSummary; data: RoundCities }) {
  const { t } = useText();
  const [show, setShow] = useAddressState('show', '');
  const { cities } = data;
  const shown = roundCitiesShown(cities, show);
  const title = t('rounds.citiesTitle', {
    call: cities.filter(({ call }) => call !== null).length,
    cities: cities.length,
  });
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">
        {t('rounds.citiesLead', {
          invited: cities.filter(({ invitedAt }) => invitedAt !== null).length,
          opened: cities.filter(({ openedAt }) => openedAt !== null).length,
          answered: round.answered,
        })}{' '}
        {data.waiting > 0 && t('rounds.lettersWait', { count: data.waiting })}
      </p>
      <form className="filters no-print" role="search" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={t('people.show')}
          value={show}
          choose={setShow}
          options={(['', 'call', 'not-invited', 'not-opened', 'not-answered'] as const).map((one) => [
            one,
            t('rounds.show', { show: one === '' ? 'all' : selector(one) }),
          ])}
        />
      </form>
      <p className="quiet" role="status">
        {t('members.shown', { shown: shown.length, all: cities.length })}
      </p>
      {shown.length > 0 && <CitiesTable round={round} cities={shown} />}
    </>
  );
}

function CitiesTable({ round, cities }: { round: RoundSummary; cities: readonly RoundCity[] }) {
  const { t, date, language } = useText();
  const countryName = useCountryName();
  const day = (at: string) => date(at, { day: 'numeric', month: 'short', timeZone: round.timeZone });
  return (
    <DataTable
      label={t('rounds.cities')}
      rows={cities}
      rowKey={(city) => city.city}
      sort="city"
      columns={[
        {
          id: 'city',
          label: t('survey.city'),
          kind: 'name',
          value: (city) => city.name,
          cell: (city) => <AnswerLink round={round.id} city={city.city} name={city.name} />,
        },
        {
          id: 'country',
          label: t('survey.country'),
          value: countryName,
          cell: (city) => <bdi>{countryName(city)}</bdi>,
        },
        {
          id: 'language',
          label: t('rounds.language'),
          phoneLabel: true,
          value: (city) => city.language,
          cell: (city) => languageName(city.language, language),
        },
        {
          id: 'deadline',
          label: t('survey.deadlineHead'),
          phoneLabel: true,
          value: (city) => city.deadline,
          cell: (city) => (
            <span className={city.deadline === round.deadline ? undefined : 'own-deadline'}>
              {day(deadlineSaid(city.deadline, round.timeZone))}
              {city.cohort !== null && <bdi className="quiet"> {city.cohort}</bdi>}
            </span>
          ),
        },
        {
          id: 'state',
          label: t('survey.stands'),
          value: (city) => city.state,
          cell: (city) => (
            <>
              {t('rounds.state', { state: selector(city.state) })}{' '}
              {city.state === 'silent' && (city.phase === 'open' || city.phase === 'grace') && (
                <a className="one-line" href={answerPath(round.id, city.city)}>
                  {t('rounds.enterPaper')}
                  <span className="unseen"> {city.name}</span>
                </a>
              )}
            </>
          ),
        },
        {
          id: 'invited',
          label: t('rounds.invited'),
          phoneLabel: true,
          value: (city) => city.invitedAt,
          cell: (city) => city.invitedAt !== null && day(city.invitedAt),
        },
        {
          id: 'opened',
          label: t('rounds.opened'),
          phoneLabel: true,
          value: (city) => city.openedAt,
          cell: (city) => city.openedAt !== null && day(city.openedAt),
        },
        {
          id: 'reminders',
          label: t('rounds.reminders'),
          kind: 'number',
          phoneLabel: true,
          value: (city) => city.reminders,
          cell: (city) =>
            city.remindedAt !== null &&
            t('rounds.remindedOn', { count: city.reminders, date: day(city.remindedAt) }),
        },
        {
          id: 'call',
          label: t('rounds.mail'),
          value: (city) => city.call,
          cell: (city) => (
            <Link className={city.call === null ? undefined : 'wanting'} to={`/city/${city.city}/people`}>
              {city.call === null && city.waiting === 0
                ? t('rounds.peopleOf')
                : t('rounds.call', { call: selector(city.call ?? 'none'), waiting: city.waiting })}
              <span className="unseen"> {city.name}</span>
            </Link>
          ),
        },
        {
          id: 'link',
          label: t('rounds.link'),
          cell: (city) => round.state === 'open' && <RenewLink round={round.id} city={city} />,
        },
      ]}
    />
  );
}
