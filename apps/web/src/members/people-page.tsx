import { useQuery } from '@tanstack/react-query';
import { readRoll } from '../api/members.ts';
import { readPeople } from '../api/people.ts';
import type { PersonWithRoles } from '../api/people.ts';
import { DataTable } from '../desk/data-table.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { PageTitle } from '../desk/page-title.tsx';
import { useText } from '../i18n/text-context.tsx';
import { AddPersonForm } from './add-person-form.tsx';

/** Who may sign in and for whom; the team adds people here. */
export function PeoplePage() {
  const { t } = useText();
  const people = useQuery({ queryKey: ['people'], queryFn: readPeople });
  const roll = useQuery({ queryKey: ['members', 'today'], queryFn: () => readRoll() });
  const cities = new Map((roll.data?.members ?? []).map((city) => [city.id, city.name]));
  return (
    <div className="page">
      <PageTitle>{t('members.people')}</PageTitle>
      <Loaded query={people}>
        {(list) => (
          <>
            <h1>{t('members.peopleTitle', { count: list.length })}</h1>
            <p className="lead">{t('members.peopleLead')}</p>
            <AddPersonForm cities={roll.data?.members ?? []} />
            <People people={list} cityName={(id) => cities.get(id) ?? id} />
          </>
        )}
      </Loaded>
    </div>
  );
}

function People(props: { people: readonly PersonWithRoles[]; cityName: (id: string) => string }) {
  const { t, offered } = useText();
  const roleOf = ({ role, city }: PersonWithRoles['grants'][number]): string =>
    city === null
      ? t(`shell.role.${role}`)
      : t('members.roleForCity', { role: t(`shell.role.${role}`), city: props.cityName(city) });
  return (
    <DataTable
      label={t('members.people')}
      rows={props.people}
      rowKey={(person) => person.id}
      columns={[
        {
          id: 'label',
          label: t('members.person'),
          kind: 'name',
          value: (person) => person.label,
          cell: (person) => <span className="name">{person.label}</span>,
        },
        {
          id: 'email',
          label: t('members.email'),
          value: (person) => person.email,
          cell: (person) => <bdi>{person.email}</bdi>,
        },
        {
          id: 'roles',
          label: t('members.roles'),
          cell: (person) => person.grants.map(roleOf).join(', '),
        },
        {
          id: 'language',
          label: t('members.mailLanguage'),
          phoneLabel: true,
          value: (person) => person.language,
          cell: (person) => offered.find(({ tag }) => tag === person.language)?.name ?? person.language,
        },
      ]}
    />
  );
}
