import { Link } from 'react-router';
import type { ChangedCity, ImportResult } from '../api/member-files.ts';
import { useText } from '../i18n/text-context.tsx';
import { useCountryName } from '../i18n/use-country-name.ts';
import { ChangeTable } from './change-table.tsx';
import { LineNotes } from './line-notes.tsx';

/** What a file would do: first in a sentence, then what should be looked at, then field by field. */
export function ImportDiff({ file, result }: { file: string; result: ImportResult }) {
  const { t } = useText();
  const { layout, added, changed, unchanged, unmentioned, problems, warnings } = result;
  if (problems.length > 0) {
    return (
      <section className="refusal" role="alert">
        <h2>{t('roll-files.refused', { count: problems.length, file })}</h2>
        <LineNotes notes={problems} />
      </section>
    );
  }
  return (
    <>
      <div role="status">
        <h2 className="import-finding">
          {added + changed === 0
            ? t('roll-files.nothing', { file })
            : t('roll-files.wouldChange', { file, added, changed })}
        </h2>
        <p className="lead">{t('roll-files.staying', { layout, unchanged, unmentioned })}</p>
      </div>
      {warnings.length > 0 && (
        <section className="refusal">
          <h3>{t('roll-files.lookAt', { count: warnings.length })}</h3>
          <LineNotes notes={warnings} />
        </section>
      )}
      {changed > 0 && (
        <section>
          <h3>{t('roll-files.changes')}</h3>
          <ChangeTable label={t('roll-files.changes')} cities={result.changedMembers} />
          <Further count={changed - result.changedMembers.length} />
        </section>
      )}
      {added > 0 && (
        <Names title={t('roll-files.added', { count: added })} members={result.addedMembers} count={added} />
      )}
      {unmentioned > 0 && (
        <Names
          title={t('roll-files.unmentioned', { count: unmentioned })}
          members={result.unmentionedMembers}
          count={unmentioned}
          linked
        />
      )}
    </>
  );
}

/** Members by name, folded away until asked for. */
function Names(props: {
  title: string;
  members: readonly Omit<ChangedCity, 'changes'>[];
  count: number;
  linked?: boolean;
}) {
  const { title, members, count, linked = false } = props;
  const countryName = useCountryName();
  return (
    <details className="panel">
      <summary>{title}</summary>
      <ul className="member-names">
        {members.map(({ city, name, ...place }) => (
          <li key={city}>
            {linked ? (
              <Link to={`/city/${city}`}>
                <bdi>{name}</bdi>
              </Link>
            ) : (
              <bdi>{name}</bdi>
            )}{' '}
            <span className="quiet">{countryName(place)}</span>
          </li>
        ))}
      </ul>
      <Further count={count - members.length} />
    </details>
  );
}

function Further({ count }: { count: number }) {
  const { t } = useText();
  return count > 0 && <p className="quiet">{t('roll-files.further', { count })}</p>;
}
