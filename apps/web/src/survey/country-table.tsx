import { Link } from 'react-router';
import { deadlineSaid } from '#survey';
import type { CityContacts } from '../api/contacts.ts';
import type { Watch } from '../api/watch.ts';
import { DataTable } from '../desk/data-table.tsx';
import { useText } from '../i18n/text-context.tsx';
import { ContactState } from '../members/contact-state.tsx';
import { FocalPoints } from '../members/focal-points.tsx';
import { countryRows } from './country-rows.ts';

/** The cities of a country: where the answer stands, who answers, whether the contact holds. */
export function CountryTable(props: { contacts: readonly CityContacts[]; watch: Watch | null }) {
  const { contacts, watch } = props;
  const { t, date } = useText();
  return (
    <div className="wide-cells">
      <DataTable
        label={t('shell.cities')}
        rows={countryRows(contacts, watch)}
        rowKey={(row) => row.city}
        columns={[
          {
            id: 'city',
            label: t('survey.city'),
            kind: 'name',
            value: (row) => row.name,
            cell: (row) => (
              <Link className="name" to={`/city/${row.city}`}>
                <bdi>{row.name}</bdi>
              </Link>
            ),
          },
          {
            id: 'state',
            label: t('people.answer'),
            value: (row) => row.place,
            cell: (row) => (
              <span className={row.place === 0 ? 'wanting' : undefined}>
                {t('people.answerState', {
                  state: row.state ?? 'not-asked',
                  date: row.on === null ? '' : date(row.on),
                })}
                {row.onPaper && <span className="on-paper">{t('monitor.onPaper')}</span>}
                {row.deadline !== null && row.deadline !== watch?.deadline && (
                  <span className="own-deadline">
                    {' '}
                    {t('rounds.ownDeadline', {
                      deadline: date(deadlineSaid(row.deadline, watch?.timeZone ?? 'UTC'), {
                        day: 'numeric',
                        month: 'long',
                        timeZone: watch?.timeZone ?? 'UTC',
                      }),
                    })}
                  </span>
                )}
              </span>
            ),
          },
          {
            id: 'focal',
            label: t('shell.role.focal-point'),
            cell: (row) => row.contacts !== null && <FocalPoints people={row.contacts.focalPoints} />,
          },
          {
            id: 'contact',
            label: t('people.office'),
            phoneLabel: true,
            value: (row) => row.contacts?.confirmedAt ?? null,
            cell: (row) => row.contacts !== null && <ContactState contact={row.contacts} />,
          },
          {
            id: 'people',
            label: t('people.keep'),
            cell: (row) => (
              <Link className="one-line" to={`/city/${row.city}/people`}>
                {t('people.correctOrReplace')}
                <span className="unseen"> {row.name}</span>
              </Link>
            ),
          },
        ]}
      />
    </div>
  );
}
