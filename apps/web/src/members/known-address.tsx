import { useText } from '../i18n/text-context.tsx';

/** Somebody behind an address. */
export interface KnownPerson {
  readonly id: string;
  readonly label: string;
}

/** Asks whether a known address is the same person's, or that of another who shares the mailbox. */
export function KnownAddress(props: {
  email: string;
  people: readonly KnownPerson[];
  busy: boolean;
  same: (person: string) => void;
  another: () => void;
}) {
  const { email, people, busy, same, another } = props;
  const { t } = useText();
  return (
    <div className="refusal" role="alert">
      <p>{t('people.known', { email, count: people.length })}</p>
      <div className="page-actions">
        {people.map(({ id, label }) => (
          <button key={id} type="button" className="button" disabled={busy} onClick={() => same(id)}>
            {t('people.samePerson', { label })}
          </button>
        ))}
        <button type="button" className="button button-outline" disabled={busy} onClick={another}>
          {t('people.anotherPerson')}
        </button>
      </div>
    </div>
  );
}
