import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { signInByCode } from '../api/session.ts';
import type { Session } from '../api/session.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';

/** Takes the six digits of the mail, for those who read it on another device. */
export function CodeForm(props: { email: string; again: () => void; arrive: (session: Session) => void }) {
  const { email, again, arrive } = props;
  const { t } = useText();
  const session = useSession();
  const id = useId();
  const [code, setCode] = useState('');
  const enter = useMutation({
    mutationFn: () => signInByCode(email, code.replaceAll(/\D/g, '')),
    onSuccess: arrive,
  });
  return (
    <form
      className="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate();
      }}
    >
      <p role="status">{t('start.mailSent', { email })}</p>
      {session.development && (
        <p>
          <Link to="/mails">{t('start.mailsHere')}</Link>
        </p>
      )}
      <div className="field">
        <label htmlFor={id}>{t('start.code')}</label>
        <input
          id={id}
          className="input code-input"
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="[0-9 ]{6,9}"
          maxLength={9}
          required
          dir="ltr"
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </div>
      {enter.error !== null && <Refusal problem={enter.error} />}
      <div className="page-actions">
        <button type="submit" className="button" disabled={enter.isPending}>
          {t('shell.signIn')}
        </button>
        <button type="button" className="button button-link" onClick={again}>
          {t('start.otherAddress')}
        </button>
      </div>
    </form>
  );
}
