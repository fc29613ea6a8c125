import { Link } from 'react-router';
import type { KnownMember } from '../api/roll-edits.ts';
import { DataTable } from '../desk/data-table.tsx';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { RegionMark } from '../marks/region-mark.tsx';

/** Known members with their status; each leads to the page that edits it. */
export function KnownTable({ members }: { members: readonly KnownMember[] }) {
  const { t, date } = useText();
  const countryName = useCountryName();
  const statusOf = ({ status }: KnownMember): string => t(`roll-edit.status.${status ?? 'none'}`);
  return (
    <DataTable
      label={t('roll-edit.known')}
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
            <Link className="name" to={`/members/${member.id}/edit`}>
              <bdi>{member.name}</bdi>
            </Link>
          ),
        },
        {
          id: 'country',
          label: t('survey.country'),
          value: countryName,
          cell: (member) => (
            <span className="city-name">
              <RegionMark region={member.region} />
              <bdi>{countryName(member)}</bdi>
            </span>
          ),
        },
        {
          id: 'status',
          label: t('roll-edit.statusLabel'),
          value: statusOf,
          cell: (member) => (
            <span className={member.status === 'active' ? '' : 'status-off'}>
              {member.mergedInto === null
                ? statusOf(member)
                : t('roll-edit.mergedInto', { into: member.mergedInto.name })}
            </span>
          ),
        },
        {
          id: 'since',
          label: t('roll-edit.since'),
          phoneLabel: true,
          value: (member) => member.since,
          cell: (member) => (member.since === null ? '' : date(member.since)),
        },
        {
          id: 'names',
          label: t('roll-edit.alsoKnownAs'),
          cell: (member) => <bdi className="quiet">{member.alsoKnownAs.join(' · ')}</bdi>,
        },
      ]}
    />
  );
}
