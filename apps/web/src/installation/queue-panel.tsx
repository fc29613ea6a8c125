import { useQuery } from '@tanstack/react-query';
import { readQueue } from '../api/installation.ts';
import type { Queue } from '../api/installation.ts';
import { Loaded } from '../desk/loaded.tsx';
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
    <section className="panel installation-queue">
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
                <span className="installation-reason" lang="en" dir="ltr">
                  {reason}
                </span>
              </th>
              <td>{date(at, moment)}</td>
            </tr>
          ))}
        </JobTable>
      )}
    </>
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
