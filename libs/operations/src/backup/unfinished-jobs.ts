import { setTimeout as sleep } from 'node:timers/promises';
import { JobQueues } from '#jobs';
import type { QueuePlace } from '#jobs';
import type { UnfinishedJobs } from './backup-contents.ts';

const patience = 5_000;

/** What is not over in the queue; a queue that does not answer in a few seconds keeps nobody from a backup. */
export async function unfinishedJobs(place: QueuePlace, now: Date): Promise<UnfinishedJobs> {
  const since = now.toISOString();
  const queues = new JobQueues(place);
  const asked = queues.unfinished().then(
    (jobs) => jobs.flatMap(({ id }) => (/^\d+-\d+$/.test(id) ? [Number.parseInt(id, 10)] : [])),
    () => null,
  );
  const entries = await Promise.race([asked, sleep(patience, null, { ref: false })]);
  await Promise.race([queues.close(0).catch(() => undefined), sleep(patience, undefined, { ref: false })]);
  return { entries, since };
}
