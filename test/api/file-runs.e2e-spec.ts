import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packageRoot } from '#config';
import { mostInOneText } from '#ranking';
import type { RunView } from '../../apps/api/src/ranking/ranking.view.ts';
import { withClient } from '#store';
import { manyOrders } from './many-orders.ts';
import { draftRound, importMembers, until } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

/** The ballots of Dublin West in 2002 as PrefLib has them: 29,988 people, 10,335 different orders of nine. */
const dublin = new Uint8Array(
  gunzipSync(readFileSync(join(packageRoot, 'test/oracles/dublin-west-2002.soi.gz'))),
);
const few = new TextEncoder().encode('id,north,south,east\na,1,2,3\nb,2,1,-\nc,1,,\nd,3,2,1\n');

describe('a run over a file', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;

  beforeAll(async () => {
    service = await ServiceUnderTest.start({ workers: true });
    coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    await draftRound(coordinator);
  });

  afterAll(() => service.stop());

  const start = (name: string, body: Uint8Array, more: string) =>
    coordinator.send('POST', `/rounds/april-2019/runs/of-file?name=${name}&${more}`, {
      body,
      headers: { 'content-type': 'application/octet-stream' },
    });

  const ended = (id: string): Promise<RunView> =>
    until(
      () => coordinator.get<RunView>(`/runs/${id}`),
      ({ state }) => state !== 'waiting' && state !== 'running',
    );

  /** What the command line says of the same file under the same settings. */
  const byCommand = (name: string, body: Uint8Array): string => {
    const path = join(tmpdir(), `gnlc-${process.pid}-${name}`);
    writeFileSync(path, body);
    const main = join(packageRoot, 'dist/apps/cli/src/main.js');
    const options = ['--report', '--places', '3', '--draws', '500', '--seed', 'file'];
    const { stdout, stderr } = spawnSync(process.execPath, [main, 'rank', path, ...options], {
      encoding: 'utf8',
      maxBuffer: 1 << 27,
    });
    expect(stderr.trim()).toBe('');
    return stdout.trimEnd();
  };

  test.each([
    ['real rankings, many, in shards', 'dublin-west-2002.soi', dublin],
    ['a few, in one text', 'few.csv', few],
  ])('%s, is ranked through the queue to the bytes of the command line', async (_, name, body) => {
    const reply = await start(name, body, 'places=3&draws=500&seed=file');
    expect(reply.status).toBe(202);
    const run = await ended((JSON.parse(reply.text) as RunView).id);
    expect(run).toMatchObject({ state: 'done', official: false, file: name, progress: 1 });
    const { text } = await coordinator.send('GET', `/runs/${run.id}/report`);
    expect(text).toBe(byCommand(name, body));
    const kept = await service.system.transaction((store) =>
      store.manager.query<readonly { shards: number; counts: number }[]>(
        `SELECT (SELECT count(*)::int FROM profile_shard WHERE profile_hash = $1) AS shards,
                (SELECT count(*)::int FROM run_count) AS counts`,
        [run.inputHash],
      ),
    );
    const { preferences } = JSON.parse(text) as { preferences: number };
    expect(kept).toEqual([{ shards: preferences > mostInOneText ? 1 : 0, counts: 0 }]);
  });

  test('asked for twice, a run is computed once', async () => {
    const reply = await start('dublin-west-2002.soi', dublin, 'places=3&draws=500&seed=file');
    const { id } = JSON.parse(reply.text) as RunView;
    await service.system.transaction(async (store) => {
      for (let time = 0; time < 3; time += 1) store.outbox.add('ranking.run', { run: id });
    });
    const run = await ended(id);
    const hashes = (await coordinator.get<readonly RunView[]>('/rounds/april-2019/runs'))
      .filter(({ inputHash }) => inputHash === run.inputHash)
      .map(({ reportHash }) => reportHash);
    expect([run.state, new Set(hashes).size]).toEqual(['done', 1]);
    const { text } = await coordinator.send('GET', `/runs/${id}/report`);
    await service.system.transaction(async (store) => store.outbox.add('ranking.run', { run: id }));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect((await coordinator.send('GET', `/runs/${id}/report`)).text).toBe(text);
  });

  test('a shard that is not what was frozen fails the run with the reason, and nothing is left half done', async () => {
    const body = new TextEncoder().encode(manyOrders(mostInOneText + 1));
    const first = JSON.parse((await start('many.csv', body, 'draws=200')).text) as RunView;
    const { state, inputHash } = await ended(first.id);
    expect(state).toBe('done');
    await withClient(service.database.ownerUrl, (owner) =>
      owner.query(`UPDATE profile_shard SET bytes = set_byte(bytes, 0, 7) WHERE profile_hash = $1`, [
        inputHash,
      ]),
    );
    const second = JSON.parse((await start('many.csv', body, 'draws=200')).text) as RunView;
    expect(await ended(second.id)).toMatchObject({
      state: 'failed',
      failure: 'shard-altered',
      reportHash: null,
    });
    expect((await coordinator.send('GET', `/runs/${second.id}/report`)).status).toBe(404);
  });

  test('what is no file of preferences is refused with the line of the mistake, and starts nothing', async () => {
    const before = await coordinator.get<readonly RunView[]>('/rounds/april-2019/runs');
    const reply = await start(
      'wrong.soi',
      new TextEncoder().encode('# NUMBER ALTERNATIVES: 3\n1: 1,9\n'),
      '',
    );
    expect(reply.status).toBe(422);
    expect(await coordinator.get('/rounds/april-2019/runs')).toHaveLength(before.length);
  });
});
