import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { MadeBackup, RestoredBackup } from '#operations';
import type { AssemblyView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { ResponseView, SavedView } from '../../apps/api/src/survey/survey.view.ts';
import {
  anAnswer,
  answer,
  cast,
  cities,
  decide,
  draftByWorker,
  importMembers,
  openPoll,
  openRound,
  rankByWorker,
  takeSeat,
} from '../api/road-steps.ts';
import { Visitor } from '../api/visitor.ts';
import { begin, gnlc } from './gnlc.ts';
import { ServiceProcess } from './service-process.ts';

const round = 'april-2019';
const writers = ['cork-irl', 'tunis-tun', 'nairobi-ken'];

/** A folder that the server's own user can pass into when we are root. */
function newFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `gnlc-${name}-`));
  chmodSync(folder, 0o755);
  return folder;
}

describe('a backup', () => {
  const [here, elsewhere, files] = [newFolder('backup'), newFolder('restored'), newFolder('files')];
  let service: ServiceProcess;
  let coordinator: Visitor;
  let paths: readonly string[];
  let made: MadeBackup & { readonly takenAway: boolean | null };
  /** What was acknowledged before the backup began, by city. */
  let before: ReadonlyMap<string, number>;

  beforeAll(async () => {
    service = await ServiceProcess.start(here);
    coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    await openRound(coordinator);
    const answering = cities.filter((city) => !writers.includes(city)).slice(0, 4);
    for (const [index, city] of answering.entries())
      await answer(await service.person('focal-point', city), round, city, anAnswer(index));
    const run = await rankByWorker(coordinator, round);
    const { id: decision } = await decide(service, coordinator, run.id);
    const { id: plan } = await draftByWorker(coordinator, decision);
    const assembly = await coordinator.post<AssemblyView>(`/plans/${plan}/assembly`, {
      title: 'Rehearsal',
      practice: true,
    });
    const sitting = await takeSeat(service, assembly.id, 'cork-irl');
    const poll = await openPoll(coordinator, assembly);
    await cast(sitting, poll.id, 'yes', randomUUID());
    await coordinator.post(`/polls/${poll.id}/close`);
    await coordinator.post(`/assemblies/${assembly.id}/close`);
    paths = [
      `/runs/${run.id}/report`,
      `/runs/${run.id}/profile`,
      `/plans/${plan}/versions/1`,
      `/plans/${plan}/input`,
      `/assemblies/${assembly.id}/ledger.ndjson`,
      `/assemblies/${assembly.id}/bundle.zip`,
      `/members/export.csv`,
    ];
  });

  afterAll(async () => {
    await service.stop();
    for (const folder of [here, elsewhere, files]) rmSync(folder, { recursive: true, force: true });
  });

  test('is made while people write, proves itself, and is taken elsewhere', async () => {
    const acknowledged = new Map<string, number>();
    let writing = true;
    const hands = writers.map(async (city) => {
      const focalPoint = await service.person('focal-point', city);
      const path = `/rounds/${round}/responses/${city}`;
      let { revisions } = await focalPoint.get<ResponseView>(path);
      while (writing) {
        const revision = revisions['ranking'] ?? 0;
        const body = { value: anAnswer(revision % 15)['ranking'], revision };
        const saved = await focalPoint.put<SavedView>(`${path}/answers/ranking`, body);
        revisions = { ranking: saved.revision };
        acknowledged.set(city, saved.revision);
      }
    });
    while (acknowledged.size < writers.length) await sleep(20);
    before = new Map(acknowledged);
    const copies = join(files, 'copies');
    const { code, out, err } = await gnlc(here, ['backup', '--json', files], {
      BACKUP_COPY_DIR: copies,
      BACKUP_COMMAND: `cp "$1" '${join(files, 'taken')}'`,
    });
    writing = false;
    await Promise.all(hands);
    expect([code, err]).toEqual([0, '']);
    made = JSON.parse(out) as typeof made;
    const after = [...acknowledged.values()].reduce((sum, revision) => sum + revision, 0);
    expect(after).toBeGreaterThan([...before.values()].reduce((sum, revision) => sum + revision, 0));
    expect(made.takenAway).toBe(true);
    const [own, ...others] = [
      made.file,
      join(copies, made.file.split('/').at(-1) ?? ''),
      join(files, 'taken'),
    ];
    for (const other of others) expect(readFileSync(other).equals(readFileSync(own))).toBe(true);
    expect(statSync(own).mode & 0o777).toBe(0o600);
    const counted = Object.fromEntries(made.proof.record.kinds.map(({ kind, count }) => [kind, count]));
    expect(counted).toMatchObject({
      submissions: 4,
      runs: 2,
      'plan-inputs': 1,
      'plan-versions': 1,
      ledgers: 1,
    });
    const noted = await service.system((store) => store.backups.latest('made'));
    expect(noted).toMatchObject({ file: made.file, sha256: made.sha256, takenAway: true });
  });

  test('holds neither the secret key nor what is in the queue', () => {
    const text = gunzipSync(readFileSync(made.file)).toString('latin1');
    const key = readFileSync(join(here, 'secret-key'), 'utf8').trim();
    expect(text).toContain('gnlc-backup/1');
    expect(text).not.toContain(key);
    expect(text).not.toContain('bullmq');
  });

  test('restored elsewhere serves the same bytes and all that was acknowledged before it', async () => {
    copyFileSync(join(here, 'secret-key'), join(elsewhere, 'secret-key'));
    const { code, out, err } = await gnlc(elsewhere, ['restore', made.file, '--json']);
    expect([code, err]).toEqual([0, '']);
    const restored = JSON.parse(out) as RestoredBackup;
    expect(restored).toMatchObject({ kept: null, sameKey: true });
    expect(restored.proof.record).toEqual(made.proof.record);
    const there = await ServiceProcess.start(elsewhere);
    try {
      // Sessions are in it, too.
      const reader = new Visitor(there.url, coordinator.cookie);
      for (const path of paths) {
        const [one, two] = [await coordinator.send('GET', path), await reader.send('GET', path)];
        expect([path, two.status, Buffer.from(two.bytes).equals(Buffer.from(one.bytes))]).toEqual([
          path,
          200,
          true,
        ]);
      }
      const rows = await there.system((store) =>
        store.manager.query<readonly { city: string; revision: number }[]>(
          `SELECT city_id AS city, max(revision) AS revision FROM answer_revision a
           JOIN response r ON r.id = a.response_id WHERE city_id = ANY ($1) GROUP BY city_id`,
          [writers],
        ),
      );
      const kept = new Map(rows.map(({ city, revision }) => [city, revision]));
      for (const [city, revision] of before) expect(kept.get(city)).toBeGreaterThanOrEqual(revision);
      // Ids go on behind those that were given.
      const focalPoint = await there.person('focal-point', 'goyang-kor');
      await answer(focalPoint, round, 'goyang-kor', anAnswer(3));
    } finally {
      await there.stop();
    }
  });

  test('restored a second time keeps the database of before beside it', async () => {
    const { code, out } = await gnlc(elsewhere, ['restore', made.file, '--json']);
    expect(code).toBe(0);
    const { kept } = JSON.parse(out) as RestoredBackup;
    expect(kept).toMatch(/^gnlc_before_\d{14}$/);
    const forgotten = await gnlc(elsewhere, ['restore', '--forget']);
    expect(forgotten).toMatchObject({ code: 0, out: `removed ${kept}\n` });
  });

  test('is not put over a service that runs', async () => {
    const { code, err } = await gnlc(here, ['restore', made.file]);
    expect([code, err]).toEqual([1, expect.stringContaining('Stop it first')]);
  });

  test('that was cut or changed is refused, and nothing is touched', async () => {
    const bytes = readFileSync(made.file);
    const cut = join(files, 'cut.tar.gz');
    writeFileSync(cut, bytes.subarray(0, Math.floor(bytes.length * 0.7)));
    const changed = join(files, 'changed.tar.gz');
    const inside = gunzipSync(bytes);
    const at = inside.indexOf('tables/ledger_entry/') + 512 + 200;
    inside.writeUInt8(inside.readUInt8(at) === 0x31 ? 0x32 : 0x31, at);
    writeFileSync(changed, gzipSync(inside));
    const none = join(files, 'none.tar.gz');
    writeFileSync(none, gzipSync(Buffer.from('not a backup')));
    const refusals = [];
    for (const file of [cut, changed, none]) {
      const { code, err } = await gnlc(elsewhere, ['restore', file]);
      refusals.push([
        code,
        /is no whole backup|Tables that differ: ledger_entry|not a backup/.exec(err)?.[0],
      ]);
    }
    expect(refusals).toEqual([
      [1, 'is no whole backup'],
      [1, 'Tables that differ: ledger_entry'],
      [1, 'is no whole backup'],
    ]);
    const { code } = await gnlc(elsewhere, ['restore', made.file, '--check']);
    expect(code).toBe(0);
  });

  test('that was killed on its way is none', async () => {
    const folder = join(files, 'killed');
    const child = begin(here, ['backup', folder]);
    while (!existsSync(folder) || readdirSync(folder).length === 0) await sleep(5);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(readdirSync(folder).filter((name) => name.startsWith('gnlc-'))).toEqual([]);
  });
});
