import { withClient } from '#store';
import type { AssemblyView, PollView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { BoardView } from '../../apps/api/src/assembly/hall.view.ts';
import { createApp } from '../../apps/api/src/http/create-app.ts';
import { CONFIG } from '../../apps/api/src/http/tokens.ts';
import type { RunView } from '../../apps/api/src/ranking/ranking.view.ts';
import { EventStream } from './event-stream.ts';
import type { StreamEvent } from './event-stream.ts';
import { anAnswer, answer, cast, openAssembly, openPoll, roadToPlan, takeSeat, until } from './road-steps.ts';
import type { Sitting } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

/** Waits until the stream has heard such a thing last. */
function hears(
  stream: EventStream,
  data: Readonly<Record<string, unknown>>,
): Promise<StreamEvent | undefined> {
  return until(
    () => Promise.resolve(stream.last),
    (last) => Object.entries(data).every(([name, value]) => told(last)[name] === value),
  );
}

/** What an event tells; of an open poll its id and how many ballots are recorded. */
function told(event: StreamEvent | undefined): Readonly<Record<string, unknown>> {
  const current = event?.data['current'] as
    { readonly id: string; readonly recorded: number } | null | undefined;
  return { ...event?.data, ...(current && { current: current.id, recorded: current.recorded }) };
}

describe('live events', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let anyone: Visitor;
  let assembly: AssemblyView;
  let hall: readonly Sitting[];
  let poll: PollView;

  beforeAll(async () => {
    service = await ServiceUnderTest.start({ workers: true });
    coordinator = await service.person('coordinator');
    anyone = service.visitor();
    const { plan } = await roadToPlan(service, coordinator, ['cork-irl', 'beijing-chn', 'medellin-col']);
    assembly = await openAssembly(service, coordinator, plan);
    const seated: Sitting[] = [];
    for (const city of ['cork-irl', 'beijing-chn', 'medellin-col', 'tunis-tun', 'nairobi-ken', 'bristol-gbr'])
      seated.push(await takeSeat(service, assembly.id, city));
    hall = seated;
  });

  afterAll(() => service.stop());

  test('a run tells its state at once and every change until it is done', async () => {
    const run = await coordinator.post<RunView>('/rounds/april-2019/runs', { places: 3 });
    const stream = await EventStream.open(coordinator, `/runs/${run.id}/events`);
    await hears(stream, { id: run.id, state: 'done', progress: 1 });
    expect(new Set(stream.heard.map(({ type }) => type))).toEqual(new Set(['run']));
    const versions = stream.heard.map(({ data }) => data['version'] as number);
    expect(versions).toEqual(versions.toSorted((a, b) => a - b));
    const late = await EventStream.open(coordinator, `/runs/${run.id}/events`);
    await hears(late, { state: 'done' });
    await Promise.all([stream.close(), late.close()]);
  });

  test('a run without answers says that it has failed', async () => {
    await coordinator.post('/rounds', {
      id: 'empty-round',
      title: 'Nobody answers',
      opensAt: '2019-04-01T00:00:00Z',
      deadline: '2019-05-31T22:00:00Z',
      timeZone: 'Africa/Nairobi',
      roll: '2019-09-30',
    });
    const run = await coordinator.post<RunView>('/rounds/empty-round/runs', {});
    const stream = await EventStream.open(coordinator, `/runs/${run.id}/events`);
    await hears(stream, { state: 'failed' });
    await stream.close();
    expect(await coordinator.get(`/runs/${run.id}`)).toMatchObject({ failure: 'no-preferences' });
  });

  test('a cancelled run says so, and its worker does something else', async () => {
    const run = await coordinator.post<RunView>('/rounds/april-2019/runs', {});
    await coordinator.post(`/runs/${run.id}/cancel`);
    const stream = await EventStream.open(coordinator, `/runs/${run.id}/events`);
    await hears(stream, { state: 'cancelled' });
    const next = await coordinator.post<RunView>('/rounds/april-2019/runs', { places: 3 });
    await until(
      () => coordinator.get<RunView>(`/runs/${next.id}`),
      ({ state }) => state === 'done',
    );
    expect((await coordinator.get<RunView>(`/runs/${run.id}`)).state).toBe('cancelled');
    await stream.close();
  });

  test('the monitor of a round counts the answers that come in, and names nobody', async () => {
    const stream = await EventStream.open(anyone, '/rounds/april-2019/events');
    await hears(stream, { answered: 3 });
    service.clock.set(new Date('2019-04-20T09:00:00Z'));
    await answer(await service.person('focal-point', 'tunis-tun'), 'april-2019', 'tunis-tun', anAnswer(4));
    await hears(stream, { answered: 4, drafts: 0 });
    expect(Object.keys(stream.last?.data ?? {}).sort()).toEqual(['answered', 'drafts', 'version']);
    await stream.close();
  });

  test('an assembly tells how many ballots are in, not which', async () => {
    service.clock.set(new Date('2019-10-02T15:00:00Z'));
    const stream = await EventStream.open(anyone, `/assemblies/${assembly.id}/events`);
    await hears(stream, { state: 'open', present: hall.length, current: null });
    poll = await openPoll(coordinator, assembly);
    await hears(stream, { current: poll.id, recorded: 0 });
    await cast(hall[0] as Sitting, poll.id, 'no', 'the-first-of-ballots');
    await hears(stream, { recorded: 1 });
    expect(JSON.stringify(stream.heard)).not.toMatch(/"no"|choice|nonce/);
    expect(Math.max(...stream.heard.map(({ data }) => JSON.stringify(data).length))).toBeLessThan(1_000);
    await stream.close();
  });

  test('a lost LISTEN connection comes back, and with it what was missed', async () => {
    const stream = await EventStream.open(anyone, `/assemblies/${assembly.id}/events`);
    await hears(stream, { recorded: 1 });
    const killed = await withClient(service.database.appUrl, (client) =>
      client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE application_name = 'gnlc_changes' AND datname = current_database()`),
    );
    expect(killed.rowCount).toBe(1);
    await cast(hall[1] as Sitting, poll.id, 'yes', 'the-second-of-ballots');
    await hears(stream, { recorded: 2 });
    await cast(hall[2] as Sitting, poll.id, 'abstain', 'the-third-of-ballots');
    await hears(stream, { recorded: 3 });
    await stream.close();
  });

  test('a change made in one process is heard in another', async () => {
    const other = await createApp({
      config: service.app.get(CONFIG),
      servingUrl: service.database.appUrl,
      workers: false,
      chatty: false,
    });
    await other.listen(0, '127.0.0.1');
    const stream = await EventStream.open(
      new Visitor(await other.getUrl()),
      `/assemblies/${assembly.id}/events`,
    );
    await hears(stream, { recorded: 3 });
    // The chair sees who is connected to whichever process.
    await until(
      () => coordinator.get<BoardView>(`/assemblies/${assembly.id}/board`),
      ({ connected }) => connected === 1,
    );
    await cast(hall[3] as Sitting, poll.id, 'yes', 'the-fourth-of-ballots');
    await hears(stream, { recorded: 4 });
    // Closing ends the stream from the server's side: nobody waits for whoever listens.
    await other.close();
    await stream.ended;
  });
});
