import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import { signInByCode } from '../api/session.ts';
import type { Session } from '../api/session.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useSession } from '../desk/use-session.ts';
import { useText } from '../i18n/text-context.tsx';
import { peopleToChoose } from '../sign-in/people-to-choose.ts';
import type { PersonToChoose } from '../sign-in/people-to-choose.ts';
import { WhoAreYou } from '../sign-in/who-are-you.tsx';

/** Takes the six digits of the mail, for those who read it on another device. */
export function CodeForm(props: { email: string; again: () => void; arrive: (session: Session) => void }) {
  const { email, again, arrive } = props;
  const { t } = useText();
  const session = useSession();
  const id = useId();
  const [code, setCode] = useState('');
  const [people, setPeople] = useState<readonly PersonToChoose[] | null>(null);
  const enter = useMutation({
    mutationFn: (person: string | undefined) => signInByCode(email, code.replaceAll(/\D/g, ''), person),
    onSuccess: arrive,
    onError: (problem) => setPeople(peopleToChoose(problem)),
  });
  if (people !== null)
    return <WhoAreYou people={people} busy={enter.isPending} choose={(person) => enter.mutate(person)} />;
  return (
    <form
      className="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault();
        enter.mutate(undefined);
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
