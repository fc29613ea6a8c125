import { LiveEvents } from '../../apps/api/src/http/live-events.ts';
import { endpointsOf } from '../../apps/api/src/http/endpoints.ts';
import type { AssemblyView, PollView } from '../../apps/api/src/assembly/assembly.view.ts';
import { registerDelegate, bindDevice, seatAtDesk } from './desk-steps.ts';
import { EventStream } from './event-stream.ts';
import { openAssembly, openPoll, roadToPlan, until } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

/** A session that is for mayors and their representatives only, and everybody else at every door of it. */
describe('a closed session', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let assembly: AssemblyView;
  let poll: PollView;
  let phone: Visitor;
  let holding: string;
  let outsiders: Readonly<Record<string, Visitor>>;
  let places: Readonly<Record<string, string>>;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    const { plan } = await roadToPlan(service, coordinator, ['cork-irl', 'tunis-tun']);
    assembly = await openAssembly(service, coordinator, plan, {
      access: 'closed',
      title: 'Behind closed doors',
    });
    const { holder } = await seatAtDesk(
      coordinator,
      assembly.id,
      'cork-irl',
      await registerDelegate(coordinator, assembly.id, 'cork-irl'),
    );
    holding = holder?.id ?? '';
    phone = await bindDevice(service, coordinator, assembly.id, 'cork-irl');
    poll = await openPoll(coordinator, assembly);
    // A device of another session is nobody here.
    const rehearsal = await coordinator.post<AssemblyView>(`/plans/${plan}/assembly`, {
      title: 'Rehearsal',
      practice: true,
      access: 'closed',
    });
    const elsewhere = await registerDelegate(coordinator, rehearsal.id, 'tunis-tun', 'Somebody else');
    await seatAtDesk(coordinator, rehearsal.id, 'tunis-tun', elsewhere);
    const contact = await service.addPerson([{ role: 'national-contact', city: null, country: 'IRL' }]);
    outsiders = {
      nobody: service.visitor(),
      'a national contact': new Visitor(service.url, await service.cookieOf(contact)),
      'a focal point of no seat': await service.person('focal-point', await withoutSeat()),
      'a phone of another session': await bindDevice(service, coordinator, rehearsal.id, 'tunis-tun'),
    };
    places = {
      assembly: assembly.id,
      plan,
      poll: poll.id,
      item: assembly.items[0]?.id ?? '',
      city: 'cork-irl',
      round: 'april-2019',
      delegate: crypto.randomUUID(),
    };
  });

  afterAll(() => service.stop());

  /** A member that joined after the roll was frozen. */
  const withoutSeat = (): Promise<string> =>
    service.system.transaction(async (store) => {
      const seated = new Set((await store.assemblies.seats(assembly.id)).map(({ city }) => city));
      return (await store.members.all()).find(({ id }) => !seated.has(id))?.id ?? '';
    });

  const secrets = (): readonly string[] => [assembly.id, poll.id, assembly.title, assembly.ledgerHead.hash];

  const names = [
    'nobody',
    'a national contact',
    'a focal point of no seat',
    'a phone of another session',
  ] as const;

  test.each(names)('%s is told nothing of it at any door that reads', async (name) => {
    const visitor = outsiders[name] as Visitor;
    const reading = endpointsOf(service.app).filter(({ method }) => method === 'GET');
    expect(reading.length).toBeGreaterThan(80);
    for (const { path } of reading) {
      const asked = path.replace(/\{(\w+)\}/g, (_, part: string) => places[part] ?? crypto.randomUUID());
      if (path.endsWith('/events')) continue;
      const { status, text } = await visitor.send('GET', `${asked}?city=cork-irl`);
      const about = text.replaceAll(asked, '');
      const leaked = status < 400 && secrets().some((secret) => about.includes(secret));
      expect([path, leaked]).toEqual([path, false]);
      if (path.includes('{assembly}') && !path.endsWith('/device'))
        expect([path, [401, 403, 404].includes(status)]).toEqual([path, true]);
    }
    const { status } = await visitor.send('GET', `/plans/${assembly.plan}`);
    expect(status).toBe(404);
  });

  test.each(names)('%s hears none of its events, and casts no ballot', async (name) => {
    const visitor = outsiders[name] as Visitor;
    const ending = new AbortController();
    const reply = await visitor.stream(`/assemblies/${assembly.id}/events`, ending.signal);
    ending.abort();
    expect(reply.status).toBe(404);
    const seat = await service.system.transaction((store) =>
      store.assemblies.seatOf(assembly.id, 'cork-irl'),
    );
    const body = { seat: seat?.id, choice: 'yes', nonce: 'a-ballot-of-an-outsider' };
    const refused = await visitor.refused('POST', `/polls/${poll.id}/ballots`, { body });
    expect([401, 403, 404]).toContain(refused.status);
    const { recorded } =
      (await coordinator.get<AssemblyView>(`/assemblies/${assembly.id}`)).items[0]?.poll ?? {};
    expect(recorded).toBe(0);
  });

  test('its own people see it: the phone in the hall, a city on the roll, the observer of the network', async () => {
    const city = await service.person('focal-point', 'bristol-gbr');
    const observer = await service.person('observer');
    for (const visitor of [phone, city, observer, coordinator]) {
      expect(await visitor.get(`/assemblies/${assembly.id}`)).toMatchObject({
        id: assembly.id,
        access: 'closed',
      });
      const { text } = await visitor.send('GET', `/assemblies/${assembly.id}/ledger.ndjson`);
      expect(text).toContain('Behind closed doors');
    }
    expect(await city.get(`/plans/${assembly.plan}`)).toMatchObject({ published: false });
    const stream = await EventStream.open(phone, `/assemblies/${assembly.id}/events`);
    await until(
      async () => stream.last,
      (event) => event?.type === 'assembly',
    );
    await stream.close();
  });

  test('a listener whose seat is taken hears no more of it', async () => {
    const stream = await EventStream.open(phone, `/assemblies/${assembly.id}/events`);
    await service.app.get(LiveEvents).shutOut();
    await coordinator.post(`/assemblies/${assembly.id}/desk/cork-irl/leave`, { holding });
    await service.app.get(LiveEvents).shutOut();
    await stream.ended;
    const again = new AbortController();
    expect((await phone.stream(`/assemblies/${assembly.id}/events`, again.signal)).status).toBe(404);
    again.abort();
  });

  test('it is published when it is over, not before', async () => {
    const publish = `/assemblies/${assembly.id}/publish`;
    expect(await coordinator.refused('POST', publish)).toMatchObject({
      status: 409,
      code: 'assembly-not-over',
    });
    await coordinator.post(`/polls/${poll.id}/close`);
    await coordinator.post(`/assemblies/${assembly.id}/close`);
    expect((await service.visitor().send('GET', `/assemblies/${assembly.id}`)).status).toBe(404);
    await coordinator.post(publish);
    expect(await service.visitor().get(`/assemblies/${assembly.id}`)).toMatchObject({ access: 'closed' });
    expect(await service.visitor().get(`/plans/${assembly.plan}`)).toMatchObject({ published: true });
    expect(await coordinator.refused('POST', publish)).toMatchObject({ code: 'assembly-published' });
  });

  test('every table of sessions keeps to it, also below the service', async () => {
    const unkept = await service.system.transaction((store) =>
      store.manager.query<readonly unknown[]>(
        `SELECT DISTINCT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
         WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
           AND a.attname IN ('assembly_id', 'poll_id', 'seat_id', 'item_id') AND NOT a.attisdropped
           AND c.relname NOT IN ('delegate', 'mandate', 'seat_holding', 'seat_code', 'seat_device')
           AND NOT EXISTS (SELECT FROM pg_policies p WHERE p.tablename = c.relname
             AND p.policyname = c.relname || '_closed' AND p.permissive = 'RESTRICTIVE')`,
      ),
    );
    expect(unkept).toEqual([]);
  });
});
