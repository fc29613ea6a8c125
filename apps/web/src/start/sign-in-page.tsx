import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ApiProblem } from '../api/api-problem.ts';
import { readSession } from '../api/session.ts';
import type { Session } from '../api/session.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { AskForMail } from './ask-for-mail.tsx';
import { CodeForm } from './code-form.tsx';
import { LinkSignIn } from './link-sign-in.tsx';
import { OtherWays } from './other-ways.tsx';
import { placeOf } from './place-of.ts';
import { refusalOf, tokenOf } from './token-of.ts';

/** Sign-in without a password: by mail, by passkey, or with the organisation's account, from which `#done` returns. */
export function SignInPage() {
  const { t } = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  // A link opened in the tab that asked for it changes nothing but this.
  const { hash } = useLocation();
  const token = tokenOf(hash);
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ token: string; problem: Error } | null>(null);
  const arrive = (session: Session) => {
    // Nothing that somebody else saw stays; the session itself is told anew, so that the bar on every page hears of it.
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
    queries.setQueryData(['session'], session);
    const place = placeOf(session, hash);
    // The hall and the form are entries of their own.
    if (place.startsWith('/hall') || place.startsWith('/form')) location.assign(place);
    else void navigate(place, { replace: true });
  };
  useEffect(() => {
    if (hash !== '#done') return;
    void readSession().then((session) => (session.person === null ? undefined : arrive(session)));
  });

  const byLink = token !== null && refused?.token !== token;
  return (
    <div className="page page-of-one-thing">
      <PageTitle>{t('shell.signIn')}</PageTitle>
      <h1>{t('shell.signIn')}</h1>
      {byLink ? (
        <LinkSignIn
          key={token}
          token={token}
          arrive={arrive}
          refused={(problem) => setRefused({ token, problem })}
        />
      ) : (
        <>
          {refused !== null && <Refusal problem={refused.problem} />}
          <Returned code={refusalOf(hash)} />
          {askedFor === null ? (
            <>
              <AskForMail sent={setAskedFor} />
              <OtherWays arrive={arrive} />
            </>
          ) : (
            <CodeForm email={askedFor} again={() => setAskedFor(null)} arrive={arrive} />
          )}
        </>
      )}
    </div>
  );
}

/** Why the organisation's account did not sign in: the address brings a code only, the words are ours. */
function Returned({ code }: { code: string | null }) {
  const text = useText();
  const { language } = text;
  const words = useQuery({
    queryKey: ['refusal', code, language],
    queryFn: async () => {
      const { problemText } = await import('../i18n/problem-text.ts');
      return problemText(code ?? '', {}, text);
    },
    enabled: code !== null,
  });
  return words.data === undefined ? null : <Refusal problem={new ApiProblem(403, code ?? '', words.data)} />;
}
