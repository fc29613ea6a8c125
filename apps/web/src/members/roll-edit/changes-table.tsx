import type { MemberChange } from '#members';
import type { MessageKey } from '../../i18n/message-key.ts';
import { useText } from '../../i18n/text-context.tsx';
import { FieldValue } from './field-value.tsx';

const elsewhere: Readonly<Record<string, MessageKey>> = {
  country: 'roll-edit.countryCode',
  countryName: 'roll-edit.countryName',
  region: 'survey.region',
  languages: 'roll-edit.languages',
  population: 'members.inhabitants',
};

/** What differs, field by field: as it was, as it is. */
export function ChangesTable(props: { label: string; changes: readonly Omit<MemberChange, 'city'>[] }) {
  const { label, changes } = props;
  const { t, has } = useText();
  const nameOf = (field: string): string => {
    const key = elsewhere[field] ?? `roll-edit.field.${field}`;
    return has(key) ? t(key) : field;
  };
  return (
    <div className="table-frame">
      <table className="data-table folding changes-table" role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              {t('roll-edit.fieldHead')}
            </th>
            <th scope="col" role="columnheader">
              {t('roll-edit.before')}
            </th>
            <th scope="col" role="columnheader">
              {t('roll-edit.after')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {changes.map(({ field, before, after }) =>
            field === '*' ? null : (
              <tr key={field} role="row">
                <th scope="row" role="rowheader" className="wide">
                  {nameOf(field)}
                </th>
                <td role="cell" className="wide" data-label={t('roll-edit.before')}>
                  <FieldValue field={field} value={before} other={after} />
                </td>
                <td role="cell" className="wide" data-label={t('roll-edit.after')}>
                  <FieldValue field={field} value={after} other={before} />
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}
