import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { roles } from '#members';
import { readPeople } from '../api/people.ts';
import type { PersonWithRoles } from '../api/people.ts';
import { readKnownMembers } from '../api/roll-edits.ts';
import type { KnownMember } from '../api/roll-edits.ts';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useAddressState } from '../desk/use-address-state.ts';
import { useText } from '../i18n/text-context.tsx';
import { AddPersonForm } from './add-person-form.tsx';
import { countriesOf } from './countries-of.ts';
import { Choice, TextField } from './fields.tsx';
import { peopleMatching } from './people-matching.ts';
import { PeopleTable } from './people-table.tsx';

/** Who may sign in and for whom; the team finds, adds and opens people here. */
export function PeoplePage() {
  const { t } = useText();
  const people = useQuery({ queryKey: ['people'], queryFn: readPeople });
  // People may hold roles for cities that are on today's roll no more.
  const known = useQuery({ queryKey: ['members', 'known'], queryFn: () => readKnownMembers() });
  const members = known.data?.members ?? [];
  const [adding, setAdding] = useState(false);
  return (
    <div className="page">
      <PageTitle>{t('members.people')}</PageTitle>
      <Loaded query={people}>
        {(list) => (
          <>
            <div className="page-head">
              <div>
                <h1>{t('members.peopleTitle', { count: list.length })}</h1>
                <p className="lead">{t('members.peopleLead')}</p>
              </div>
              <p className="roll-actions no-print">
                {!adding && (
                  <button type="button" className="button" onClick={() => setAdding(true)}>
                    {t('members.addPerson')}
                  </button>
                )}
                <Link className="button button-outline" to="/members/contacts">
                  {t('people.contacts')}
                </Link>
              </p>
            </div>
            {adding && <AddPersonForm cities={members.filter(isOnRoll)} />}
            <FoundPeople people={list} members={members} />
          </>
        )}
      </Loaded>
    </div>
  );
}

const isOnRoll = (city: KnownMember): city is KnownMember & { status: 'active' } => city.status === 'active';

function FoundPeople(props: { people: readonly PersonWithRoles[]; members: readonly KnownMember[] }) {
  const { people, members } = props;
  const text = useText();
  const { t } = text;
  const [words, setWords] = useAddressState('text', '');
  const [role, setRole] = useAddressState('role', '');
  const [country, setCountry] = useAddressState('country', '');
  const [seen, setSeen] = useAddressState('seen', '');
  const [standing, setStanding] = useAddressState('cities', '');
  const cities = new Map(members.map((city) => [city.id, city]));
  const countries = countriesOf(members, text);
  const names = new Map(countries);
  const places = {
    cityName: (id: string) => cities.get(id)?.name ?? id,
    countryOf: (id: string) => cities.get(id)?.country ?? '',
    countryName: (code: string) => names.get(code) ?? code,
    isGone: (id: string) => cities.get(id)?.gone ?? false,
  };
  const shown = peopleMatching(people, { text: words, role, country, seen, cities: standing }, places);
  const led = new Set(
    people.flatMap(({ grants }) =>
      grants.flatMap((grant) => (grant.role === 'focal-point' ? grant.city : [])),
    ),
  );
  const without = members.filter((city) => isOnRoll(city) && !led.has(city.id)).length;
  return (
    <>
      <form
        className="filters people-filters no-print"
        role="search"
        onSubmit={(event) => event.preventDefault()}
      >
        <TextField label={t('people.search')} type="search" value={words} change={setWords} />
        <Choice
          label={t('members.role')}
          value={role}
          choose={setRole}
          options={[
            ['', t('people.anyRole')],
            ...roles.map((each) => [each, t(`shell.role.${each}`)] as const),
          ]}
        />
        <Choice
          label={t('survey.country')}
          value={country}
          choose={setCountry}
          options={[['', t('people.anyCountry')], ...countries]}
        />
        <Choice
          label={t('people.signIn')}
          value={seen}
          choose={setSeen}
          options={[
            ['', t('people.signInAny')],
            ['never', t('people.signInNever')],
          ]}
        />
        <Choice
          label={t('people.cities')}
          value={standing}
          choose={setStanding}
          options={[
            ['', t('people.citiesAny')],
            ['gone', t('people.citiesGone')],
          ]}
        />
      </form>
      <p className="quiet" role="status">
        {t('members.shown', { shown: shown.length, all: people.length })}{' '}
        {without > 0 && (
          <Link to="/members/contacts?show=none">{t('people.withoutFocalPoint', { count: without })}</Link>
        )}
      </p>
      {shown.length > 0 && <PeopleTable people={shown} places={places} />}
    </>
  );
}
