import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { choices } from '#assembly';
import type { AssemblyView, ReceiptView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { ResponseView, SavedView } from '../../apps/api/src/survey/survey.view.ts';
import { chanceOf } from '../faults/storm/chance.mjs';
import { TcpProxy } from '../faults/storm/tcp-proxy.mjs';
import { EventStream } from './event-stream.ts';
import { anAnswer, openAssembly, openPoll, openRound, roadToPlan, takeSeat, until } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

const cities = ['cork-irl', 'beijing-chn', 'medellin-col', 'tunis-tun', 'nairobi-ken', 'bristol-gbr'];

/** A proxy that knows nothing of HTTP and gives every connection to the next API: nobody comes back to the same one. */
describe('two APIs behind a proxy that takes turns', () => {
  let first: ServiceUnderTest;
  let second: ServiceUnderTest;
  let proxy: TcpProxy;
  let url: string;
  let coordinator: Visitor;
  let plan: string;

  const portOf = (service: ServiceUnderTest): number => Number(new URL(service.url).port);
  const throughProxy = (visitor: Visitor): Visitor => new Visitor(url, visitor.cookie);

  beforeAll(async () => {
    first = await ServiceUnderTest.start();
    second = await ServiceUnderTest.start({ beside: first });
    proxy = await new TcpProxy([portOf(first), portOf(second)], chanceOf(1)).listen();
    url = `http://127.0.0.1:${proxy.port}`;
    coordinator = await first.person('coordinator');
    ({ plan } = await roadToPlan(first, coordinator, ['cork-irl', 'beijing-chn', 'medellin-col']));
  });

  afterAll(async () => {
    await proxy.close();
    await second.stop();
    await first.stop();
  });

  test('cities write on, whichever answers', async () => {
    await openRound(throughProxy(coordinator), 'two-apis');
    const writers = await Promise.all(
      cities.map(async (city) => ({
        path: `/rounds/two-apis/responses/${city}`,
        focalPoint: throughProxy(await first.person('focal-point', city)),
      })),
    );
    for (let revision = 0; revision < 6; revision += 1) {
      const value = anAnswer(revision)['ranking'];
      const saves = writers.map(({ focalPoint, path }) =>
        focalPoint.put<SavedView>(`${path}/answers/ranking`, { value, revision }),
      );
      expect((await Promise.all(saves)).map((saved) => saved.revision)).toEqual(
        cities.map(() => revision + 1),
      );
      // Connections that were kept end: the next requests go where it is their turn.
      proxy.cut();
      await sleep(50);
    }
    for (const { focalPoint, path } of writers) {
      const { revisions, answers } = await focalPoint.get<ResponseView>(path);
      expect([revisions['ranking'], answers['ranking']]).toEqual([6, anAnswer(5)['ranking']]);
    }
    for (const service of [first, second]) expect(proxy.given.get(portOf(service))).toBeGreaterThan(3);
  });

  test('the same write to both is done once and answered alike', async () => {
    const city = 'bucheon-kor';
    const { cookie } = await first.person('focal-point', city);
    const headers = { 'idempotency-key': randomUUID() };
    const body = { value: anAnswer(3)['ranking'], revision: 0 };
    const path = `/rounds/two-apis/responses/${city}/answers/ranking`;
    const answers = await Promise.all(
      [first, second].map((service) => new Visitor(service.url, cookie).send('PUT', path, { body, headers })),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[0]!.text).toBe(answers[1]!.text);
  });

  test('who signs out at one is out at the other, and a ballot at one is heard at the other', async () => {
    const leaving = await first.person('coordinator');
    await new Visitor(second.url, leaving.cookie).get('/rounds');
    await leaving.post('/sign-out');
    await until(
      () => new Visitor(second.url, leaving.cookie).send('GET', '/people'),
      ({ status }) => status === 401,
    );

    const assembly: AssemblyView = await openAssembly(first, coordinator, plan);
    second.clock.set(first.clock.now());
    const { mayor, seat } = await takeSeat(first, assembly.id, 'cork-irl');
    await takeSeat(first, assembly.id, 'tunis-tun');
    const stream = await EventStream.open(new Visitor(second.url), `/assemblies/${assembly.id}/events`);
    const poll = await openPoll(coordinator, assembly);
    await mayor.post<ReceiptView>(`/polls/${poll.id}/ballots`, {
      seat,
      choice: choices[0],
      nonce: randomUUID(),
    });
    await until(
      () =>
        Promise.resolve(stream.last?.data['current'] as { id: string; recorded: number } | null | undefined),
      (current) => current?.id === poll.id && current.recorded === 1,
    );
    await stream.close();
  });
});
