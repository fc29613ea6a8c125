import { setTimeout as sleep } from 'node:timers/promises';
import { JobQueues } from '#jobs';
import { backupMissed } from '../../backup/backup-nights.ts';
import { bad, doubt, good, unknown } from '../finding.ts';
import type { Check } from '../place.ts';

const minute = 60_000;
const hour = 60 * minute;
const since = (at: Date | null, now: Date): number => (at === null ? 0 : now.getTime() - at.getTime());

/** The queue answers, nothing waits long in it, and nothing has failed that somebody has not seen to. */
export const queue: Check = async ({ config, appUrl, now }) => {
  const queues = new JobQueues({ redisUrl: config.redisUrl, servingUrl: await appUrl() });
  try {
    const asked = await Promise.race([
      Promise.all([queues.unfinished(), queues.failed(100)]),
      sleep(5_000, null, { ref: false }),
    ]);
    if (asked === null) return bad('queue-silent');
    const [jobs, failed] = asked;
    const oldest = jobs.reduce((longest, { at }) => Math.max(longest, since(at, now)), 0);
    if (oldest > 15 * minute)
      return bad('queue-late', { count: jobs.length, minutes: Math.round(oldest / minute) });
    const lately = failed.filter(({ at }) => since(at, now) < 24 * hour);
    return lately.length > 0
      ? bad('jobs-failed', {
          count: lately.length,
          names: [...new Set(lately.map(({ name }) => name))].join(', '),
        })
      : good;
  } finally {
    await Promise.race([queues.close(0).catch(() => undefined), sleep(2_000, undefined, { ref: false })]);
  }
};

/** Somebody does what commits have left to do, and seals the log. */
export const work: Check = async ({ database, now }) => {
  const seen = (await database()).work;
  if (seen === null) return unknown('schema-first');
  const { untaken, unsealed } = seen;
  if (since(untaken.since, now) > 5 * minute)
    return bad('work-undone', {
      count: untaken.count,
      minutes: Math.round(since(untaken.since, now) / minute),
    });
  if (since(unsealed.since, now) > 5 * minute)
    return bad('log-unsealed', {
      count: unsealed.count,
      minutes: Math.round(since(unsealed.since, now) / minute),
    });
  return good;
};

/** Mails leave. */
export const mails: Check = async ({ config, database, now }) => {
  const seen = (await database()).work;
  if (seen === null) return unknown('schema-first');
  // Without a mail server they are kept, which another check says.
  if (config.smtpUrl === null) return good;
  const late = since(seen.mails.since, now);
  if (late <= 15 * minute) return good;
  return bad('mails-late', { count: seen.mails.count, minutes: Math.round(late / minute) });
};

/** There is a good backup of last night. */
export const backup: Check = async ({ config, database, now }) => {
  const state = (await database()).backups;
  if (state === null) return unknown('schema-first');
  const { databaseUrl, databaseOwnerUrl } = config;
  const able = databaseUrl === null || databaseOwnerUrl !== null;
  if (backupMissed(state, now)) {
    const hours = Math.round(since(state.good ?? state.since, now) / hour);
    if (state.reason !== null) return bad('backup-failed', { hours, reason: state.reason });
    if (state.good === null && !(config.backup.nightly && able)) return doubt('backup-none');
    return bad('backup-old', { hours });
  }
  if (state.good === null && state.since !== null) return doubt('backup-none');
  return config.production && config.backup.copyFolder === null && config.backup.command === null && able
    ? doubt('backup-here')
    : good;
};
