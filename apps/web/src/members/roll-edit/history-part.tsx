import { useQuery } from '@tanstack/react-query';
import { readHistory } from '../../api/roll-edits.ts';
import type { MemberHistoryEntry } from '../../api/roll-edits.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { SourceText } from '../source-text.tsx';
import { ChangesTable } from './changes-table.tsx';

/** Who changed what about a member, when and why; the latest first. */
export function HistoryPart({ city }: { city: string }) {
  const { t } = useText();
  const history = useQuery({ queryKey: ['member-history', city], queryFn: () => readHistory(city) });
  return (
    <section className="stack">
      <h2>{t('roll-edit.history')}</h2>
      <Loaded query={history}>
        {(entries) =>
          entries.length === 0 ? (
            <p>{t('roll-edit.noHistory')}</p>
          ) : (
            <ol className="history">
              {entries.map((entry) => (
                <li key={entry.edit} className="panel">
                  <HistoryEntry entry={entry} />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}

function HistoryEntry({ entry }: { entry: MemberHistoryEntry }) {
  const { t, date } = useText();
  const { kind, at, by, title, reason, source, changes } = entry;
  const fields = changes.filter(({ field }) => field !== '*');
  return (
    <div className="stack">
      <h3>{t('roll-edit.act', { kind, file: title ?? '' })}</h3>
      <p className="quiet">
        {date(at, { dateStyle: 'long', timeStyle: 'short' })}
        {by !== null && (
          <>
            {' · '}
            <bdi>{by}</bdi>
          </>
        )}
      </p>
      {reason !== null && (
        <p>
          <bdi>{reason}</bdi>
        </p>
      )}
      {source !== null && (
        <p className="quiet">
          {t('roll-edit.sourceLabel')}: <SourceText source={source} />
        </p>
      )}
      {fields.length > 0 && <ChangesTable label={t('roll-edit.whatChanged')} changes={fields} />}
    </div>
  );
}
