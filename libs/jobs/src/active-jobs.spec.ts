import { ActiveJobs } from './active-jobs.ts';

/** Work that ends when it is told to, giving the reason. */
const untilStopped = (signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(signal.reason)));

describe('ActiveJobs', () => {
  test('stops the job with that name and payload, and no other', async () => {
    const active = new ActiveJobs();
    const one = active.track('ranking.run', { run: 'a' }, untilStopped);
    const other = active.track('ranking.run', { run: 'b' }, untilStopped);
    expect(active.stop('ranking.run', { run: 'a' }, 'cancelled')).toBe(true);
    expect(await one).toBe('cancelled');
    active.stopAll('stopping');
    expect(await other).toBe('stopping');
  });

  test('a job that is over, done or failed, can no longer be stopped', async () => {
    const active = new ActiveJobs();
    await active.track('plan.draft', 1, () => Promise.resolve());
    await active.track('plan.draft', 1, () => Promise.reject(new Error('no'))).catch(() => undefined);
    expect(active.stop('plan.draft', 1, 'cancelled')).toBe(false);
  });
});
