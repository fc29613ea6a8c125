import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '#store';
import type { RunView } from '../../apps/api/src/ranking/ranking.view.ts';
import { manyOrders } from '../api/many-orders.ts';
import { draftRound, importMembers } from '../api/road-steps.ts';
import type { Visitor } from '../api/visitor.ts';
import { redisMissing } from '../jobs/test-redis.ts';
import { ServiceProcess } from './service-process.ts';

const runs = '/rounds/april-2019/runs';
/** Three shards, so that there are steps between the first and the last. */
const orders = new TextEncoder().encode(manyOrders(101_000));
/** Milliseconds: a job whose worker was killed goes to another one within twenty seconds. */
const recovery = 90_000;

async function start(coordinator: Visitor): Promise<RunView> {
  const reply = await coordinator.send('POST', `${runs}/of-file?name=many.csv&draws=20000&places=2`, {
    body: orders,
    headers: { 'content-type': 'application/octet-stream' },
  });
  if (reply.status !== 202) throw new Error(reply.text);
  return JSON.parse(reply.text) as RunView;
}

async function when(coordinator: Visitor, id: string, reached: (run: RunView) => boolean): Promise<RunView> {
  for (let waited = 0; waited < recovery; waited += 10) {
    // While the database starts again there is nobody to ask.
    const run = await coordinator.get<RunView>(`/runs/${id}`).catch(() => null);
    if (run !== null && reached(run)) return run;
    await sleep(10);
  }
  throw new Error('waited in vain');
}

const isOver = ({ state }: RunView): boolean => state === 'done' || state === 'failed';

/** The run is there as a whole, and nothing of its steps is left. */
async function expectWhole(service: ServiceProcess, coordinator: Visitor, id: string, hash: string | null) {
  const run = await when(coordinator, id, isOver);
  expect(run).toMatchObject({ state: 'done', progress: 1, failure: null, reportHash: hash });
  const left = await service.system((store) =>
    store.manager.query<readonly object[]>('SELECT 1 FROM run_count WHERE run_id = $1', [id]),
  );
  expect(left).toEqual([]);
}

describe('a run in shards', () => {
  let folder: string;
  let service: ServiceProcess;
  let coordinator: Visitor;
  let whole: RunView;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gnlc-runs-'));
    // The server's own user has to pass when we are root.
    chmodSync(folder, 0o755);
    service = await ServiceProcess.start(folder);
    coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    await draftRound(coordinator);
    const { id } = await start(coordinator);
    whole = await when(coordinator, id, isOver);
    expect(whole.state).toBe('done');
  }, recovery);

  afterAll(async () => {
    await service.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each<[string, boolean, (run: RunView) => boolean]>([
    ['as soon as it is asked for', false, () => true],
    ['when its input is frozen and its shards are handed out', false, ({ state }) => state === 'running'],
    ['when a shard is counted', false, ({ progress }) => progress > 0],
    ['while it is merged and ranked, with its PostgreSQL', true, ({ progress }) => progress > 0.2],
  ])(
    'whose worker is killed %s, is done by the next one, to the same bytes',
    async (_, databaseToo, step) => {
      const { id } = await start(coordinator);
      await when(coordinator, id, (run) => step(run) || isOver(run));
      if (databaseToo) service.killDatabase();
      await service.kill();
      service = await ServiceProcess.start(folder);
      coordinator = await service.person('coordinator');
      await expectWhole(service, coordinator, id, whole.reportHash);
    },
    recovery,
  );

  test.each<[string, (run: RunView) => boolean]>([
    ['when a shard is counted', ({ progress }) => progress > 0],
    ['while it is merged and ranked', ({ progress }) => progress > 0.2],
  ])(
    'whose PostgreSQL starts again %s, under a service that stays, is done to the same bytes',
    async (_, step) => {
      const { id } = await start(coordinator);
      await when(coordinator, id, (run) => step(run) || isOver(run));
      await service.restartDatabase();
      await expectWhole(service, coordinator, id, whole.reportHash);
    },
    recovery,
  );
});

const missing = redisMissing();
if (missing) process.stderr.write(`runs are not tested with a Redis that stops: ${missing}\n`);

(missing || process.env['REDIS_URL'] ? describe.skip : describe)('a run in shards whose Redis stops', () => {
  let folder: string;
  let service: ServiceProcess;
  let redis: ChildProcess;
  let port: number;

  /** A Redis that keeps what it was told, as one that carries jobs must. */
  async function startRedis(): Promise<void> {
    const flags = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
    redis = spawn(
      'redis-server',
      [...flags, '--save', '', '--appendonly', 'yes', '--appendfsync', 'always'],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    for await (const chunk of redis.stdout!) if (String(chunk).includes('Ready to accept')) break;
  }

  async function stopRedis(): Promise<void> {
    redis.kill('SIGKILL');
    await once(redis, 'exit');
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gnlc-redis-runs-'));
    chmodSync(folder, 0o755);
    port = await freePort();
    await startRedis();
    service = await ServiceProcess.start(folder, { REDIS_URL: `redis://127.0.0.1:${port}` });
  }, recovery);

  afterAll(async () => {
    await service.stop();
    await stopRedis();
    rmSync(folder, { recursive: true, force: true });
  });

  test(
    'is done when it comes back, to the same bytes',
    async () => {
      const coordinator = await service.person('coordinator');
      await importMembers(coordinator);
      await draftRound(coordinator);
      const whole = await when(coordinator, (await start(coordinator)).id, isOver);
      expect(whole.state).toBe('done');
      const { id } = await start(coordinator);
      await when(coordinator, id, (run) => run.state === 'running' || isOver(run));
      await stopRedis();
      await sleep(2_000);
      await startRedis();
      await expectWhole(service, coordinator, id, whole.reportHash);
    },
    recovery,
  );
});
