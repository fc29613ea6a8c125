import type { DeskSeatView, PresenceView } from '../../apps/api/src/assembly/credentials.view.ts';
import type { DelegationsView } from '../../apps/api/src/assembly/delegations.view.ts';
import { credentialsWorld, registerCork } from './credentials-world.ts';
import type { CredentialsWorld } from './credentials-world.ts';
import { bindDevice, registerDelegate, seatAtDesk } from './desk-steps.ts';
import { takeSeat } from './road-steps.ts';
import { Visitor } from './visitor.ts';

/** Who is seated and who is refused, who leaves and comes back, and what is left of them. */
describe('the credentials desk', () => {
  let service: CredentialsWorld['service'];
  let desk: CredentialsWorld['desk'];
  let teller: CredentialsWorld['teller'];
  let focalPoint: CredentialsWorld['focalPoint'];
  let assembly: CredentialsWorld['assembly'];
  let at: CredentialsWorld['at'];
  let delegation: CredentialsWorld['delegation'];
  let seatOf: CredentialsWorld['seatOf'];
  let events: CredentialsWorld['events'];

  beforeAll(async () => {
    const world = await credentialsWorld();
    ({ service, desk, teller, focalPoint, assembly, at, delegation, seatOf, events } = world);
    await registerCork(world);
  });

  afterAll(() => service.stop());

  test.each([
    ['somebody who is not registered', 'tunis-tun', 'Ana Example', {}, 404, 'delegate-unknown'],
    ['an observer', 'cork-irl', 'Eve Example', {}, 409, 'observer-without-vote'],
    ['a function that may not sit', 'cork-irl', 'Cleo Example', {}, 409, 'function-may-not-sit'],
    [
      'a seat that was held a moment ago',
      'cork-irl',
      'Ana Example',
      { replaces: crypto.randomUUID() },
      409,
      'seat-changed',
    ],
  ])('%s is not seated', async (_, city, name, more, status, code) => {
    const delegate = (await seatOf('cork-irl')).delegates.find((one) => one.name === name)?.id;
    const body = { delegate, replaces: null, provisional: false, ...more };
    expect(await teller.refused('POST', at(city, 'holder'), { body })).toMatchObject({ status, code });
    expect((await seatOf(city)).holder).toBeNull();
  });

  test('a letter is needed for who is not the mayor, or the seat is provisional until the chair rules', async () => {
    const deputy = await registerDelegate(teller, assembly.id, 'tunis-tun', 'Gil Example', 'deputy-mayor');
    const body = { delegate: deputy, replaces: null, provisional: false };
    expect(await teller.refused('POST', at('tunis-tun', 'holder'), { body })).toMatchObject({
      status: 409,
      code: 'mandate-missing',
    });
    const seated = await seatAtDesk(teller, assembly.id, 'tunis-tun', deputy, { provisional: true });
    expect(seated.holder).toMatchObject({ name: 'Gil Example', rank: 'representative', provisional: true });
    expect(await desk.get(`/assemblies/${assembly.id}`)).toMatchObject({ present: 1, provisional: 1 });
    const ruling = { holding: seated.holder?.id, accepted: true };
    expect(await teller.refused('POST', at('tunis-tun', 'ruling'), { body: ruling })).toMatchObject({
      status: 403,
    });
    const accepted = await desk.post<DeskSeatView>(at('tunis-tun', 'ruling'), ruling);
    expect(accepted.holder?.provisional).toBe(false);
    expect(await desk.refused('POST', at('tunis-tun', 'ruling'), { body: ruling })).toMatchObject({
      code: 'credentials-not-in-doubt',
    });
    expect(await desk.get(`/assemblies/${assembly.id}`)).toMatchObject({ present: 1, provisional: 0 });
  });

  test('whom the chair does not accept leaves, on the record', async () => {
    const doubtful = await registerDelegate(
      teller,
      assembly.id,
      'nairobi-ken',
      'Hal Example',
      'deputy-mayor',
    );
    const { holder } = await seatAtDesk(teller, assembly.id, 'nairobi-ken', doubtful, { provisional: true });
    const phone = await bindDevice(service, teller, assembly.id, 'nairobi-ken');
    const left = await desk.post<DeskSeatView>(at('nairobi-ken', 'ruling'), {
      holding: holder?.id,
      accepted: false,
    });
    expect(left).toMatchObject({ holder: null, devices: [] });
    expect(await phone.get(`/assemblies/${assembly.id}/device`)).toEqual({ bound: null });
    expect((await events()).slice(-3)).toMatchObject([
      { type: 'credentials-decided', accepted: false },
      { type: 'device-revoked', cause: 'revoked' },
      { type: 'holder-left', cause: 'revoked' },
    ]);
  });

  test('of two clerks who seat somebody at once one is told that the seat has changed', async () => {
    const [ana, ben] = (await seatOf('cork-irl')).delegates;
    const both = await Promise.all(
      [ana, ben].map((one, index) =>
        (index === 0 ? teller : desk).send('POST', at('cork-irl', 'holder'), {
          body: { delegate: one?.id, replaces: null, provisional: false },
        }),
      ),
    );
    expect(both.map((reply) => reply.status).toSorted()).toEqual([200, 409]);
    expect(both.find((reply) => reply.status === 409)?.text).toContain('seat-changed');
    const seated = (await events()).filter(({ type }) => type === 'holder-seated');
    expect(seated).toHaveLength(3);
  });

  test('a seat is handed over, and one person holds one seat', async () => {
    const { holder, delegates } = await seatOf('cork-irl');
    const other = delegates.find(({ id, observer }) => id !== holder?.delegate && !observer);
    const handed = await teller.post<DeskSeatView>(at('cork-irl', 'holder'), {
      delegate: other?.id,
      replaces: holder?.id,
      provisional: false,
    });
    expect(handed.holder?.name).toBe(other?.name);
    expect((await events()).slice(-2)).toMatchObject([
      { type: 'holder-left', cause: 'handed-over' },
      { type: 'holder-seated', mandate: handed.mandate?.sha256, by: expect.stringMatching(/^[\w-]{43}$/) },
    ]);
    // The same person, written another way, for another city.
    const twin = await registerDelegate(teller, assembly.id, 'bristol-gbr', other?.name.toUpperCase());
    const body = { delegate: twin, replaces: null, provisional: false };
    const refused = await teller.refused('POST', at('bristol-gbr', 'holder'), { body });
    expect(refused).toMatchObject({ status: 409, code: 'name-has-seat' });
    expect(refused.detail).toContain('Cork');
    await seatAtDesk(teller, assembly.id, 'bristol-gbr', twin, { otherPerson: true });
    const again = { delegate: other?.id, replaces: handed.holder?.id, provisional: false };
    expect(await teller.refused('POST', at('cork-irl', 'holder'), { body: again })).toMatchObject({
      code: 'holder-sits-already',
    });
    const grants = ['beijing-chn', 'bucheon-kor'].map((city) => ({ role: 'representative' as const, city }));
    const person = await service.addPerson(grants);
    const mayor = new Visitor(service.url, await service.cookieOf(person));
    const attend = `/assemblies/${assembly.id}/attendance`;
    await mayor.post(attend, { city: 'beijing-chn', present: true });
    const second = { body: { city: 'bucheon-kor', present: true } };
    expect(await mayor.refused('POST', attend, second)).toMatchObject({
      status: 409,
      code: 'person-has-seat',
    });
    // Nor does the desk seat whoever has signed in elsewhere, or the other way round.
    const same = await registerDelegate(teller, assembly.id, 'nairobi-ken', 'A Representative');
    const there = { delegate: same, replaces: null, provisional: false };
    expect(await teller.refused('POST', at('nairobi-ken', 'holder'), { body: there })).toMatchObject({
      code: 'name-has-seat',
    });
    await mayor.post(attend, { city: 'beijing-chn', present: false });
    const sits = await seatAtDesk(teller, assembly.id, 'nairobi-ken', same);
    const back = { body: { city: 'beijing-chn', present: true } };
    expect(await mayor.refused('POST', attend, back)).toMatchObject({ code: 'name-seated-at-desk' });
    await teller.post(at('nairobi-ken', 'leave'), { holding: sits.holder?.id });
  });

  test('who leaves and comes back is counted, with the entry that says so', async () => {
    const { holder, delegates } = await seatOf('cork-irl');
    await teller.post(at('cork-irl', 'leave'), { holding: holder?.id });
    expect(
      await teller.refused('POST', at('cork-irl', 'leave'), { body: { holding: holder?.id } }),
    ).toMatchObject({
      status: 409,
      code: 'seat-changed',
    });
    const away = await service.visitor().get<PresenceView>(`/assemblies/${assembly.id}/presence`);
    await seatAtDesk(teller, assembly.id, 'cork-irl', delegates[0]?.id ?? '', { otherPerson: true });
    const back = await service.visitor().get<PresenceView>(`/assemblies/${assembly.id}/presence`);
    expect(back.present).toBe(away.present + 1);
    expect(back.log.at(-1)).toMatchObject({ city: 'cork-irl', cause: 'seated', present: back.present });
    expect(back.log.at(-2)).toMatchObject({ city: 'cork-irl', cause: 'left', present: away.present });
    const entries = await events();
    for (const { number, seat } of back.log) expect(entries[number - 1]).toMatchObject({ seat });
  });

  test('nobody is named on the ledger; who is erased leaves the hash that nothing leads from', async () => {
    const text = JSON.stringify(await events());
    for (const name of ['Example', 'example', 'Ana', 'Mayor of']) expect(text).not.toContain(name);
    const { holder, delegates } = await seatOf('cork-irl');
    const path = (id: string | undefined) => `${delegation('cork-irl')}/delegates/${id}`;
    expect(await focalPoint.refused('DELETE', path(holder?.delegate ?? ''))).toMatchObject({
      status: 409,
      code: 'delegate-holds-seat',
    });
    const other = delegates.find(({ id }) => id !== holder?.delegate);
    expect((await focalPoint.send('DELETE', path(other?.id))).status).toBe(204);
    expect((await seatOf('cork-irl')).delegates.map(({ id }) => id)).not.toContain(other?.id);
    expect(JSON.stringify(await events())).toBe(text);
  });

  test('names and letters are erased once the session is over, not before', async () => {
    const erase = `/assemblies/${assembly.id}/delegations`;
    expect(await desk.refused('DELETE', erase)).toMatchObject({ status: 409, code: 'assembly-not-over' });
    expect(await teller.refused('DELETE', erase)).toMatchObject({ status: 403 });
  });

  test('nothing changes after the close', async () => {
    const sitting = await takeSeat(service, assembly.id, 'medellin-col');
    expect(sitting.seat).not.toBe('');
    await desk.post(`/assemblies/${assembly.id}/close`);
    const { holder } = await seatOf('cork-irl');
    const refusals = [
      await teller.refused('POST', at('cork-irl', 'leave'), { body: { holding: holder?.id } }),
      await teller.refused('POST', at('cork-irl', 'code'), { body: { kind: 'phone' } }),
      await focalPoint.refused('POST', `${delegation('cork-irl')}/delegates`, {
        body: { name: 'Ivo Example', function: 'expert' },
      }),
    ];
    expect(refusals.map(({ code }) => code)).toEqual(Array(3).fill('assembly-closed'));
    const before = await events();
    expect((await desk.send('DELETE', `/assemblies/${assembly.id}/delegations`)).status).toBe(204);
    const all = await desk.get<DelegationsView>(`/assemblies/${assembly.id}/delegations`);
    expect(
      all.cities.flatMap(({ delegates, mandate }) => [...delegates, ...(mandate ? [mandate] : [])]),
    ).toEqual([]);
    expect(all.observers).toEqual([]);
    expect(await events()).toEqual(before);
  });
});
