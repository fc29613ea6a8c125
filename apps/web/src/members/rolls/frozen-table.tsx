import { Link } from 'react-router';
import type { FrozenMember } from '#members';
import { DataTable } from '../../desk/data-table.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { useCountryName } from '../../i18n/use-country-name.ts';
import { RegionMark } from '../../marks/region-mark.tsx';

/** The members of a frozen roll under the names of that day. */
export function FrozenTable({ members }: { members: readonly FrozenMember[] }) {
  const { t } = useText();
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
          label: t('rolls.member'),
          kind: 'name',
          value: (member) => member.name,
          cell: (member) => (
            <>
              <Link className="name" to={`/city/${member.id}`}>
                <bdi>{member.name}</bdi>
              </Link>
              {member.officialName !== null && (
                <span className="quiet roll-purpose">
                  <bdi>{member.officialName}</bdi>
                </span>
              )}
            </>
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
          id: 'kind',
          label: t('rolls.kindHead'),
          value: (member) => t(`rolls.kind.${member.kind}`),
          cell: (member) => t(`rolls.kind.${member.kind}`),
        },
        {
          id: 'size',
          label: t('rolls.sizeHead'),
          phoneLabel: true,
          cell: ({ sizeClass }) =>
            sizeClass === null ? t('members.notKnown') : t(`rolls.size.${sizeClass}`),
        },
      ]}
    />
  );
}
