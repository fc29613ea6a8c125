import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { firstRun } from '../api/session.ts';
import { PageTitle } from '../desk/page-title.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';
import { tokenOf } from './token-of.ts';

/** A service with an empty database: names its first administrator, then leads to the roll. */
export function FirstRunPage() {
  const { t } = useText();
  const id = useId();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  // The address that the console printed has it already.
  const [token, setToken] = useState(() => tokenOf(location.hash) ?? '');
  const make = useMutation({
    mutationFn: () => firstRun(email, token.trim()),
    onSuccess: async (session) => {
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      queries.setQueryData(['session'], session);
      await navigate('/members/import');
    },
  });
  return (
    <div className="page page-of-one-thing">
      <PageTitle>{t('start.firstRunTitle')}</PageTitle>
      <h1>{t('start.firstRunTitle')}</h1>
      <p>{t('start.firstRunHelp')}</p>
      <form
        className="sign-in-form"
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate();
        }}
      >
        <div className="field">
          <label htmlFor={`${id}email`}>{t('start.email')}</label>
          <input
            id={`${id}email`}
            className="input"
            type="email"
            autoComplete="email"
            required
            dir="ltr"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}token`}>{t('start.consoleToken')}</label>
          <span className="field-help" id={`${id}help`}>
            {t('start.consoleTokenHelp')}
          </span>
          <input
            id={`${id}token`}
            className="input"
            autoComplete="off"
            required
            dir="ltr"
            aria-describedby={`${id}help`}
            value={token}
            onChange={(event) => setToken(event.target.value)}
          />
        </div>
        {make.error !== null && <Refusal problem={make.error} />}
        <button type="submit" className="button" disabled={make.isPending}>
          {t('start.makeFirst')}
        </button>
      </form>
    </div>
  );
}
