import { useId, useState } from 'react';
import { ApiProblem } from '../api/api-problem.ts';
import { requestSignIn, signInByCode } from '../api/session.ts';
import type { Session } from '../api/session.ts';
import { useText } from '../i18n/text-context.tsx';
import { peopleToChoose } from './people-to-choose.ts';
import type { PersonToChoose } from './people-to-choose.ts';
import { WhoAreYou } from './who-are-you.tsx';
import './sign-in-here.css';

/** Signs in without leaving the page: an address, then the six digits that came by mail. */
export function SignInHere({ done }: { done: (session: Session) => void }) {
  const { t, language } = useText();
  const id = useId();
  const [email, setEmail] = useState('');
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const [people, setPeople] = useState<readonly PersonToChoose[] | null>(null);

  const attempt = async (act: () => Promise<void>) => {
    setBusy(true);
    setRefusal('');
    try {
      await act();
    } catch (problem) {
      if (!(problem instanceof ApiProblem)) throw problem;
      const choice = peopleToChoose(problem);
      setPeople(choice);
      if (choice === null)
        setRefusal(problem.status === 0 ? t('common.offline') : problem.detail || t('common.broken'));
    }
    setBusy(false);
  };
  const ask = () =>
    attempt(async () => {
      await requestSignIn(email, language);
      setAsked(true);
    });
  const enter = (person?: string) =>
    attempt(async () => done(await signInByCode(email, code.replaceAll(/\D/g, ''), person)));

  if (people !== null)
    return (
      <div className="sign-in-here">
        <WhoAreYou people={people} busy={busy} choose={(person) => void enter(person)} />
      </div>
    );

  return (
    <form
      className="sign-in-here"
      onSubmit={(event) => {
        event.preventDefault();
        void (asked ? enter() : ask());
      }}
    >
      {asked ? (
        <div className="field" key="code">
          <p role="status">{t('sign-in.sent', { email })}</p>
          <label htmlFor={id}>{t('sign-in.code')}</label>
          <input
            id={id}
            className="input sign-in-code"
            inputMode="numeric"
            autoComplete="one-time-code"
            pattern="[0-9 ]{6,9}"
            maxLength={9}
            required
            dir="ltr"
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </div>
      ) : (
        <div className="field" key="email">
          <label htmlFor={id}>{t('sign-in.email')}</label>
          <input
            id={id}
            className="input"
            type="email"
            autoComplete="email"
            required
            dir="ltr"
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
          <p className="field-help">{t('sign-in.help')}</p>
        </div>
      )}
      {refusal !== '' && (
        <p className="field-error" role="alert">
          {refusal}
        </p>
      )}
      <button type="submit" className="button" disabled={busy}>
        {t(asked ? 'sign-in.enter' : 'sign-in.ask')}
      </button>
      {asked && (
        <button type="button" className="button button-link" onClick={() => setAsked(false)}>
          {t('sign-in.otherAddress')}
        </button>
      )}
    </form>
  );
}
