import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { requestSignIn } from '../api/session.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

/** Asks for a mail with a link and a code. */
export function AskForMail({ sent }: { sent: (email: string) => void }) {
  const { t, language } = useText();
  const id = useId();
  const [email, setEmail] = useState('');
  const ask = useMutation({
    mutationFn: () => requestSignIn(email, language),
    onSuccess: () => sent(email),
  });
  return (
    <form
      className="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        ask.mutate();
      }}
    >
      <p>{t('start.signInHelp')}</p>
      <div className="field">
        <label htmlFor={id}>{t('start.email')}</label>
        <input
          id={id}
          className="input"
          type="email"
          autoComplete="email"
          required
          dir="ltr"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
      </div>
      {ask.error !== null && <Refusal problem={ask.error} />}
      <button type="submit" className="button" disabled={ask.isPending}>
        {t('start.sendMail')}
      </button>
    </form>
  );
}
