import { spawnSync } from 'node:child_process';
import { JobQueues } from '#jobs';
import { idleHandlers } from './idle-handlers.ts';
import { redisMissing, testRedis } from './test-redis.ts';

// The one back end that can lose what it held while the database stands; on a machine without it this is said elsewhere.
(redisMissing() === null ? test : test.skip)(
  'a queue that is new, or was wiped, has its jobs handed out again, once',
  async () => {
    const { url, stop } = await testRedis();
    const queues = new JobQueues({ redisUrl: url, servingUrl: 'postgres://unused' });
    // Others may use this Redis: what tells a wiped one goes, their jobs stay.
    const wipe = (): void => void spawnSync('redis-cli', ['-u', url, 'del', 'gnlc:in-use']);
    wipe();
    let reopened = 0;
    const look = (): Promise<void> =>
      queues.ifNew(async () => {
        reopened += 1;
        await queues.enqueue('plan.draft', { plan: `${reopened}` }, `1-${reopened}`);
      });
    await expect(queues.ifNew(() => Promise.reject(new Error('the database is away')))).rejects.toThrow();
    await look();
    await look();
    expect(reopened).toBe(1);
    wipe();
    await look();
    await look();
    expect(reopened).toBe(2);
    const drafted: string[] = [];
    queues.startWorkers(
      idleHandlers({ 'plan.draft': async ({ plan }) => void drafted.push(plan) }),
      () => undefined,
    );
    while (!drafted.includes('2')) await new Promise((resolve) => setTimeout(resolve, 20));
    await queues.close();
    await stop();
  },
);
