import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ruleOnHolder } from '../../api/credentials.ts';
import type { DeskSeat } from '../../api/credentials.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';

/** The chair's ruling on a holder whose credentials are in doubt; sending away takes two presses. */
export function RulingPart(props: {
  session: string;
  seat: DeskSeat;
  holding: string;
  changed: () => unknown;
}) {
  const { session, seat, holding, changed } = props;
  const { t } = useText();
  const mayRule = useSession().actions.includes('credentials.rule');
  const [sure, setSure] = useState(false);
  const rule = useMutation({
    mutationFn: (accepted: boolean) => ruleOnHolder(session, seat.city, holding, accepted),
    onSettled: changed,
  });
  return (
    <div className="ruling-part">
      <p>{t('credentials.provisionalHelp')}</p>
      {rule.error !== null && <Refusal problem={rule.error} />}
      {mayRule && (
        <div className="page-actions">
          <button
            type="button"
            className="button button-outline"
            disabled={rule.isPending}
            onClick={() => rule.mutate(true)}
          >
            {t('credentials.accept')}
          </button>
          {sure ? (
            <button
              type="button"
              className="button button-warning"
              disabled={rule.isPending}
              onClick={() => rule.mutate(false)}
            >
              {t('credentials.refuseSure')}
            </button>
          ) : (
            <button type="button" className="button button-link" onClick={() => setSure(true)}>
              {t('credentials.refuse')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
