import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { confirmApp } from '../api/account.ts';
import type { AppSecret } from '../api/account.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

/** Shows the secret as a picture and as text, and takes the first code of the app. */
export function AppSetUp(props: {
  secret: AppSecret;
  confirmed: (codes: readonly string[]) => void;
  cancel: () => void;
}) {
  const { secret, confirmed, cancel } = props;
  const { t } = useText();
  const id = useId();
  const [code, setCode] = useState('');
  const [picture, setPicture] = useState<{ path: string; size: number } | null>(null);
  useEffect(() => {
    let over = false;
    void import('../marks/qr-path.ts').then(({ qrPath }) => {
      if (!over) setPicture(qrPath(secret.uri));
    });
    return () => {
      over = true;
    };
  }, [secret.uri]);
  const confirm = useMutation({ mutationFn: confirmApp, onSuccess: (made) => confirmed(made.codes) });
  return (
    <form
      className="account-form"
      onSubmit={(event) => {
        event.preventDefault();
        confirm.mutate(code.replaceAll(/\D/g, ''));
      }}
    >
      <p>{t('account.appScan')}</p>
      <div className="account-qr">
        {picture !== null && (
          <svg
            viewBox={`0 0 ${picture.size} ${picture.size}`}
            role="img"
            aria-label={t('account.appPicture')}
            shapeRendering="crispEdges"
          >
            <path d={picture.path} fill="#0f1820" />
          </svg>
        )}
      </div>
      <p className="account-secret" dir="ltr">
        {secret.secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}
      </p>
      <div className="field">
        <label htmlFor={id}>{t('account.appCode')}</label>
        <input
          id={id}
          className="input account-code"
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9 ]{6,7}"
          maxLength={7}
          required
          dir="ltr"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </div>
      {confirm.error !== null && <Refusal problem={confirm.error} />}
      <div className="page-actions">
        <button type="submit" className="button" disabled={confirm.isPending}>
          {t('account.appConfirm')}
        </button>
        <button type="button" className="button button-link" onClick={cancel}>
          {t('account.cancel')}
        </button>
      </div>
    </form>
  );
}
