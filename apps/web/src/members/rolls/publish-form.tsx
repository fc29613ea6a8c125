import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { publishRoll } from '../../api/rolls.ts';
import type { FrozenRollSummary } from '../../api/rolls.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Publishes a frozen roll, with the last day on which cities can object. */
export function PublishForm({ roll }: { roll: FrozenRollSummary }) {
  const { t } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [until, setUntil] = useState('');
  const publish = useMutation({
    mutationFn: () => publishRoll(roll.id, until),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['roll'] }),
        queries.invalidateQueries({ queryKey: ['rolls'] }),
      ]),
  });
  return (
    <form
      className="publish-roll no-print"
      onSubmit={(event) => {
        event.preventDefault();
        publish.mutate();
      }}
    >
      <h2>{t('rolls.publish')}</h2>
      <p className="quiet">{t('rolls.publishHelp')}</p>
      <div className="page-actions">
        <div className="field">
          <label htmlFor={id}>{t('rolls.lastDay')}</label>
          <input
            id={id}
            className="input"
            type="date"
            required
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </div>
        <button type="submit" className="button" disabled={publish.isPending}>
          {t('rolls.publish')}
        </button>
      </div>
      {publish.error !== null && <Refusal problem={publish.error} />}
    </form>
  );
}
