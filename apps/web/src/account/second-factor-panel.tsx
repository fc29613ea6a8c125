import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { giveSecondFactor } from '../api/account.ts';
import type { Account } from '../api/account.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { AppPanel } from './app-panel.tsx';
import { PasskeyCancelled, passkeysWorkHere, signInByPasskey } from './passkeys.ts';

/** How this session stands with the second factor, and the way on from there. */
export function SecondFactorPanel({ account }: { account: Account }) {
  const { t } = useText();
  const { secondFactor } = account;
  const asleep = secondFactor === 'to-set-up' || secondFactor === 'to-give';
  return (
    <section className={asleep ? 'panel account-asleep' : 'panel'} aria-labelledby="second-factor">
      <h2 id="second-factor">{t('account.factor')}</h2>
      <p role="status">{t(`account.factor.${secondFactor}`)}</p>
      {secondFactor === 'to-give' ? <GiveFactor account={account} /> : <AppPanel account={account} />}
    </section>
  );
}

function GiveFactor({ account }: { account: Account }) {
  const { t } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const onSuccess = () => queries.invalidateQueries();
  const give = useMutation({ mutationFn: giveSecondFactor, onSuccess });
  const byPasskey = useMutation({ mutationFn: signInByPasskey, onSuccess });
  return (
    <>
      {account.app && (
        <form
          className="account-form"
          onSubmit={(event) => {
            event.preventDefault();
            give.mutate(code.trim());
          }}
        >
          <div className="field">
            <label htmlFor={id}>{t('account.factorCode')}</label>
            <input
              id={id}
              className="input account-code"
              required
              dir="ltr"
              autoComplete="one-time-code"
              minLength={6}
              maxLength={20}
              value={code}
              onChange={(event) => setCode(event.target.value)}
            />
          </div>
          {give.error !== null && <Refusal problem={give.error} />}
          <button type="submit" className="button" disabled={give.isPending}>
            {t('account.factorGive')}
          </button>
        </form>
      )}
      {account.passkeys > 0 && passkeysWorkHere() && (
        <button
          type="button"
          className={account.app ? 'button button-outline' : 'button'}
          disabled={byPasskey.isPending}
          onClick={() => byPasskey.mutate()}
        >
          {t('account.factorByPasskey')}
        </button>
      )}
      {byPasskey.error instanceof PasskeyCancelled ? (
        <p role="alert">{t('start.passkeyCancelled')}</p>
      ) : (
        byPasskey.error !== null && <Refusal problem={byPasskey.error} />
      )}
    </>
  );
}
