import { Link } from 'react-router';
import type { MemberCity } from '#members';
import type { ChangedCity } from '../api/member-files.ts';
import { DataTable } from '../desk/data-table.tsx';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { fieldValue } from './field-value.ts';

type Row = Omit<ChangedCity, 'changes'> & { readonly change: ChangedCity['changes'][number] };

/** What changed, a line for each field: the city, the field, its value before and after. */
export function ChangeTable({ label, cities }: { label: string; cities: readonly ChangedCity[] }) {
  const { t } = useText();
  const countryName = useCountryName();
  const rows = cities.flatMap(({ changes, ...city }) => changes.map((change): Row => ({ ...city, change })));
  return (
    <div className="change-table">
      <DataTable
        label={label}
        rows={rows}
        rowKey={({ city, change }) => `${city} ${change.field}`}
        columns={[
          {
            id: 'city',
            label: t('roll-files.city'),
            kind: 'name',
            cell: ({ city, name, known = true, ...place }) => (
              <>
                {known ? (
                  <Link className="name" to={`/city/${city}`}>
                    <bdi>{name}</bdi>
                  </Link>
                ) : (
                  <bdi className="name">{name}</bdi>
                )}{' '}
                <span className="quiet">{countryName(place)}</span>
              </>
            ),
          },
          {
            id: 'field',
            label: t('roll-files.fieldHead'),
            cell: ({ change }) =>
              change.field === '*' ? wholeMember(change, t) : t(`roll-files.field.${change.field}`),
          },
          {
            id: 'before',
            label: t('roll-files.before'),
            phoneLabel: true,
            cell: ({ change }) => <Value change={change} value={change.before} />,
          },
          {
            id: 'after',
            label: t('roll-files.after'),
            phoneLabel: true,
            cell: ({ change }) => <Value change={change} value={change.after} />,
          },
        ]}
      />
    </div>
  );
}

const wholeMember = ({ before }: Row['change'], t: ReturnType<typeof useText>['t']): string =>
  t(before === null ? 'roll-files.came' : 'roll-files.left');

/** The value of a field; of a member that came or left, its status over time. */
function Value({ change: { field }, value }: { change: Row['change']; value: unknown }) {
  const text = useText();
  const lines =
    field !== '*'
      ? fieldValue(field, value, text)
      : value === null
        ? []
        : fieldValue('statuses', (value as MemberCity).statuses, text);
  if (lines.length === 0)
    return <span className="quiet">{field === '*' ? '' : text.t('roll-files.none')}</span>;
  return (
    <span className="change-value">
      {lines.map(({ text: said, note }) => (
        <span key={said + note}>
          <bdi>{said}</bdi>
          {/* Of a member that came or left the dates are enough. */}
          {note !== '' && field !== '*' && <small className="quiet">{note}</small>}
        </span>
      ))}
    </span>
  );
}
