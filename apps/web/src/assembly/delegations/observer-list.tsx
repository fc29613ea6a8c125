import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { inviteObserver } from '../../api/credentials.ts';
import type { Delegations } from '../../api/credentials.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Who looks on for an organisation, and the form that registers one more. */
export function ObserverList({ view }: { view: Delegations }) {
  const { t } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const invite = useMutation({
    mutationFn: () => inviteObserver(view.session.id, name, organisation),
    onSuccess: (all) => {
      queries.setQueryData(['delegations', view.session.id], all);
      setName('');
      setOrganisation('');
    },
  });
  return (
    <section className="observer-list">
      <h2>{t('credentials.observers', { count: view.observers.length })}</h2>
      <ul>
        {view.observers.map((one) => (
          <li key={one.id}>
            <bdi>{one.name}</bdi> <span className="quiet">{one.organisation}</span>
          </li>
        ))}
      </ul>
      {view.session.state === 'open' && (
        <form
          className="observer-form no-print"
          onSubmit={(event) => {
            event.preventDefault();
            invite.mutate();
          }}
        >
          <div className="field">
            <label htmlFor={`${id}name`}>{t('credentials.name')}</label>
            <input
              id={`${id}name`}
              className="input"
              required
              minLength={2}
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}of`}>{t('credentials.organisation')}</label>
            <input
              id={`${id}of`}
              className="input"
              required
              minLength={2}
              maxLength={160}
              value={organisation}
              onChange={(event) => setOrganisation(event.target.value)}
            />
          </div>
          {invite.error !== null && <Refusal problem={invite.error} />}
          <button type="submit" className="button button-outline" disabled={invite.isPending}>
            {t('credentials.registerObserver')}
          </button>
        </form>
      )}
    </section>
  );
}
