import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobQueues } from '#jobs';
import type { JobHandlers, QueueLimits } from '#jobs';
import { idleHandlers } from './idle-handlers.ts';
import { queuePlaces } from './queue-places.ts';
import type { TestPlace } from './queue-places.ts';

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 30_000) throw new Error('waited in vain');
    await sleep(20);
  }
}

for (const [name, open] of queuePlaces) {
  describe(`what may be done at once and what goes first, on ${name}`, () => {
    let place: TestPlace;
    let queues: JobQueues;
    const workers: JobQueues[] = [];

    beforeEach(async () => {
      place = await open();
      queues = new JobQueues(place);
    });

    afterEach(async () => {
      await Promise.all([...workers.splice(0), queues].map((one) => one.close(100)));
      await place.close();
    });

    const work = (given: Partial<JobHandlers>, limits: QueueLimits = {}): void => {
      const worker = new JobQueues(place, limits);
      worker.startWorkers(idleHandlers(given), () => undefined);
      workers.push(worker);
    };

    test('a run that somebody waits for goes before the shards of a big one', async () => {
      const done: string[] = [];
      const run = randomUUID();
      for (let shard = 0; shard < 20; shard += 1)
        await queues.enqueue('ranking.count', { run, shard }, `${run}-${shard}`);
      await queues.enqueue('ranking.run', { run: 'small' }, 'small-0');
      expect(await queues.counts()).toMatchObject({ waiting: 21 });
      work({
        'ranking.count': async ({ shard }) => void done.push(`shard ${shard}`),
        'ranking.run': async () => void done.push('small'),
      });
      await until(() => done.length === 21);
      // Two are begun at once.
      expect(done.indexOf('small')).toBeLessThan(2);
    });

    test('a mail with which somebody signs in goes before letters', async () => {
      const sent: string[] = [];
      for (let mail = 0; mail < 20; mail += 1)
        await queues.enqueue('mail.send', { mail: `letter ${mail}` }, `letter-${mail}`);
      await queues.enqueue('mail.send', { mail: 'sign-in', urgent: true }, 'sign-in-0');
      work({ 'mail.send': async ({ mail }) => void sent.push(mail) });
      await until(() => sent.length === 21);
      expect(sent.indexOf('sign-in')).toBeLessThan(4);
    });

    test('two workers together send no more mails than may go, at an even pace', async () => {
      const sent: number[] = [];
      const limits = { mailsPerMinute: 300 };
      const send = async (): Promise<void> => void sent.push(performance.now());
      work({ 'mail.send': send }, limits);
      work({ 'mail.send': send }, limits);
      for (let mail = 0; mail < 16; mail += 1)
        await queues.enqueue('mail.send', { mail: `${mail}` }, `mail-${mail}`);
      await until(() => sent.length === 16);
      // Five a second: the sixteenth is of the fourth second.
      expect(sent[15]! - sent[0]!).toBeGreaterThan(2_000);
    });

    test('two workers together compute no more at once than may be', async () => {
      let [now, most, done] = [0, 0, 0];
      const draft = async (): Promise<void> => {
        most = Math.max(most, (now += 1));
        await sleep(50);
        now -= 1;
        done += 1;
      };
      work({ 'plan.draft': draft }, { computeAtOnce: 1 });
      work({ 'plan.draft': draft }, { computeAtOnce: 1 });
      await sleep(500);
      for (let plan = 0; plan < 8; plan += 1)
        await queues.enqueue('plan.draft', { plan: `${plan}` }, `plan-${plan}`);
      await until(() => done === 8);
      expect(most).toBe(1);
    });
  });
}
