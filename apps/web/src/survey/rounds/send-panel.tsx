import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isSubmitted } from '#survey';
import { sendLetters, stopLetters } from '../../api/letters.ts';
import type { RoundCities } from '../../api/round-life.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { NumberField } from './number-field.tsx';

/** Sends invitations and reminders to those who need them, holds them back, or hands them over as a file. */
export function SendPanel({ round, asked }: { round: RoundSummary; asked: RoundCities }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [perMinute, setPerMinute] = useState(60);
  const silent = asked.cities.filter(({ state, phase }) => !isSubmitted(state) && phase !== 'closed');
  const uninvited = silent.filter(({ invitedAt, waiting }) => invitedAt === null && waiting === 0);
  const refresh = () => queries.invalidateQueries({ queryKey: ['round-cities', round.id] });
  const send = useMutation({
    mutationFn: (kind: 'invitation' | 'reminder') =>
      sendLetters(round.id, kind, { number: kind === 'invitation' ? 1 : asked.nextReminder, perMinute }),
    onSuccess: refresh,
  });
  const stop = useMutation({ mutationFn: () => stopLetters(round.id), onSuccess: refresh });
  const merge = (kind: 'invitation' | 'reminder') => `/api/rounds/${round.id}/letters/${kind}/merge.csv`;
  if (round.state !== 'open') return <p className="quiet">{t('rounds.sendWhenOpen')}</p>;
  return (
    <section className="panel send-panel no-print" aria-label={t('rounds.send')}>
      <p role="status">
        {asked.waiting > 0
          ? t('rounds.lettersWait', { count: asked.waiting })
          : send.isSuccess && send.data.queued > 0
            ? t('rounds.queued', { count: send.data.queued })
            : t('rounds.sendState', {
                uninvited: uninvited.length,
                silent: silent.length,
                next: asked.nextReminder,
              })}
      </p>
      <div className="page-actions">
        <button
          type="button"
          className="button"
          disabled={send.isPending || uninvited.length === 0}
          onClick={() => send.mutate('invitation')}
        >
          {t('rounds.invite', { count: uninvited.length })}
        </button>
        <button
          type="button"
          className="button button-outline"
          disabled={
            send.isPending || asked.waiting > 0 || silent.length === 0 || silent.length === uninvited.length
          }
          onClick={() => send.mutate('reminder')}
        >
          {t('rounds.remind', { number: asked.nextReminder })}
        </button>
        {asked.waiting > 0 && (
          <button
            type="button"
            className="button button-outline"
            disabled={stop.isPending}
            onClick={() => stop.mutate()}
          >
            {t('rounds.stop')}
          </button>
        )}
        <NumberField
          label={t('rounds.perMinute')}
          least={1}
          most={600}
          value={perMinute}
          change={setPerMinute}
        />
      </div>
      <p className="quiet">
        {t('rounds.sendHelp')} <a href={merge('invitation')}>{t('rounds.mergeInvitations')}</a>{' '}
        <a href={merge('reminder')}>{t('rounds.mergeReminders')}</a>
      </p>
      {[send.error, stop.error].map(
        (problem) => problem !== null && <Refusal key={problem.message} problem={problem} />,
      )}
    </section>
  );
}
