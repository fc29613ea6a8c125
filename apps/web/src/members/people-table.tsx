import { Link } from 'react-router';
import { roles } from '#members';
import type { PersonWithRoles } from '../api/people.ts';
import { DataTable } from '../desk/data-table.tsx';
import { useText } from '../i18n/text-context.tsx';
import type { Places } from './people-matching.ts';
import { useRoleText } from './use-role-text.ts';

/** People with their roles, each a link to the person. */
export function PeopleTable(props: { people: readonly PersonWithRoles[]; places: Places }) {
  const { people, places } = props;
  const { t, list, offered, compare } = useText();
  const roleText = useRoleText();
  const placeOf = ({ city, country }: PersonWithRoles['grants'][number]): string | null =>
    city !== null ? places.cityName(city) : country === undefined ? null : places.countryName(country);
  const wordsOf = (grant: PersonWithRoles['grants'][number]): string => {
    const words = roleText(grant.role, placeOf(grant));
    return grant.city !== null && places.isGone(grant.city) ? t('people.roleGone', { role: words }) : words;
  };
  /** Roles in the order in which they are read everywhere, those of one kind by place. */
  const inOrder = ({ grants }: PersonWithRoles): PersonWithRoles['grants'] =>
    grants.toSorted(
      (a, b) => roles.indexOf(a.role) - roles.indexOf(b.role) || compare(placeOf(a) ?? '', placeOf(b) ?? ''),
    );
  return (
    <div className="wide-cells">
      <DataTable
        label={t('members.people')}
        rows={people}
        rowKey={(person) => person.id}
        columns={[
          {
            id: 'label',
            label: t('members.person'),
            kind: 'name',
            value: (person) => person.label,
            cell: (person) => (
              <Link className="name" to={`/members/people/${person.id}`}>
                <bdi>{person.label}</bdi>
              </Link>
            ),
          },
          {
            id: 'email',
            label: t('members.email'),
            value: (person) => person.email,
            cell: (person) => <bdi className="address">{person.email}</bdi>,
          },
          {
            id: 'roles',
            label: t('members.roles'),
            cell: (person) => list(inOrder(person).map(wordsOf)),
          },
          {
            id: 'seen',
            label: t('people.signedIn'),
            phoneLabel: true,
            value: (person) => (person.signedIn ? 1 : 0),
            cell: (person) =>
              person.signedIn ? t('people.seenYes') : <b className="wanting">{t('people.seenNever')}</b>,
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
    </div>
  );
}
