import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { readPasskeys, removePasskey, renamePasskey } from '../api/account.ts';
import type { Passkey } from '../api/account.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { addPasskey, PasskeyCancelled, passkeysWorkHere } from './passkeys.ts';

/** The passkeys of a member of staff: add, name, remove. */
export function PasskeyPanel() {
  const { t } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const passkeys = useQuery({ queryKey: ['passkeys'], queryFn: readPasskeys });
  const changed = () =>
    Promise.all(
      ['passkeys', 'account', 'session'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    );
  const add = useMutation({
    mutationFn: addPasskey,
    onSuccess: async () => {
      setName('');
      await changed();
    },
  });
  const remove = useMutation({ mutationFn: removePasskey, onSuccess: changed });
  const list = passkeys.data ?? [];
  return (
    <section className="panel" aria-labelledby="passkeys">
      <h2 id="passkeys">{t('account.passkeys')}</h2>
      <p className="quiet">{t('account.passkeysHelp')}</p>
      {passkeys.error !== null && <Refusal problem={passkeys.error} retry={() => void passkeys.refetch()} />}
      {passkeys.data?.length === 0 && <p>{t('account.passkeysNone')}</p>}
      {list.length > 0 && (
        <ul className="account-list account-rows">
          {list.map((passkey) => (
            <PasskeyRow key={passkey.id} passkey={passkey} remove={() => remove.mutate(passkey.id)} />
          ))}
        </ul>
      )}
      {remove.error !== null && <Refusal problem={remove.error} />}
      {passkeysWorkHere() ? (
        <form
          className="account-form"
          onSubmit={(event) => {
            event.preventDefault();
            add.mutate(name.trim());
          }}
        >
          <div className="field">
            <label htmlFor={id}>{t('account.passkeyName')}</label>
            <span className="field-help" id={`${id}help`}>
              {t('account.passkeyNameHelp')}
            </span>
            <input
              id={id}
              className="input"
              required
              maxLength={60}
              autoComplete="off"
              aria-describedby={`${id}help`}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          {add.error instanceof PasskeyCancelled ? (
            <p role="alert">{t('account.passkeyCancelled')}</p>
          ) : (
            add.error !== null && <Refusal problem={add.error} />
          )}
          <p role="status">{add.isSuccess && t('account.passkeyAdded', { name: add.data.name })}</p>
          <button type="submit" className="button button-outline" disabled={add.isPending}>
            {t('account.passkeyAdd')}
          </button>
        </form>
      ) : (
        <p>{t('account.passkeysNoBrowser')}</p>
      )}
    </section>
  );
}

function PasskeyRow({ passkey, remove }: { passkey: Passkey; remove: () => void }) {
  const { t, date } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<string | null>(null);
  const rename = useMutation({
    mutationFn: (name: string) => renamePasskey(passkey.id, name),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['passkeys'] });
      setDraft(null);
    },
  });
  if (draft !== null)
    return (
      <li>
        <form
          className="account-form account-rename"
          onSubmit={(event) => {
            event.preventDefault();
            rename.mutate(draft.trim());
          }}
        >
          <div className="field">
            <label htmlFor={id}>{t('account.newName')}</label>
            <input
              id={id}
              className="input"
              required
              autoFocus
              maxLength={60}
              value={draft}
              onChange={(event) => setDraft(event.target.value)}
            />
          </div>
          {rename.error !== null && <Refusal problem={rename.error} />}
          <div className="page-actions">
            <button type="submit" className="button" disabled={rename.isPending}>
              {t('account.save')}
            </button>
            <button type="button" className="button button-link" onClick={() => setDraft(null)}>
              {t('account.cancel')}
            </button>
          </div>
        </form>
      </li>
    );
  const { name, createdAt, usedAt } = passkey;
  return (
    <li>
      <div>
        <b>
          <bdi>{name}</bdi>
        </b>
        <p className="quiet">
          {t('account.passkeySince', { date: date(createdAt) })} ·{' '}
          {usedAt === null ? t('account.passkeyUnused') : t('account.passkeyUsed', { date: date(usedAt) })}
        </p>
      </div>
      <div className="page-actions">
        <button
          type="button"
          className="button button-outline"
          aria-label={t('account.renameOf', { name })}
          onClick={() => setDraft(name)}
        >
          {t('account.rename')}
        </button>
        <button
          type="button"
          className="button button-outline"
          aria-label={t('account.removeOf', { name })}
          onClick={remove}
        >
          {t('account.remove')}
        </button>
      </div>
    </li>
  );
}
