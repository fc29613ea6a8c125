import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { eraseDelegate, readDelegation } from '../../api/credentials.ts';
import type { Delegate, OwnDelegation } from '../../api/credentials.ts';
import { Loaded } from '../../desk/loaded.tsx';
import { PageTitle } from '../../desk/page-title.tsx';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { MandatePart } from '../credentials/mandate-part.tsx';
import { RegisterHere } from '../credentials/register-here.tsx';
import '../credentials/credentials.css';

/** A city registers who comes to the session for it, and sends its letter of mandate. */
export function CityDelegationPage() {
  const { city = '', assembly = '' } = useParams();
  const key = ['delegation', assembly, city];
  const delegation = useQuery({ queryKey: key, queryFn: () => readDelegation(assembly, city) });
  const queries = useQueryClient();
  return (
    <div className="page page-of-one-thing">
      <Loaded query={delegation}>
        {(view) => <OwnCity view={view} changed={() => void queries.invalidateQueries({ queryKey: key })} />}
      </Loaded>
    </div>
  );
}

function OwnCity({ view, changed }: { view: OwnDelegation; changed: () => void }) {
  const { t, date, list } = useText();
  const { session, delegates } = view;
  const coming = delegates.filter(({ observer }) => !observer);
  const title = t('credentials.ownTitle', { city: view.cityName, count: coming.length });
  const maySit = session.maySeat.map((each) => t(`credentials.function.${each}`));
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <h1>{title}</h1>
      <p className="lead">
        {t('credentials.ownHelp', { title: session.title, date: date(session.openedAt), most: view.most })}
      </p>
      <p>{t('credentials.maySit', { functions: list(maySit) })}</p>
      {delegates.length > 0 && (
        <ul className="delegate-list">
          {delegates.map((one) => (
            <DelegateRow key={one.id} session={session} city={view.city} delegate={one} changed={changed} />
          ))}
        </ul>
      )}
      {session.state === 'open' && coming.length < view.most && (
        <RegisterHere session={session.id} city={view.city} changed={changed} open={coming.length === 0} />
      )}
      <p className="quiet">{t('credentials.privacy')}</p>
      <MandatePart session={session.id} seat={view} open={session.state === 'open'} changed={changed} />
      <p className="quiet">{t('credentials.letterHelp')}</p>
    </>
  );
}

function DelegateRow(props: {
  session: OwnDelegation['session'];
  city: string;
  delegate: Delegate;
  changed: () => void;
}) {
  const { session, city, delegate, changed } = props;
  const { t } = useText();
  const erase = useMutation({
    mutationFn: () => eraseDelegate(session.id, city, delegate.id),
    onSettled: changed,
  });
  return (
    <li>
      <span>
        <bdi className="name">{delegate.name}</bdi>
        <span className="quiet">
          {delegate.observer ? t('credentials.observer') : t(`credentials.function.${delegate.function}`)}
        </span>
      </span>
      <button
        type="button"
        className="button button-link"
        disabled={erase.isPending}
        onClick={() => erase.mutate()}
      >
        {t('credentials.erase', { name: delegate.name })}
      </button>
      {erase.error !== null && <Refusal problem={erase.error} />}
    </li>
  );
}
