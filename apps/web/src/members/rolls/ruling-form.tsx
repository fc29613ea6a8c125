import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ruleOnObjection } from '../../api/rolls.ts';
import type { Objection, Ruling } from '../../api/rolls.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Upholds or dismisses an objection with a reason that everyone can read. */
export function RulingForm({ objection }: { objection: Objection }) {
  const { t } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const rule = useMutation({
    mutationFn: (outcome: Ruling['outcome']) =>
      ruleOnObjection(objection.id, { outcome, reason: reason.trim() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['roll'] }),
  });
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        const { submitter } = event.nativeEvent;
        rule.mutate(submitter?.dataset['outcome'] === 'upheld' ? 'upheld' : 'dismissed');
      }}
    >
      <div className="field">
        <label htmlFor={id}>{t('rolls.reason')}</label>
        <span className="field-help" id={`${id}help`}>
          {t('rolls.reasonHelp')}
        </span>
        <textarea
          id={id}
          className="input"
          aria-describedby={`${id}help`}
          required
          minLength={5}
          maxLength={2000}
          rows={3}
          dir="auto"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      {rule.error !== null && <Refusal problem={rule.error} />}
      <div className="page-actions">
        <button type="submit" className="button" data-outcome="upheld" disabled={rule.isPending}>
          {t('rolls.uphold')}
        </button>
        <button
          type="submit"
          className="button button-outline"
          data-outcome="dismissed"
          disabled={rule.isPending}
        >
          {t('rolls.dismiss')}
        </button>
      </div>
    </form>
  );
}
