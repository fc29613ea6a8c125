import { Link } from 'react-router';
import type { RollMember } from '../api/members.ts';
import { DataTable } from '../desk/data-table.tsx';
import { languageName } from '../i18n/language-name.ts';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { RegionMark } from '../marks/region-mark.tsx';

/** Members by name, sortable by its heads. */
export function RollTable({ members }: { members: readonly RollMember[] }) {
  const { t, number, list, language } = useText();
  const countryName = useCountryName();
  return (
    <DataTable
      label={t('shell.stage.members')}
      rows={members}
      rowKey={(member) => member.id}
      sort="city"
      columns={[
        {
          id: 'city',
          label: t('survey.city'),
          kind: 'name',
          value: (member) => member.name,
          cell: (member) => (
            <Link className="name" to={`/city/${member.id}`}>
              <bdi>{member.name}</bdi>
            </Link>
          ),
        },
        {
          id: 'country',
          label: t('survey.country'),
          value: countryName,
          cell: (member) => <bdi>{countryName(member)}</bdi>,
        },
        {
          id: 'region',
          label: t('survey.region'),
          value: (member) => t(`common.region.${member.region}`),
          cell: (member) => (
            <span className="city-name">
              <RegionMark region={member.region} />
              {t(`common.region.${member.region}`)}
            </span>
          ),
        },
        {
          id: 'languages',
          label: t('survey.speaks'),
          cell: (member) => list(member.languages.map((each) => languageName(each, language))),
        },
        {
          id: 'people',
          label: t('members.inhabitants'),
          kind: 'number',
          phoneLabel: true,
          value: (member) => member.population,
          cell: (member) => (member.population === null ? t('members.notKnown') : number(member.population)),
        },
      ]}
    />
  );
}
