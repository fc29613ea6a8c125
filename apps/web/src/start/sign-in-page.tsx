import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { signInByLink } from '../api/session.ts';
import type { Session } from '../api/session.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { AskForMail } from './ask-for-mail.tsx';
import { CodeForm } from './code-form.tsx';
import { placeOf } from './place-of.ts';
import { tokenOf } from './token-of.ts';

/**
 * Sign-in without a password. Opened from a mail's link it shows one button, because mail scanners open
 * links: opening changes nothing, pressing does.
 */
export function SignInPage() {
  const { t } = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  // A link opened in the tab that asked for it changes nothing but this.
  const { hash } = useLocation();
  const token = tokenOf(hash);
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const arrive = (session: Session) => {
    queries.clear();
    queries.setQueryData(['session'], session);
    const place = placeOf(session, hash);
    // The hall and the form are entries of their own.
    if (place.startsWith('/hall') || place.startsWith('/form')) location.assign(place);
    else void navigate(place, { replace: true });
  };
  const byLink = useMutation({ mutationFn: signInByLink, onSuccess: arrive });
  const refused = byLink.isError && byLink.variables === token;

  return (
    <div className="page page-of-one-thing">
      <PageTitle>{t('shell.signIn')}</PageTitle>
      <h1>{t('shell.signIn')}</h1>
      {token !== null && !refused ? (
        <>
          <p>{t('start.linkHelp')}</p>
          <button
            type="button"
            className="button"
            disabled={byLink.isPending}
            onClick={() => byLink.mutate(token)}
          >
            {t('shell.signIn')}
          </button>
        </>
      ) : (
        <>
          {byLink.error !== null && <Refusal problem={byLink.error} />}
          {askedFor === null ? (
            <AskForMail sent={setAskedFor} />
          ) : (
            <CodeForm email={askedFor} again={() => setAskedFor(null)} arrive={arrive} />
          )}
        </>
      )}
    </div>
  );
}
