import { cityRoles, countryRoles, isCityRole, isCountryRole, networkRoles } from '#members';
import type { Role } from '#members';
import type { RollMember } from '../api/members.ts';
import type { RoleToGive } from '../api/people.ts';
import { useText } from '../i18n/text-context.tsx';
import { countriesOf } from './countries-of.ts';
import { Choice } from './fields.tsx';

/** A role with the city or the country that it needs, and nothing that it does not. */
export function RoleChoice(props: {
  members: readonly RollMember[];
  value: RoleToGive;
  choose: (value: RoleToGive) => void;
}) {
  const { members, value, choose } = props;
  const text = useText();
  const { t, compare } = text;
  const scope = (role: Role): RoleToGive => ({
    role,
    city: isCityRole(role) ? (value.city ?? '') : null,
    country: isCountryRole(role) ? (value.country ?? '') : null,
  });
  const options: readonly Role[] = [...cityRoles, ...countryRoles, ...networkRoles];
  return (
    <>
      <Choice
        label={t('members.role')}
        value={value.role}
        choose={(role) => choose(scope(role as Role))}
        options={options.map((each) => [each, t(`shell.role.${each}`)])}
      />
      {value.city !== null && (
        <Choice
          label={t('members.city')}
          required
          value={value.city}
          choose={(city) => choose({ ...value, city })}
          options={[
            ['', t('members.chooseCity')],
            ...members
              .toSorted((a, b) => compare(a.name, b.name))
              .map((each) => [each.id, each.name] as const),
          ]}
        />
      )}
      {value.country !== null && (
        <Choice
          label={t('survey.country')}
          required
          value={value.country}
          choose={(country) => choose({ ...value, country })}
          options={[['', t('people.chooseCountry')], ...countriesOf(members, text)]}
        />
      )}
    </>
  );
}
