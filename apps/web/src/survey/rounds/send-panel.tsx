import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { isSubmitted } from '#survey';
import { sendLetters, stopLetters } from '../../api/letters.ts';
import type { RoundCities } from '../../api/round-life.ts';
import type { RoundSummary } from '../../api/survey.ts';
import { Refusal } from '../../desk/refusal.tsx';
import { SecondStep } from '../../desk/second-step.tsx';
import { useText } from '../../i18n/text-context.tsx';
import { NumberField } from './number-field.tsx';

/** Sends invitations and reminders to those who need them, holds them back, or hands them over as a file. */
export function SendPanel({ round, asked }: { round: RoundSummary; asked: RoundCities }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [perMinute, setPerMinute] = useState(60);
  const missing = asked.cities.filter(({ state, phase }) => !isSubmitted(state) && phase !== 'closed');
  const silent = missing.filter(({ readers }) => readers > 0);
  const unreachable = missing.length - silent.length;
  const uninvited = silent.filter(({ invitedAt, waiting }) => invitedAt === null && waiting === 0);
  const refresh = () => queries.invalidateQueries({ queryKey: ['round-cities', round.id] });
  const send = useMutation({
    mutationFn: (kind: 'invitation' | 'reminder') =>
      sendLetters(round.id, kind, { number: kind === 'invitation' ? 1 : asked.nextReminder, perMinute }),
    onSuccess: refresh,
  });
  const stop = useMutation({ mutationFn: () => stopLetters(round.id), onSuccess: refresh });
  const merge = (kind: 'invitation' | 'reminder') => `/api/rounds/${round.id}/letters/${kind}/merge.csv`;
  const willLeave = (count: number) =>
    t('rounds.willLeave', { count, minutes: Math.ceil(count / Math.max(1, perMinute)) });
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
                silent: missing.length,
                next: asked.nextReminder,
              })}
      </p>
      {unreachable > 0 && (
        <p>
          {t('rounds.noAddress', { count: unreachable })}{' '}
          <Link to="/members/contacts">{t('rounds.toContacts')}</Link>
        </p>
      )}
      <div className="page-actions">
        <SecondStep
          button={t('rounds.invite', { count: uninvited.length })}
          disabled={uninvited.length === 0}
          busy={send.isPending}
          act={t('rounds.sendNow', { count: uninvited.length })}
          run={() => send.mutate('invitation')}
        >
          {willLeave(uninvited.length)}
        </SecondStep>
        <SecondStep
          button={t('rounds.remind', { number: asked.nextReminder })}
          outline
          disabled={asked.waiting > 0 || silent.length === 0 || silent.length === uninvited.length}
          busy={send.isPending}
          act={t('rounds.sendNow', { count: silent.length })}
          run={() => send.mutate('reminder')}
        >
          {willLeave(silent.length)}
        </SecondStep>
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
