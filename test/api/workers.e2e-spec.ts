import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../apps/api/src/http/create-app.ts';
import { CONFIG } from '../../apps/api/src/http/tokens.ts';
import { redisMissing, testRedis } from '../jobs/test-redis.ts';
import {
  anAnswer,
  answer,
  decide,
  draftByWorker,
  importMembers,
  openRound,
  rankByWorker,
} from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const missing = redisMissing();
// A skipped back end is said aloud: continuous integration installs Redis.
if (missing) process.stderr.write(`the service is not tested on Redis: ${missing}\n`);

const noRedis = { url: null, stop: () => Promise.resolve() };
const backends = [['PostgreSQL', () => Promise.resolve(noRedis)] as const, ['Redis', testRedis] as const];

for (const [name, open] of backends.filter(([backend]) => backend !== 'Redis' || !missing)) {
  describe(`one process that serves and two that work, with the jobs on ${name}`, () => {
    let queue: { readonly url: string | null; readonly stop: () => Promise<void> };
    let service: ServiceUnderTest;
    let coordinator: Visitor;
    const workers: NestFastifyApplication[] = [];

    beforeAll(async () => {
      queue = await open();
      service = await ServiceUnderTest.start({ config: { redisUrl: queue.url } });
      coordinator = await service.person('coordinator');
      await importMembers(coordinator);
      await openRound(coordinator);
      for (const [index, city] of ['cork-irl', 'beijing-chn', 'medellin-col'].entries()) {
        await answer(await service.person('focal-point', city), 'april-2019', city, anAnswer(index));
      }
      const config = service.app.get(CONFIG);
      for (let count = 0; count < 2; count += 1) {
        const { appUrl } = service.database;
        const worker = await createApp({ config, servingUrl: appUrl, workers: true, chatty: false });
        workers.push(await worker.init());
      }
    });

    afterAll(async () => {
      await Promise.all(workers.map((worker) => worker.close()));
      await service.stop();
      await queue.stop();
    });

    test('what was asked before a worker came is done when one comes, and each run once', async () => {
      const runs = await Promise.all([1, 2, 3].map(() => rankByWorker(coordinator, 'april-2019')));
      expect(runs.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
      expect(new Set(runs.map(({ number }) => number))).toEqual(new Set([1, 2, 3]));
      // The same input under the same settings: the same bytes, whoever computed them.
      expect(new Set(runs.map(({ reportHash }) => reportHash)).size).toBe(1);
      const decision = await decide(service, coordinator, runs[0]?.id ?? '');
      expect(await draftByWorker(coordinator, decision.id)).toMatchObject({ state: 'draft', version: 1 });
    });
  });
}
