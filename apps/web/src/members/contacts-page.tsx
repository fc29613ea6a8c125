import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { readContacts } from '../api/contacts.ts';
import type { CityContacts } from '../api/contacts.ts';
import { DataTable } from '../desk/data-table.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useAddressState } from '../desk/use-address-state.ts';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { ContactState } from './contact-state.tsx';
import { countriesOf } from './countries-of.ts';
import { Choice } from './fields.tsx';
import { FocalPoints } from './focal-points.tsx';

/** Who answers for every member city and whether its contact still holds: for the team. */
export function ContactsPage() {
  const { t } = useText();
  const contacts = useQuery({ queryKey: ['contacts'], queryFn: () => readContacts() });
  return (
    <div className="page">
      <PageTitle>{t('people.contacts')}</PageTitle>
      <p className="no-print">
        <Link to="/members/people">{t('people.all')}</Link>
      </p>
      <Loaded query={contacts}>{(data) => <AllContacts cities={data.cities} />}</Loaded>
    </div>
  );
}

function AllContacts({ cities }: { cities: readonly CityContacts[] }) {
  const text = useText();
  const { t } = text;
  const [show, setShow] = useAddressState('show', '');
  const [country, setCountry] = useAddressState('country', '');
  // The title speaks of the country that is looked at.
  const here = cities.filter(
    (city) => (country === '' || city.country === country) && city.gone === (show === 'gone'),
  );
  const shown = here.filter(
    (city) => (show !== 'stale' || city.stale) && (show !== 'none' || city.focalPoints.length === 0),
  );
  return (
    <>
      <h1>
        {show === 'gone'
          ? t('people.contactsGone', { count: here.length })
          : show === 'none'
            ? t('people.contactsWithout', {
                none: here.filter(({ focalPoints }) => focalPoints.length === 0).length,
                all: here.length,
              })
            : t('people.contactsTitle', {
                stale: here.filter(({ stale }) => stale).length,
                all: here.length,
              })}
      </h1>
      <p className="lead">{t('people.contactsLead')}</p>
      <form className="filters no-print" role="search" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={t('people.show')}
          value={show}
          choose={setShow}
          options={[
            ['', t('people.showAll')],
            ['stale', t('people.showStale')],
            ['none', t('people.showNone')],
            ['gone', t('people.showGone')],
          ]}
        />
        <Choice
          label={t('survey.country')}
          value={country}
          choose={setCountry}
          options={[['', t('people.anyCountry')], ...countriesOf(cities, text)]}
        />
      </form>
      <p className="quiet" role="status">
        {t('members.shown', { shown: shown.length, all: here.length })}
      </p>
      {shown.length > 0 && <ContactsTable cities={shown} />}
    </>
  );
}

function ContactsTable({ cities }: { cities: readonly CityContacts[] }) {
  const { t } = useText();
  const countryName = useCountryName();
  return (
    <div className="wide-cells">
      <DataTable
        label={t('people.contacts')}
        rows={cities}
        rowKey={(city) => city.city}
        sort="city"
        columns={[
          {
            id: 'city',
            label: t('survey.city'),
            kind: 'name',
            value: (city) => city.name,
            cell: (city) => (
              <Link className="name" to={`/city/${city.city}/people`}>
                <bdi>{city.name}</bdi>
              </Link>
            ),
          },
          {
            id: 'country',
            label: t('survey.country'),
            value: countryName,
            cell: (city) => (
              <Link to={`/country/${city.country}`}>
                <bdi>{countryName(city)}</bdi>
              </Link>
            ),
          },
          {
            id: 'focal',
            label: t('shell.role.focal-point'),
            value: (city) => city.focalPoints[0]?.label ?? null,
            cell: (city) => <FocalPoints people={city.focalPoints} />,
          },
          {
            id: 'contact',
            label: t('people.office'),
            phoneLabel: true,
            value: (city) => city.confirmedAt,
            cell: (city) => <ContactState contact={city} />,
          },
        ]}
      />
    </div>
  );
}
