import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { oneAtATime } from '../../api/one-at-a-time.ts';
import { agreeToSettings } from '../../api/round-life.ts';
import type { RoundSettings } from '../../api/round-life.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { isCoordinator, useSession } from '../../desk/use-session.ts';
import { useText } from '../../i18n/text-context.tsx';
import { LongField } from '../../members/fields.tsx';
import { ChangedSettings } from './changed-settings.tsx';
import { SettingsForm } from './settings-form.tsx';

/** What became of signed settings after the opening: who changed them with whom and why, and what waits. */
export function SettingsChanges({ round, settings }: { round: RoundSummary; settings: RoundSettings }) {
  const { t, date } = useText();
  const session = useSession();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [once] = useState(oneAtATime<RoundSettings>);
  const { signed, earlier, changes } = settings;
  const agree = useMutation({
    mutationFn: (change: string) => once(() => agreeToSettings(round.id, change)),
    onSuccess: (now) => queries.setQueryData(['settings', round.id], now),
  });
  return (
    <>
      {signed !== null && signed.reason !== null && (
        <p>{t('rounds.changed', { who: signed.secondBy ?? '–', reason: signed.reason })}</p>
      )}
      {earlier.length > 0 && <p className="quiet">{t('rounds.earlier', { count: earlier.length })}</p>}
      {changes.map((change) => (
        <div key={change.id} className="stack">
          <p>
            {t('rounds.changeWaits', { who: change.by ?? '–', date: date(change.at), reason: change.reason })}
          </p>
          <ChangedSettings held={signed} change={change} />
          {change.mayAgree && (
            <div>
              <button
                type="button"
                className="button"
                disabled={agree.isPending}
                onClick={() => agree.mutate(change.id)}
              >
                {t('rounds.agree')}
              </button>
            </div>
          )}
        </div>
      ))}
      {agree.error !== null && <Refusal problem={agree.error} />}
      {signed !== null && round.state !== 'draft' && isCoordinator(session) && (
        <details className="no-print">
          <summary>{t('rounds.change')}</summary>
          <p className="quiet">{t('rounds.changeHelp')}</p>
          <SettingsForm
            round={round.id}
            from={signed.settings}
            minimum={signed.minimumAnswers}
            reason={reason}
          >
            <LongField
              label={t('rounds.changeReason')}
              required
              maxLength={1000}
              value={reason}
              change={setReason}
            />
          </SettingsForm>
        </details>
      )}
    </>
  );
}
