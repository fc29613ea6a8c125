import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { endSessionsOf, resetFactorsOf } from '../api/people.ts';
import type { PersonDetail } from '../api/people.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

/** What an administrator does when a device is lost or a person has left. */
export function WaysIn({ person }: { person: Pick<PersonDetail, 'id' | 'label'> }) {
  const { t } = useText();
  const [asked, setAsked] = useState<'sessions' | 'factors' | null>(null);
  const ending = useMutation({
    mutationFn: () => endSessionsOf(person.id),
    onSuccess: () => setAsked(null),
  });
  const resetting = useMutation({
    mutationFn: () => resetFactorsOf(person.id),
    onSuccess: () => setAsked(null),
  });
  const problem = ending.error ?? resetting.error;
  const { label } = person;
  return (
    <section className="panel">
      <h2>{t('people.waysIn')}</h2>
      <p className="quiet">{t('people.waysInHelp')}</p>
      {problem !== null && <Refusal problem={problem} />}
      <div role="status">
        {ending.data !== undefined && <p>{t('people.sessionsEnded', { count: ending.data.ended })}</p>}
        {resetting.isSuccess && <p>{t('people.factorsReset', { label })}</p>}
      </div>
      {asked === null ? (
        <div className="stack">
          <button type="button" className="button button-outline" onClick={() => setAsked('sessions')}>
            {t('people.endSessions')}
          </button>
          <button type="button" className="button button-outline" onClick={() => setAsked('factors')}>
            {t('people.resetFactors')}
          </button>
        </div>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (asked === 'sessions') ending.mutate();
            else resetting.mutate();
          }}
        >
          <p>{t(asked === 'sessions' ? 'people.endSessionsSure' : 'people.resetSure', { label })}</p>
          <div className="page-actions">
            <button type="submit" className="button" disabled={ending.isPending || resetting.isPending}>
              {t(asked === 'sessions' ? 'people.endSessionsNow' : 'people.resetNow')}
            </button>
            <button type="button" className="button button-link" onClick={() => setAsked(null)}>
              {t('people.leave')}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
