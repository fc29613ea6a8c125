import { ledgerProblems } from '#assembly';
import type { LedgerEvent } from '#assembly';
import type { AssemblyView, PollView, SeatView } from '../../apps/api/src/assembly/assembly.view.ts';
import type {
  CredentialsDeskView,
  DeskSeatView,
  OwnDeviceView,
  PresenceView,
  SeatCodeView,
} from '../../apps/api/src/assembly/credentials.view.ts';
import type { DelegationsView, OwnDelegationView } from '../../apps/api/src/assembly/delegations.view.ts';
import { bindDevice, registerDelegate, seatAtDesk, useCode } from './desk-steps.ts';
import { openAssembly, openPoll, roadToPlan, takeSeat } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

const pdf = new TextEncoder().encode(
  '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
);
const file = { 'content-type': 'application/octet-stream' };

/** From a city that registers who comes to a phone that votes, and every refusal on the way. */
describe('the credentials desk', () => {
  let service: ServiceUnderTest;
  let desk: Visitor;
  let teller: Visitor;
  let focalPoint: Visitor;
  let assembly: AssemblyView;
  const at = (city: string, act: string): string => `/assemblies/${assembly.id}/desk/${city}/${act}`;
  const delegation = (city: string): string => `/assemblies/${assembly.id}/delegations/${city}`;
  const seatOf = async (city: string): Promise<DeskSeatView> => {
    const { seats } = await teller.get<CredentialsDeskView>(`/assemblies/${assembly.id}/desk`);
    return seats.find((seat) => seat.city === city) as DeskSeatView;
  };
  const events = async (): Promise<readonly LedgerEvent[]> => {
    const { text } = await desk.send('GET', `/assemblies/${assembly.id}/ledger.ndjson`);
    const lines = text.trimEnd().split('\n');
    expect(ledgerProblems(lines)).toEqual([]);
    return lines.map((line) => (JSON.parse(line) as { event: LedgerEvent }).event);
  };

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    desk = await service.person('coordinator');
    teller = await service.person('teller');
    const { plan } = await roadToPlan(service, desk, ['cork-irl', 'tunis-tun']);
    focalPoint = await service.person('focal-point', 'cork-irl');
    assembly = await openAssembly(service, desk, plan, { chair: 'medellin-col' });
  });

  afterAll(() => service.stop());

  test('a session is held on a published roll, by rules that are its first item', async () => {
    expect(assembly).toMatchObject({ seats: 108, access: 'open', governing: 'en', chair: 'medellin-col' });
    expect(assembly.items[0]).toMatchObject({ number: 1, kind: 'rules', state: 'waiting' });
    expect(assembly.items[0]?.summary.en).toContain('contested for 120 seconds');
    expect(assembly.items.map(({ number }) => number)).toEqual(assembly.items.map((_, index) => index + 1));
    const [opened, ...others] = await events();
    expect(opened).toMatchObject({ type: 'assembly-opened', access: 'open', rules: assembly.rules });
    expect(others).toContainEqual({ type: 'chair-seated', chair: 'medellin-col' });
  });

  test.each([
    ['without a roll', {}, 422, 'roll-needed'],
    ['on a roll that nobody has published', { roll: 'unpublished' }, 409, 'session-roll-not-published'],
    ['by rules that nothing can reach', { rules: 'strict' }, 422, 'rules-invalid'],
    ['with a chair from elsewhere', { roll: 'published', chair: 'atlantis' }, 422, 'chair-not-on-roll'],
  ])('a session %s is refused', async (_, terms: Record<string, string>, status, code) => {
    const frozen = await desk.get<{ id: string; on: string }[]>('/rolls');
    if (!frozen.some(({ on }) => on === '2019-09-01')) await desk.post('/rolls', { on: '2019-09-01' });
    const rolls = await desk.get<{ id: string; on: string }[]>('/rolls');
    const id = (on: string) => rolls.find((roll) => roll.on === on)?.id;
    const roll = terms['roll'] === 'unpublished' ? id('2019-09-01') : terms['roll'] && id('2019-10-01');
    const rule = { base: 'yes-no', numerator: 1, denominator: 1, strict: true };
    const rules = terms['rules'] && { ...assembly.rules, majority: rule };
    const body = { title: 'Another', roll, rules, chair: terms['chair'] };
    const refused = await desk.refused('POST', `/plans/${assembly.plan}/assembly`, { body });
    expect(refused).toMatchObject({ status, code });
  });

  test('a city registers three at most, sends its letter, and reads no other city’s', async () => {
    const people = [
      { name: 'Ana Example', function: 'mayor' },
      { name: 'Ben Example', function: 'education-executive' },
      { name: 'Cleo Example', function: 'expert' },
    ];
    for (const person of people) await focalPoint.post(`${delegation('cork-irl')}/delegates`, person);
    const fourth = { body: { name: 'Dan Example', function: 'expert' } };
    expect(await focalPoint.refused('POST', `${delegation('cork-irl')}/delegates`, fourth)).toMatchObject({
      status: 409,
      code: 'delegation-full',
    });
    await focalPoint.post(`${delegation('cork-irl')}/observers`, { name: 'Eve Example' });
    const sent = await focalPoint.send('POST', `${delegation('cork-irl')}/mandate?name=letter.pdf`, {
      body: pdf,
      headers: file,
    });
    expect([sent.status, JSON.parse(sent.text)]).toMatchObject([
      201,
      { name: 'letter.pdf', type: 'application/pdf' },
    ]);
    const own = await focalPoint.get<OwnDelegationView>(delegation('cork-irl'));
    expect(own.delegates.map(({ name, observer }) => `${name} ${observer}`)).toEqual([
      'Ana Example false',
      'Ben Example false',
      'Cleo Example false',
      'Eve Example true',
    ]);
    expect(own.mandate?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(own)).not.toContain('salt');
    expect(await focalPoint.refused('GET', delegation('tunis-tun'))).toMatchObject({ status: 403 });
    const letter = await teller.send('GET', `${delegation('cork-irl')}/mandate`);
    expect([letter.status, letter.bytes.length]).toEqual([200, pdf.length]);
    const text = await focalPoint.refused('POST', `${delegation('cork-irl')}/mandate?name=a.txt`, {
      body: new TextEncoder().encode('not a letter'),
      headers: file,
    });
    expect(text).toMatchObject({ status: 422, code: 'file-type' });
  });

  test('the team sees who comes and which cities lack a delegation', async () => {
    await desk.post(`/assemblies/${assembly.id}/observers`, { name: 'Fay Example', organisation: 'A bank' });
    const all = await desk.get<DelegationsView>(`/assemblies/${assembly.id}/delegations`);
    expect(all.cities).toHaveLength(108);
    expect(all.cities.filter(({ delegates }) => delegates.length > 0).map(({ city }) => city)).toEqual([
      'cork-irl',
    ]);
    expect(all.observers).toMatchObject([{ name: 'Fay Example', organisation: 'A bank', observer: true }]);
  });

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
        [teller, desk][index]?.send('POST', at('cork-irl', 'holder'), {
          body: { delegate: one?.id, replaces: null, provisional: false },
        }),
      ),
    );
    expect(both.map((reply) => reply?.status).toSorted()).toEqual([200, 409]);
    expect(both.find((reply) => reply?.status === 409)?.text).toContain('seat-changed');
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
    const mayor = new Visitor(service.url, await service.cookieOf(await service.addPerson(grants)));
    const attend = `/assemblies/${assembly.id}/attendance`;
    await mayor.post(attend, { city: 'beijing-chn', present: true });
    const second = { body: { city: 'bucheon-kor', present: true } };
    expect(await mayor.refused('POST', attend, second)).toMatchObject({
      status: 409,
      code: 'person-has-seat',
    });
  });

  test('a code binds one device, once; a lost answer is asked for again', async () => {
    const { code, address, expiresAt } = await teller.post<SeatCodeView>(at('cork-irl', 'code'), {
      kind: 'phone',
    });
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/);
    expect(address).toMatch(new RegExp(`/hall/${assembly.id}\\?code=${code.replace('-', '')}$`));
    expect(Date.parse(expiresAt) - service.clock.now().getTime()).toBe(15 * 60_000);
    expect((await seatOf('cork-irl')).codeUntil).toBe(expiresAt);
    const phone = new Visitor(service.url);
    await useCode(phone, assembly.id, code.toLowerCase(), 'the-phone-of-the-mayor');
    const first = phone.cookie;
    await useCode(phone, assembly.id, code, 'the-phone-of-the-mayor');
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
    await useCode(tablet, assembly.id, code);
    expect(await tablet.get(`/assemblies/${assembly.id}/device`)).toMatchObject({
      bound: { city: 'bristol-gbr' },
    });
    expect((await seatOf('cork-irl')).devices).toEqual([]);
    expect((await events()).slice(-2)).toMatchObject([
      { type: 'device-revoked', cause: 'bound-elsewhere' },
      { type: 'device-bound' },
    ]);
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
    await seatAtDesk(teller, assembly.id, 'cork-irl', delegates[0]?.id ?? '');
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
  });
});
