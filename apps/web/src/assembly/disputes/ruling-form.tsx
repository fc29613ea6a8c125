import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ruleOnDispute } from '../../api/disputes.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Puts on the record what the bureau has decided about a dispute. */
export function RulingForm({ assembly, dispute }: { assembly: string; dispute: string }) {
  const { t } = useText();
  const id = useId();
  const queries = useQueryClient();
  const [body, setBody] = useState(t('verify.bureau'));
  const [reason, setReason] = useState('');
  const [upheld, setUpheld] = useState(false);
  const rule = useMutation({
    mutationFn: () => ruleOnDispute(assembly, dispute, { upheld, body, reason: reason.trim() }),
    onSuccess: (seen) => queries.setQueryData(['disputes', assembly], seen),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        rule.mutate();
      }}
    >
      <h4>{t('verify.rule')}</h4>
      <div className="field">
        <label htmlFor={`${id}body`}>{t('verify.ruleBody')}</label>
        <input
          id={`${id}body`}
          className="input"
          required
          minLength={3}
          maxLength={200}
          value={body}
          onChange={(event) => setBody(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}reason`}>{t('verify.ruleReason')}</label>
        <textarea
          id={`${id}reason`}
          className="input"
          rows={3}
          required
          minLength={10}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <label>
        <input type="checkbox" checked={upheld} onChange={(event) => setUpheld(event.target.checked)} />{' '}
        {t('verify.ruleUpheld')}
      </label>
      {rule.error !== null && <Refusal problem={rule.error} />}
      <div className="page-actions">
        <button
          type="submit"
          className="button button-outline"
          disabled={rule.isPending || reason.trim().length < 10}
        >
          {t('verify.ruleSend')}
        </button>
      </div>
    </form>
  );
}
