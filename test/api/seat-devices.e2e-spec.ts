import type { PollView, SeatView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { OwnDeviceView, SeatCodeView } from '../../apps/api/src/assembly/credentials.view.ts';
import { credentialsWorld } from './credentials-world.ts';
import type { CredentialsWorld } from './credentials-world.ts';
import { bindDevice, enterCode, registerDelegate, seatAtDesk } from './desk-steps.ts';
import { openPoll } from './road-steps.ts';
import { Visitor } from './visitor.ts';

/** How a code binds a device, and from which seat it votes. */
describe('devices of seats', () => {
  let service: CredentialsWorld['service'];
  let desk: CredentialsWorld['desk'];
  let teller: CredentialsWorld['teller'];
  let assembly: CredentialsWorld['assembly'];
  let at: CredentialsWorld['at'];
  let seatOf: CredentialsWorld['seatOf'];
  let events: CredentialsWorld['events'];

  beforeAll(async () => {
    const world = await credentialsWorld();
    ({ service, desk, teller, assembly, at, seatOf, events } = world);
    for (const city of ['cork-irl', 'bristol-gbr', 'tunis-tun'])
      await seatAtDesk(teller, assembly.id, city, await registerDelegate(teller, assembly.id, city));
  });

  afterAll(() => service.stop());

  test('a code binds one device, once; a lost answer is asked for again', async () => {
    const { code, address, expiresAt } = await teller.post<SeatCodeView>(at('cork-irl', 'code'), {
      kind: 'phone',
    });
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
    expect(address).toMatch(new RegExp(`/hall/${assembly.id}\\?code=${code.replace('-', '')}$`));
    expect(Date.parse(expiresAt) - service.clock.now().getTime()).toBe(15 * 60_000);
    expect((await seatOf('cork-irl')).codeUntil).toBe(expiresAt);
    const phone = new Visitor(service.url);
    await enterCode(phone, assembly.id, code.toLowerCase(), 'the-phone-of-the-mayor');
    const first = phone.cookie;
    await enterCode(phone, assembly.id, code, 'the-phone-of-the-mayor');
    expect(phone.cookie).toBe(first);
    expect(await phone.get<OwnDeviceView>(`/assemblies/${assembly.id}/device`)).toMatchObject({
      bound: { city: 'cork-irl', cityName: 'Cork' },
    });
    const thief = { body: { code, device: 'another-phone-of-somebody' } };
    expect(
      await new Visitor(service.url).refused('POST', `/assemblies/${assembly.id}/device`, thief),
    ).toMatchObject({
      status: 410,
      code: 'seat-code-used',
    });
    expect((await seatOf('cork-irl')).devices).toHaveLength(1);
    expect((await events()).at(-1)).toMatchObject({ type: 'device-bound', key: null });
  });

  test.each([
    ['that nobody made', 'ABCD-2345', 404, 'seat-code-unknown'],
    ['that is none', '0000-0000', 404, 'seat-code-unknown'],
    ['that is short', 'AB', 422, 'body-invalid'],
  ])('a code %s is refused', async (_, code, status, refusal) => {
    const body = { code, device: 'a-phone-of-somebody' };
    const refused = await new Visitor(service.url).refused('POST', `/assemblies/${assembly.id}/device`, {
      body,
    });
    expect(refused).toMatchObject({ status, code: refusal });
  });

  test('a code is over after fifteen minutes, or when a newer one is handed out', async () => {
    const make = () => teller.post<SeatCodeView>(at('bristol-gbr', 'code'), { kind: 'slip' });
    const old = await make();
    const late = await make();
    const use = ({ code }: SeatCodeView) =>
      new Visitor(service.url).refused('POST', `/assemblies/${assembly.id}/device`, {
        body: { code, device: 'a-phone-of-somebody' },
      });
    expect(await use(old)).toMatchObject({ status: 410, code: 'seat-code-revoked' });
    const now = service.clock.now();
    service.clock.set(new Date(now.getTime() + 15 * 60_000));
    expect(await use(late)).toMatchObject({ status: 410, code: 'seat-code-expired' });
    service.clock.set(now);
    const nobody = await teller.refused('POST', at('medellin-col', 'code'), { body: { kind: 'phone' } });
    expect(nobody).toMatchObject({ code: 'seat-not-present' });
  });

  test('a bound phone votes from its seat and from no other, until another one takes its place', async () => {
    const phone = await bindDevice(service, teller, assembly.id, 'cork-irl');
    const tunis = await bindDevice(service, teller, assembly.id, 'tunis-tun');
    const poll = await openPoll(desk, assembly);
    const seat = await phone.get<SeatView>(`/assemblies/${assembly.id}/seat?city=cork-irl`);
    expect(seat).toMatchObject({ present: true, ballot: null });
    const vote = (nonce: string, of = seat.seat) => ({ body: { seat: of, choice: 'yes', nonce } });
    expect(await phone.post(`/polls/${poll.id}/ballots`, vote('the-ballot-of-cork').body)).toMatchObject({
      seat: seat.seat,
    });
    expect(await tunis.refused('POST', `/polls/${poll.id}/ballots`, vote('a-stolen-ballot-1'))).toMatchObject(
      {
        status: 403,
        code: 'not-seat-holder',
      },
    );
    const leave = { body: { city: 'cork-irl', present: false } };
    expect(await phone.refused('POST', `/assemblies/${assembly.id}/attendance`, leave)).toMatchObject({
      status: 403,
    });
    // Who represents the city by e-mail does not vote beside the holder that the desk seated.
    const representative = await service.person('representative', 'cork-irl');
    const beside = await representative.refused(
      'POST',
      `/polls/${poll.id}/ballots`,
      vote('beside-the-holder'),
    );
    expect(beside).toMatchObject({ status: 403, code: 'not-seat-holder' });
    const take = { body: { city: 'cork-irl', present: true } };
    expect(await representative.refused('POST', `/assemblies/${assembly.id}/attendance`, take)).toMatchObject(
      {
        status: 409,
        code: 'seat-taken',
      },
    );
    const fresh = await bindDevice(service, teller, assembly.id, 'cork-irl');
    expect(
      await phone.refused('POST', `/polls/${poll.id}/ballots`, vote('of-a-revoked-phone')),
    ).toMatchObject({
      status: 401,
      code: 'not-signed-in',
    });
    await fresh.post(`/polls/${poll.id}/ballots`, vote('of-the-new-phone-1').body);
    const closed = await desk.post<PollView>(`/polls/${poll.id}/close`);
    expect(closed.named?.map(({ city }) => city)).toEqual(['cork-irl']);
    expect((await events()).map(({ type }) => type)).toContain('device-revoked');
  });

  test('a tablet on loan votes for the city that has it now', async () => {
    const tablet = await bindDevice(service, teller, assembly.id, 'cork-irl');
    const { code } = await teller.post<SeatCodeView>(at('bristol-gbr', 'code'), { kind: 'loan' });
    await enterCode(tablet, assembly.id, code);
    expect(await tablet.get(`/assemblies/${assembly.id}/device`)).toMatchObject({
      bound: { city: 'bristol-gbr' },
    });
    expect((await seatOf('cork-irl')).devices).toEqual([]);
    expect((await events()).slice(-2)).toMatchObject([
      { type: 'device-revoked', cause: 'bound-elsewhere' },
      { type: 'device-bound' },
    ]);
  });
});
