import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobQueues } from '#jobs';
import type { JobHandlers } from '#jobs';
import { Problem } from '#problem';
import { idleHandlers } from './idle-handlers.ts';
import { queuePlaces } from './queue-places.ts';
import type { TestPlace } from './queue-places.ts';

type Failure = Parameters<Parameters<JobQueues['startWorkers']>[1]>[0];

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; !(await condition()); waited += 20) {
    if (waited > 15_000) throw new Error('waited in vain');
    await sleep(20);
  }
}

/** Resolves when the signal aborts, never otherwise. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('told to stop'))));

for (const [name, open] of queuePlaces) {
  describe(`JobQueues on ${name}`, () => {
    let place: TestPlace;
    let queues: JobQueues;
    const more: JobQueues[] = [];

    beforeAll(async () => {
      place = await open();
      queues = new JobQueues(place);
    });

    /** Starts workers in queues of their own, which are closed after the test. */
    const work = (given: Partial<JobHandlers>): { failures: Failure[]; queues: JobQueues } => {
      const failures: Failure[] = [];
      const workers = new JobQueues(place);
      workers.startWorkers(idleHandlers(given), (failure) => failures.push(failure));
      more.push(workers);
      return { failures, queues: workers };
    };

    afterEach(async () => {
      await Promise.all(more.splice(0).map((one) => one.close(100)));
    });

    afterAll(async () => {
      await queues.close();
      await place.close();
    });

    test('a job reaches its handler with its payload', async () => {
      const id = randomUUID();
      const seen: string[] = [];
      work({ 'mail.send': async ({ mail }) => void seen.push(mail) });
      await queues.enqueue('mail.send', { mail: id }, `${id}-0`);
      await until(() => seen.includes(id));
    });

    test('the same id twice is one job, also when the first is over', async () => {
      const id = randomUUID();
      const seen: string[] = [];
      work({ 'plan.draft': async ({ plan }) => void seen.push(plan) });
      await queues.enqueue('plan.draft', { plan: id }, `${id}-0`);
      await queues.enqueue('plan.draft', { plan: id }, `${id}-0`);
      await until(() => seen.includes(id));
      await queues.enqueue('plan.draft', { plan: id }, `${id}-0`);
      await queues.enqueue('plan.draft', { plan: 'last' }, `${id}-1`);
      await until(() => seen.includes('last'));
      expect(seen.filter((plan) => plan === id)).toHaveLength(1);
    });

    test('refreshes of one round that come while one runs become a single further one', async () => {
      const round = randomUUID();
      let started = 0;
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      work({
        'ranking.refresh': async () => {
          started += 1;
          await released;
        },
      });
      await queues.enqueue('ranking.refresh', { round }, `${round}-0`);
      await until(() => started === 1);
      for (const n of [1, 2, 3, 4]) await queues.enqueue('ranking.refresh', { round }, `${round}-${n}`);
      release();
      await until(() => started === 2);
      await sleep(300);
      expect(started).toBe(2);
    });

    test('a job that fails for a passing reason is tried again', async () => {
      const id = randomUUID();
      let tries = 0;
      const { failures } = work({
        'ranking.run': async () => {
          tries += 1;
          if (tries < 3) throw new Problem('unavailable', 'database-unavailable');
        },
      });
      await queues.enqueue('ranking.run', { run: id }, `${id}-0`);
      await until(() => tries === 3);
      expect(failures.map(({ final }) => final)).toEqual([false, false]);
    });

    test('a refusal is final, and the job can be found among those that failed', async () => {
      const id = randomUUID();
      const { failures } = work({
        'ranking.run': () => Promise.reject(new Problem('conflict', 'no-preferences')),
      });
      await queues.enqueue('ranking.run', { run: id }, `${id}-0`);
      await until(() => failures.length > 0);
      expect(failures).toMatchObject([{ job: `ranking.run ${id}-0`, final: true }]);
      expect(await queues.failed(10)).toContainEqual(
        expect.objectContaining({ name: 'ranking.run', id: `${id}-0`, reason: 'conflict: no-preferences' }),
      );
    });

    test('a job that failed for good is tried again with all its attempts, or let be; others are not', async () => {
      const [again, letBe] = [randomUUID(), randomUUID()];
      let broken = true;
      const done: string[] = [];
      const { failures } = work({
        'plan.draft': async ({ plan }, { lastAttempt }) => {
          if (broken) throw new Problem('conflict', 'no-preferences');
          done.push(`${plan} ${lastAttempt}`);
        },
      });
      for (const id of [again, letBe]) await queues.enqueue('plan.draft', { plan: id }, `${id}-0`);
      await until(() => failures.length === 2);
      broken = false;
      expect(await queues.tryAgain(`${again}-0`)).toBe(true);
      await until(() => done.length > 0);
      expect(done).toEqual([`${again} false`]);
      await until(async () => !(await queues.failed(10)).some(({ id }) => id === `${again}-0`));
      expect(await queues.tryAgain(`${again}-0`)).toBe(false);
      expect(await queues.letBe(`${letBe}-0`)).toBe(true);
      expect((await queues.failed(10)).map(({ id }) => id)).not.toContain(`${letBe}-0`);
      expect(await queues.letBe(`${letBe}-0`)).toBe(false);
    });

    test('a job says how much is done', async () => {
      const id = randomUUID();
      const { queues: workers } = work({
        'ranking.run': async (_payload, { report, signal }) => {
          report(0.4);
          await aborted(signal);
        },
      });
      await queues.enqueue('ranking.run', { run: id }, `${id}-0`);
      await until(async () => (await queues.progress('ranking.run', `${id}-0`)) === 0.4);
      workers.cancel('ranking.run', { run: id });
      expect(await queues.progress('ranking.run', 'unknown')).toBeNull();
    });

    test('the last job of a flow is done when the others are over, also those that failed, and once', async () => {
      const id = randomUUID();
      const seen: string[] = [];
      const { failures } = work({
        'ranking.run': async ({ run }, { follow }) =>
          follow({
            last: { name: 'ranking.merge', payload: { run }, jobId: `${run}-merge` },
            first: [0, 1, 2].map((shard) => ({
              name: 'ranking.count',
              payload: { run, shard },
              jobId: `${run}-count-${shard}`,
            })),
          }),
        'ranking.count': async ({ shard }) => {
          if (shard === 1) throw new Problem('invalid', 'shard-altered');
          await new Promise((resolve) => setTimeout(resolve, 50));
          seen.push(`count ${shard}`);
        },
        'ranking.merge': async () => void seen.push('merge'),
      });
      for (const time of [0, 1]) {
        await queues.enqueue('ranking.run', { run: id }, `${id}-${time}`);
        await until(() => seen.includes('merge'));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(seen.toSorted()).toEqual(['count 0', 'count 2', 'merge']);
      expect(seen.at(-1)).toBe('merge');
      expect(failures.map(({ job, final }) => [job, final])).toEqual([[`ranking.count ${id}-count-1`, true]]);
    });

    test('a cancelled job is told to stop and is not tried again', async () => {
      const id = randomUUID();
      let started = 0;
      const { failures, queues: workers } = work({
        'ranking.run': async (_payload, { signal }) => {
          started += 1;
          await aborted(signal);
        },
      });
      await queues.enqueue('ranking.run', { run: id }, `${id}-0`);
      await until(() => started === 1);
      expect(workers.cancel('ranking.run', { run: randomUUID() })).toBe(false);
      expect(workers.cancel('ranking.run', { run: id })).toBe(true);
      await until(() => failures.length === 1);
      expect(failures[0]?.final).toBe(true);
    });

    test('a process that stops hands the job that it cannot finish to another one', async () => {
      const id = randomUUID();
      let started = false;
      const { queues: stopping } = work({
        'plan.draft': async (_payload, { signal }) => {
          started = true;
          await aborted(signal);
        },
      });
      await queues.enqueue('plan.draft', { plan: id }, `${id}-0`);
      await until(() => started);
      await stopping.close(50);
      const done: string[] = [];
      work({ 'plan.draft': async ({ plan }) => void done.push(plan) });
      await until(() => done.includes(id));
    });
  });
}
