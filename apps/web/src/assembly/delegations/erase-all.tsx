import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { eraseDelegations } from '../../api/credentials.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';

/** Erases every name and letter of a session that is over, in two presses. */
export function EraseAll({ session }: { session: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [sure, setSure] = useState(false);
  const erase = useMutation({
    mutationFn: () => eraseDelegations(session),
    onSettled: () => {
      setSure(false);
      void queries.invalidateQueries({ queryKey: ['delegations', session] });
    },
  });
  return (
    <div className="page-actions no-print">
      {sure ? (
        <button
          type="button"
          className="button button-warning"
          disabled={erase.isPending}
          onClick={() => erase.mutate()}
        >
          {t('credentials.eraseAllSure')}
        </button>
      ) : (
        <button type="button" className="button button-link" onClick={() => setSure(true)}>
          {t('credentials.eraseAll')}
        </button>
      )}
      {erase.error !== null && <Refusal problem={erase.error} />}
    </div>
  );
}
