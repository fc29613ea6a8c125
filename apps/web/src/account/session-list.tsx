import { useMutation, useQueryClient } from '@tanstack/react-query';
import { endOtherSessions, endSession } from '../api/account.ts';
import type { OwnSession } from '../api/account.ts';
import { Refusal } from '../desk/refusal.tsx';
import { momentFormat } from '../i18n/moment-format.ts';
import { useText } from '../i18n/text-context.tsx';

/** Where a person is signed in, and the way to end what is not known any more. */
export function SessionList({ sessions }: { sessions: readonly OwnSession[] }) {
  const { t, date } = useText();
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: ['sessions'] });
  const end = useMutation({ mutationFn: endSession, onSuccess });
  const endOthers = useMutation({ mutationFn: endOtherSessions, onSuccess });
  const browserOf = ({ browser, platform }: OwnSession): string =>
    browser === null
      ? t('account.browserUnknown')
      : platform === null
        ? browser
        : t('account.browserOn', { browser, platform });
  const moment = (iso: string): string => date(iso, momentFormat);
  const ended = endOthers.data?.ended ?? (end.isSuccess ? 1 : 0);
  const problem = end.error ?? endOthers.error;
  return (
    <section className="panel" aria-labelledby="sessions">
      <h2 id="sessions">{t('account.sessions')}</h2>
      <p className="quiet">{t('account.sessionsHelp')}</p>
      <ul className="account-list account-rows">
        {sessions
          .toSorted((a, b) => Number(b.current) - Number(a.current))
          .map((session) => (
            <li key={session.id}>
              <div>
                <b>
                  <bdi>{browserOf(session)}</bdi>
                </b>
                {session.current && <span className="account-mark">{t('account.thisOne')}</span>}
                <p className="quiet">
                  {t(`account.how.${session.how}`, { date: moment(session.begunAt) })}
                  {!session.current && ` · ${t('account.seen', { date: moment(session.seenAt) })}`}
                </p>
              </div>
              {!session.current && (
                <button
                  type="button"
                  className="button button-outline"
                  disabled={end.isPending}
                  aria-label={t('account.endOf', {
                    browser: browserOf(session),
                    date: moment(session.begunAt),
                  })}
                  onClick={() => end.mutate(session.id)}
                >
                  {t('account.end')}
                </button>
              )}
            </li>
          ))}
      </ul>
      {problem !== null && <Refusal problem={problem} />}
      <p role="status">{ended > 0 && t('account.ended', { count: ended })}</p>
      {sessions.length > 1 && (
        <button
          type="button"
          className="button button-outline"
          disabled={endOthers.isPending}
          onClick={() => endOthers.mutate()}
        >
          {t('account.endOthers')}
        </button>
      )}
    </section>
  );
}
