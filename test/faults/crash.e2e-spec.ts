import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choices, ledgerProblems } from '#assembly';
import type { LedgerEntry } from '#assembly';
import { defaultSettings } from '#ranking';
import type { AssemblyView, PollView, ReceiptView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { ResponseView, SavedView } from '../../apps/api/src/survey/survey.view.ts';
import { EventStream } from '../api/event-stream.ts';
import {
  anAnswer,
  answer,
  decide,
  draftByWorker,
  importMembers,
  openPoll,
  openRound,
  rankByWorker,
  takeSeat,
  until,
} from '../api/road-steps.ts';
import { Visitor } from '../api/visitor.ts';
import { processesOn, ServiceProcess } from './service-process.ts';

const round = 'april-2019';
const cities = ['cork-irl', 'beijing-chn', 'medellin-col', 'tunis-tun', 'nairobi-ken', 'bristol-gbr'];

/** One life of a data folder: the service is killed again and again, and each test goes on with what is left. */
describe('kill -9', () => {
  let folder: string;
  let service: ServiceProcess;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'gnlc-crash-'));
    // The server's own user has to pass when we are root.
    chmodSync(folder, 0o755);
    service = await ServiceProcess.start(folder);
    const coordinator = await service.person('coordinator');
    await importMembers(coordinator);
    await openRound(coordinator);
  });

  afterAll(async () => {
    const code = await service.stop();
    expect([code, processesOn(folder)]).toEqual([0, []]);
    rmSync(folder, { recursive: true, force: true });
  });

  /** Works on and on with several hands until enough was acknowledged, then kills; errors after the kill are expected. */
  async function killedAfter(
    enough: number,
    hands: readonly (() => Promise<void>)[],
    kill: () => Promise<void>,
  ): Promise<void> {
    let acknowledged = 0;
    let killed = false;
    let full = (): void => undefined;
    const inTheMiddle = new Promise<void>((resolve) => (full = resolve));
    const working = hands.map(async (hand) => {
      while (!killed) {
        try {
          await hand();
        } catch (error) {
          if (!killed) throw error;
          return;
        }
        if ((acknowledged += 1) === enough) full();
      }
    });
    await Promise.race([inTheMiddle, ...working]);
    killed = true;
    await kill();
    await Promise.all(working);
  }

  test.each([
    ['of the service: its PostgreSQL goes on and is taken over', false],
    ['of the service and its PostgreSQL: the next start recovers it', true],
  ])('in the middle of answers, %s', async (_, databaseToo) => {
    const saved: (SavedView & { readonly city: string; readonly from: number })[] = [];
    const hands = await Promise.all(
      cities.map(async (city) => {
        const focalPoint = await service.person('focal-point', city);
        const path = `/rounds/${round}/responses/${city}`;
        let { revisions } = await focalPoint.get<ResponseView>(path);
        return async (): Promise<void> => {
          const revision = revisions['ranking'] ?? 0;
          const from = revision % 15;
          const body = { value: anAnswer(from)['ranking'], revision };
          const done = await focalPoint.put<SavedView>(`${path}/answers/ranking`, body);
          saved.push({ ...done, city, from });
          revisions = { ranking: done.revision };
        };
      }),
    );
    await killedAfter(60, hands, async () => {
      if (databaseToo) service.killDatabase();
      await service.kill();
    });
    service = await ServiceProcess.start(folder);
    expect(saved.length).toBeGreaterThanOrEqual(60);
    const rows = await service.system((store) =>
      store.manager.query<readonly { city: string; revision: number; value: unknown }[]>(
        `SELECT city_id AS city, revision, value FROM answer_revision a JOIN response r ON r.id = a.response_id`,
      ),
    );
    const kept = new Map(rows.map(({ city, revision, value }) => [`${city} ${revision}`, value]));
    for (const { city, revision, from } of saved) {
      expect([city, revision, kept.get(`${city} ${revision}`)]).toEqual([
        city,
        revision,
        anAnswer(from)['ranking'],
      ]);
    }
  });

  test('in the middle of ballots, three times over: each receipt is on an unbroken ledger', async () => {
    let coordinator = await service.person('coordinator');
    for (const [index, city] of cities.entries())
      await submit(await service.person('focal-point', city), city, index);
    const run = await rankByWorker(coordinator, round);
    const { id: decision } = await decide(service, coordinator, run.id);
    const { id: plan } = await draftByWorker(coordinator, decision);
    const assembly = await coordinator.post<AssemblyView>(`/plans/${plan}/assembly`, {
      title: 'Mayors’ session',
      practice: true,
    });
    const cookies = new Map<string, string>();
    for (const city of cities) {
      const { mayor, seat } = await takeSeat(service, assembly.id, city);
      cookies.set(seat, mayor.cookie ?? '');
    }
    const receipts: ReceiptView[] = [];
    const poll: PollView = await openPoll(coordinator, assembly);
    // The service between a commit and its answers, PostgreSQL under a service that goes on, and both.
    for (const [processToo, database] of [
      [true, false],
      [false, true],
      [true, true],
    ] as const) {
      const life = receipts.length;
      const hands = [...cookies].flatMap(([seat, cookie]) => {
        const mayor = new Visitor(service.url, cookie);
        const hand = async (): Promise<void> => {
          const body = { seat, choice: choices[receipts.length % 3], nonce: randomUUID() };
          receipts.push(await mayor.post<ReceiptView>(`/polls/${poll.id}/ballots`, body));
        };
        // Several hands a seat, so that ballots go in groups.
        return [hand, hand, hand];
      });
      await killedAfter(60, hands, async () => {
        if (database) service.killDatabase();
        if (processToo) await service.kill();
        else await service.stop();
      });
      expect(receipts.length - life).toBeGreaterThanOrEqual(60);
      service = await ServiceProcess.start(folder);
    }
    coordinator = await service.person('coordinator');
    const closed = await coordinator.post<PollView>(`/polls/${poll.id}/close`);
    const { text } = await coordinator.send('GET', `/assemblies/${assembly.id}/ledger.ndjson`);
    const lines = text.trimEnd().split('\n');
    expect(ledgerProblems(lines)).toEqual([]);
    const entries = new Map(
      lines.map((line) => JSON.parse(line) as LedgerEntry).map((entry) => [entry.number, entry]),
    );
    for (const { number, hash, nonce } of receipts) {
      expect(entries.get(number)).toMatchObject({ hash, event: { type: 'ballot', nonce } });
    }
    expect(closed.named).toHaveLength(cities.length);
  });

  test('SIGTERM stops at once, in the middle of a computation and with a request that never ends', async () => {
    const coordinator = await service.person('coordinator');
    // Longer than anyone would wait.
    const settings = { ...defaultSettings, draws: 1_000_000, replicates: 1_000_000 };
    const run = await service.system(async (store) => {
      const added = await store.rankings.addRun(
        { round, settings, official: false, startedBy: null },
        new Date(),
      );
      store.outbox.add('ranking.run', { run: added.id });
      return added.id;
    });
    const stream = await EventStream.open(coordinator, `/runs/${run}/events`);
    await until(
      () => Promise.resolve(stream.last?.data),
      (data) => data?.['state'] === 'running',
    );
    // Someone whose line broke in the middle of a request: the rest of it never comes.
    const { hostname, port } = new URL(service.url);
    const broken = connect(Number(port), hostname).on('error', () => undefined);
    broken.write(
      'POST /api/sign-out HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    );
    await once(broken, 'ready');
    const asked = performance.now();
    expect(await service.stop()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(20_000);
    await stream.ended;
    expect(processesOn(folder)).toEqual([]);
    service = await ServiceProcess.start(folder);
    const again = await service.person('coordinator');
    await again.post(`/runs/${run}/cancel`);
  });

  async function submit(focalPoint: Visitor, city: string, index: number): Promise<void> {
    const path = `/rounds/${round}/responses/${city}`;
    const { revisions } = await focalPoint.get<ResponseView>(path);
    const { ranking: _, ...others } = anAnswer(index);
    expect(revisions['ranking']).toBeGreaterThan(0);
    await answer(focalPoint, round, city, others);
  }
});
