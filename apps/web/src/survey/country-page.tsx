import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { deadlineSaid } from '#survey';
import { readContacts } from '../api/contacts.ts';
import type { Contacts } from '../api/contacts.ts';
import { readRounds } from '../api/rounds.ts';
import { readWatch } from '../api/watch.ts';
import type { Watch } from '../api/watch.ts';
import { EmptyNote } from '../desk/empty-note.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { Skeleton } from '../desk/skeleton.tsx';
import { momentFormat } from '../i18n/moment-format.ts';
import { nameOfCountry } from '../i18n/country-name.ts';
import { useText } from '../i18n/text-context.tsx';
import { CountryTable } from './country-table.tsx';
import { leadingRound } from './leading-round.ts';

/** A country as its National Commission follows it: which cities have answered, and who answers for them. */
export function CountryPage() {
  const { country = '' } = useParams();
  const rounds = useQuery({ queryKey: ['rounds'], queryFn: readRounds });
  const open = rounds.data?.filter(({ state }) => state === 'open') ?? [];
  const round = leadingRound(open) ?? leadingRound(rounds.data ?? []);
  const contacts = useQuery({
    queryKey: ['contacts', country],
    queryFn: () => readContacts(country),
    retry: false,
  });
  const watch = useQuery({
    queryKey: ['watch', round?.id, country],
    queryFn: () => readWatch(round?.id ?? '', country),
    enabled: round !== undefined,
    retry: false,
  });
  return (
    <div className="page">
      <Loaded query={contacts}>
        {(data) =>
          rounds.isPending || watch.isLoading ? (
            <Skeleton />
          ) : (
            <Country country={country} contacts={data} watch={watch.data ?? null} />
          )
        }
      </Loaded>
    </div>
  );
}

function Country(props: { country: string; contacts: Contacts; watch: Watch | null }) {
  const { country, contacts, watch } = props;
  const { t, date, language } = useText();
  const name = nameOfCountry({ country, countryName: contacts.countryName ?? country }, language);
  if (contacts.cities.length === 0 && (watch?.cities.length ?? 0) === 0) {
    return (
      <>
        <PageTitle>{name}</PageTitle>
        <EmptyNote title={t('people.countryEmpty', { country: name })} />
      </>
    );
  }
  const asked = watch !== null && watch.cities.length > 0;
  return (
    <>
      <PageTitle>{name}</PageTitle>
      <h1>
        {asked
          ? t('people.countryTitle', { country: name, answered: watch.answered, all: watch.cities.length })
          : t('people.countryMembers', { country: name, all: contacts.cities.length })}
      </h1>
      <p className="lead">
        {asked &&
          t('people.countryRound', {
            round: watch.title,
            phase: watch.phase,
            deadline: date(deadlineSaid(watch.deadline, watch.timeZone), {
              ...momentFormat,
              timeZone: watch.timeZone,
            }),
          })}{' '}
        {t('people.countryLead')}
      </p>
      {asked && (
        <p className="progress country-progress" aria-hidden="true">
          <span className="progress-track">
            <span style={{ inlineSize: `${(100 * watch.answered) / watch.cities.length}%` }} />
          </span>
        </p>
      )}
      <CountryTable contacts={contacts.cities} watch={watch} />
    </>
  );
}
