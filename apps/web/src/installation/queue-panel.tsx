import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { letJobBe, readQueue, tryJobAgain } from '../api/installation.ts';
import type { Queue } from '../api/installation.ts';
import { Loaded } from '../desk/loaded.tsx';
import { Refusal } from '../desk/refusal.tsx';
import { useText } from '../i18n/text-context.tsx';

const every = 20_000;
const moment = {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const;

/** What waits in the queues and what failed for good, for administrators. */
export function QueuePanel() {
  const { t } = useText();
  const query = useQuery({ queryKey: ['installation', 'queue'], queryFn: readQueue, refetchInterval: every });
  return (
    <section className="panel installation-queue" id="jobs">
      <h2>{t('installation.queue')}</h2>
      <Loaded query={query}>{(queue) => <Jobs queue={queue} />}</Loaded>
    </section>
  );
}

function Jobs({ queue }: { queue: Queue }) {
  const { t, date } = useText();
  const { waiting, active, delayed, failedInAll, unfinished, failed } = queue;
  return (
    <>
      <p>{t('installation.jobs', { waiting, active, delayed, failed: failedInAll })}</p>
      {unfinished.length > 0 && (
        <JobTable title={t('installation.unfinished')}>
          {unfinished.map(({ name, id, at }) => (
            <tr key={id}>
              <th scope="row">
                <code dir="ltr">
                  {name} {id}
                </code>
              </th>
              <td>{date(at, moment)}</td>
            </tr>
          ))}
        </JobTable>
      )}
      {failed.length > 0 && (
        <JobTable title={t('installation.failed')}>
          {failed.map(({ name, id, at, reason }) => (
            <tr key={id}>
              <th scope="row">
                <code dir="ltr">
                  {name} {id}
                </code>
                <span className="installation-reason" lang="en">
                  <bdi dir="ltr">{reason}</bdi>
                </span>
                <SeeTo id={id} label={`${name} ${id}`} />
              </th>
              <td>{date(at, moment)}</td>
            </tr>
          ))}
        </JobTable>
      )}
    </>
  );
}

/** What an administrator does about a job that failed: it is tried again, or nobody needs it any more. */
function SeeTo({ id, label }: { id: string; label: string }) {
  const { t } = useText();
  const known = useQueryClient();
  const see = useMutation({
    mutationFn: (act: (job: string) => Promise<Queue>) => act(id),
    // What is green or red follows, and the list.
    onSettled: () => known.invalidateQueries({ queryKey: ['installation'] }),
  });
  return (
    <div className="installation-see-to">
      <button
        type="button"
        className="button button-outline"
        aria-label={t('installation.tryAgainOf', { job: label })}
        disabled={see.isPending}
        onClick={() => see.mutate(tryJobAgain)}
      >
        {t('installation.tryAgain')}
      </button>
      <button
        type="button"
        className="button button-quiet"
        aria-label={t('installation.letBeOf', { job: label })}
        disabled={see.isPending}
        onClick={() => see.mutate(letJobBe)}
      >
        {t('installation.letBe')}
      </button>
      {see.error !== null && <Refusal problem={see.error} />}
    </div>
  );
}

function JobTable({ title, children }: { title: string; children: React.ReactNode }) {
  const { t } = useText();
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('installation.job')}</th>
          <th scope="col">{t('installation.since')}</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
