import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newRecoveryCodes, offerApp, removeApp } from '../api/account.ts';
import type { Account } from '../api/account.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { AppSetUp } from './app-set-up.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';

/** The authenticator app: set up, recovery codes, remove. */
export function AppPanel({ account }: { account: Account }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const offer = useMutation({ mutationFn: offerApp });
  const renew = useMutation({ mutationFn: newRecoveryCodes, onSuccess: (made) => setCodes(made.codes) });
  const changed = () => queries.invalidateQueries();
  // The codes are shown this once, so that nothing but the account is read again before they are kept.
  const confirmed = (made: readonly string[]) => {
    setCodes(made);
    void queries.invalidateQueries({ queryKey: ['account'] });
  };
  const remove = useMutation({ mutationFn: removeApp, onSuccess: changed });
  const problem = offer.error ?? renew.error ?? remove.error;

  if (codes !== null)
    return (
      <RecoveryCodes
        codes={codes}
        kept={() => {
          setCodes(null);
          offer.reset();
          void changed();
        }}
      />
    );
  return (
    <>
      <h3>{t('account.app')}</h3>
      {account.app ? (
        <>
          <p>{t('account.appThere', { left: account.recoveryCodesLeft })}</p>
          <div className="page-actions">
            <button
              type="button"
              className="button button-outline"
              disabled={renew.isPending}
              onClick={() => renew.mutate()}
            >
              {t('account.codesNew')}
            </button>
            <button
              type="button"
              className="button button-outline"
              disabled={remove.isPending}
              onClick={() => remove.mutate()}
            >
              {t('account.appRemove')}
            </button>
          </div>
        </>
      ) : (
        <>
          <p className="quiet">{t('account.appHelp')}</p>
          {offer.data === undefined ? (
            <button
              type="button"
              className="button button-outline"
              disabled={offer.isPending}
              onClick={() => offer.mutate()}
            >
              {t('account.appSetUp')}
            </button>
          ) : (
            <AppSetUp secret={offer.data} confirmed={confirmed} cancel={() => offer.reset()} />
          )}
        </>
      )}
      {problem !== null && <Refusal problem={problem} />}
    </>
  );
}
