import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { JobQueues, prepareQueueTables } from '#jobs';
import { embeddedServer, migrate, withClient } from '#store';
import { idleHandlers } from './idle-handlers.ts';

test('workers whose database is gone ask now and then, not without pause', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-lost-'));
  // The server's own user has to pass when we are root.
  chmodSync(folder, 0o755);
  const server = await embeddedServer(folder, () => undefined);
  await migrate(server.ownerUrl);
  await withClient(server.ownerUrl, (owner) => prepareQueueTables(owner, 'gnlc_app'));
  const queues = new JobQueues({ redisUrl: null, servingUrl: server.appUrl });
  const failures: string[] = [];
  queues.startWorkers(idleHandlers({}), ({ job }) => failures.push(job));
  // Connected and waiting.
  await sleep(500);
  await server.stop();
  await sleep(3_000);
  const met = failures.length;
  await queues.close(100);
  rmSync(folder, { recursive: true, force: true });
  expect(met).toBeGreaterThan(0);
  expect(met).toBeLessThan(50);
});
