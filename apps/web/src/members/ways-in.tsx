import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { endSessionsOf, resetFactorsOf } from '../api/people.ts';
import type { PersonDetail } from '../api/people.ts';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

/** What an administrator does when a device is lost or a person has left. */
export function WaysIn({ person }: { person: Pick<PersonDetail, 'id' | 'label'> }) {
  const { t } = useText();
  const [sure, setSure] = useState(false);
  const ending = useMutation({ mutationFn: () => endSessionsOf(person.id) });
  const resetting = useMutation({
    mutationFn: () => resetFactorsOf(person.id),
    onSuccess: () => setSure(false),
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
      {sure ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            resetting.mutate();
          }}
        >
          <p>{t('people.resetSure', { label })}</p>
          <div className="page-actions">
            <button type="submit" className="button" disabled={resetting.isPending}>
              {t('people.resetNow')}
            </button>
            <button type="button" className="button button-link" onClick={() => setSure(false)}>
              {t('people.leave')}
            </button>
          </div>
        </form>
      ) : (
        <div className="stack">
          <button
            type="button"
            className="button button-outline"
            disabled={ending.isPending}
            onClick={() => ending.mutate()}
          >
            {t('people.endSessions')}
          </button>
          <button type="button" className="button button-outline" onClick={() => setSure(true)}>
            {t('people.resetFactors')}
          </button>
        </div>
      )}
    </section>
  );
}
