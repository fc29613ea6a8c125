import { randomUUID } from 'node:crypto';
import type { CallView, FloorView, ReservationView, TapView } from '../../apps/api/src/assembly/hall.view.ts';
import type { AssemblyView } from '../../apps/api/src/assembly/assembly.view.ts';
import { fewSeats, Hall } from './hall-steps.ts';
import type { Sitting } from './road-steps.ts';

describe('a session by consensus', () => {
  let hall: Hall;
  let cork: Sitting;
  let tunis: Sitting;

  beforeAll(async () => {
    hall = await Hall.open(['cork-irl', 'tunis-tun', 'nairobi-ken']);
    [cork, tunis] = hall.seats as [Sitting, Sitting];
  });
  afterAll(() => hall.stop());

  const ask = (item: string): Promise<CallView> =>
    hall.chair.post(`/assemblies/${hall.assembly.id}/items/${item}/calls`, { quorum: fewSeats });
  const tap = ({ mayor, seat }: Sitting, call: string, nonce: string, back = false): Promise<TapView> =>
    mayor.post(`/calls/${call}/objections${back ? '/take-back' : ''}`, { seat, nonce });

  test('its rules are put right until anything is asked in earnest, and stand from then on', async () => {
    const path = `/assemblies/${hall.assembly.id}/rules`;
    const { majority, twoThirds, quorum, ...rest } = hall.assembly.rules;
    const rules = { ...rest, twoThirds, quorum, majority: { ...majority, numerator: 3, denominator: 5 } };
    const wrong = { ...rules, quorum: { ...quorum, numerator: 4, denominator: 3 } };
    expect(await hall.chair.refused('PUT', path, { body: wrong })).toMatchObject({ code: 'rules-invalid' });
    const tried = await hall.poll((await hall.next('rules')).id, { rehearsal: true });
    await hall.chair.post(`/polls/${tried.id}/close`);
    expect(await hall.chair.put<AssemblyView>(path, rules)).toMatchObject({
      rules: { majority: { numerator: 3, denominator: 5 } },
    });
    const [first] = (await hall.view()).items;
    expect(first?.summary.en).toContain('3/5');
    expect((await hall.ledger()).at(-1)?.event).toMatchObject({ type: 'rules-set', item: first?.id });
  });

  test('the chair says what the hall sees, and what is asked takes its place', async () => {
    const item = await hall.next('plan');
    const path = `/assemblies/${hall.assembly.id}/shown`;
    expect((await hall.chair.put<AssemblyView>(path, { item: item.id })).shown).toBe(item.id);
    expect(await hall.chair.refused('PUT', path, { body: { item: randomUUID() } })).toMatchObject({
      code: 'item-unknown',
    });
  });

  test('a part of the plan is answered by yes or no: no order and no choice adopts it', async () => {
    const { id } = await hall.next();
    const options = ['lima', 'oslo'].map((city) => ({ id: city, title: { en: city } }));
    for (const kind of ['order', 'choice']) {
      const path = `/assemblies/${hall.assembly.id}/items/${id}/polls`;
      expect(await hall.asks(hall.chair, path, { kind, options })).toEqual([409, 'kind-not-of-item']);
      // What decides nothing is tried on anything.
      const tried = await hall.poll(id, { kind, options, rehearsal: true });
      await hall.chair.post(`/polls/${tried.id}/close`);
    }
    expect((await hall.item(id)).state).toBe('waiting');
  });

  test('adopts without a vote what nobody objects to', async () => {
    const item = await hall.next();
    const call = await ask(item.id);
    expect(await hall.view()).toMatchObject({ call: call.id, current: null, shown: null });
    expect(
      await hall.chair.refused('PUT', `/assemblies/${hall.assembly.id}/rules`, { body: hall.assembly.rules }),
    ).toMatchObject({ code: 'rules-pinned' });
    expect((await hall.item(item.id)).state).toBe('calling');
    expect(await hall.chair.post(`/calls/${call.id}/close`)).toMatchObject({
      objections: 0,
      verdict: 'adopted',
    });
    expect((await hall.item(item.id)).state).toBe('adopted');
    const last = (await hall.ledger()).at(-1);
    expect(last?.event).toEqual({ type: 'item-adopted', item: item.id, by: { call: call.id } });
  });

  test('an objection stops it, one that is taken back does not; the same tap is one entry', async () => {
    const item = await hall.next();
    const first = await ask(item.id);
    const nonce = randomUUID();
    const taps = await Promise.all(Array.from({ length: 20 }, () => tap(cork, first.id, nonce)));
    expect(new Set(taps.map(({ number, check }) => `${number} ${check}`)).size).toBe(1);
    // Nobody but the chair sees who objects before the close.
    const { text } = await tunis.mayor.send('GET', `/assemblies/${hall.assembly.id}/ledger.ndjson`);
    expect(text).not.toContain('"objection"');
    expect(await hall.chair.post(`/calls/${first.id}/close`)).toMatchObject({
      objections: 1,
      verdict: 'objected',
      objecting: [{ city: 'cork-irl', cityName: 'Cork' }],
    });
    expect((await hall.item(item.id)).state).toBe('waiting');
    const second = await ask(item.id);
    await tap(cork, second.id, randomUUID());
    expect(await cork.mayor.get(`/assemblies/${hall.assembly.id}/seat?city=cork-irl`)).toMatchObject({
      objects: true,
    });
    await tap(cork, second.id, randomUUID(), true);
    expect(await hall.chair.post(`/calls/${second.id}/close`)).toMatchObject({ verdict: 'adopted' });
    await hall.ledger();
  });

  test('refuses who is late, who holds another seat, who has nothing to take back, and a second call', async () => {
    const item = await hall.next();
    const call = await ask(item.id);
    const body = { seat: tunis.seat, nonce: randomUUID() };
    expect(await hall.asks(cork.mayor, `/calls/${call.id}/objections`, body)).toEqual([
      403,
      'not-seat-holder',
    ]);
    expect(await hall.asks(tunis.mayor, `/calls/${call.id}/objections/take-back`, body)).toEqual([
      409,
      'no-objection-to-take-back',
    ]);
    const again = `/assemblies/${hall.assembly.id}/items/${item.id}/calls`;
    expect(await hall.asks(hall.chair, again)).toEqual([409, 'call-still-open']);
    expect(await hall.asks(hall.chair, `/assemblies/${hall.assembly.id}/items/${item.id}/polls`)).toEqual([
      409,
      'call-still-open',
    ]);
    await hall.chair.post(`/calls/${call.id}/close`);
    expect(await hall.asks(tunis.mayor, `/calls/${call.id}/objections`, body)).toEqual([409, 'call-closed']);
  });

  test('the agenda changes its order, divides an item, decides en bloc, and every step is on the ledger', async () => {
    const path = `/assemblies/${hall.assembly.id}`;
    const before = await hall.view();
    const order = before.items.map(({ id }) => id).toReversed();
    const turned = await hall.chair.put<AssemblyView>(`${path}/agenda`, { order });
    expect(turned.items.map(({ id }) => id)).toEqual(order);
    expect(await hall.asks(hall.chair, `${path}/blocs`, { items: [order[0]!, order[0]!] })).toMatchObject([
      422,
      'body-invalid',
    ]);
    // Two more, of which the first is divided, and both are then decided together.
    await hall.chair.post(`${path}/items`, { title: { en: 'A greeting to Bogotá' } });
    await hall.chair.post(`${path}/items`, { title: { fr: 'Une salutation' } });
    const own = (await hall.view()).items.filter(({ kind }) => kind === 'choice');
    expect(own[1]?.title).toMatchObject({ en: 'Une salutation', unreviewed: ['en', 'es', 'ar'] });
    const [first, second] = own as [(typeof own)[0], (typeof own)[0]];
    const parts = [{ title: { en: 'First sentence' } }, { title: { en: 'Second sentence' } }];
    await hall.chair.post(`/items/${first.id}/division`, { parts });
    const divided = (await hall.view()).items;
    expect(divided.filter(({ partOf }) => partOf === first.id).map(({ kind }) => kind)).toEqual([
      'part',
      'part',
    ]);
    expect(await hall.asks(hall.chair, `${path}/items/${first.id}/calls`)).toEqual([409, 'parts-undecided']);
    for (const { id } of divided.filter(({ partOf }) => partOf === first.id))
      await hall.chair.post(`/items/${id}/withdraw`, { reason: 'Nobody asked for it.', mover: cork.seat });
    await hall.chair.post(`${path}/blocs`, { items: [first.id, second.id] });
    const bloc = await hall.next('bloc');
    expect(bloc.holds).toEqual([first.id, second.id]);
    const call = await ask(bloc.id);
    await hall.chair.post(`/calls/${call.id}/close`);
    for (const id of [bloc.id, ...bloc.holds]) expect((await hall.item(id)).state).toBe('adopted');
    await hall.chair.post(`/items/${second.id}/reopen`, { reason: 'A word was wrong.', mover: cork.seat });
    expect((await hall.item(second.id)).state).toBe('waiting');
    await hall.chair.post(`/items/${second.id}/withdraw`, { reason: 'Done with.' });
    const types = (await hall.ledger()).map(({ event }) => event.type);
    for (const type of ['agenda-set', 'item-divided', 'item-withdrawn', 'item-reopened'])
      expect(types).toContain(type);
  });

  test('speakers wait in their order, a point of order goes before them, and the clock runs', async () => {
    const path = `/assemblies/${hall.assembly.id}`;
    const floor = (): Promise<FloorView> => cork.mayor.get(`${path}/floor`);
    for (const { mayor, seat } of hall.seats) await mayor.post(`${path}/speakers`, { seat, kind: 'speech' });
    await tunis.mayor.post(`${path}/speakers`, { seat: tunis.seat, kind: 'point-of-order' });
    // Asked twice, on the list once.
    await cork.mayor.post(`${path}/speakers`, { seat: cork.seat, kind: 'speech' });
    const { waiting } = await floor();
    expect(waiting.map(({ city, kind }) => `${city} ${kind}`)).toEqual([
      'tunis-tun point-of-order',
      'cork-irl speech',
      'tunis-tun speech',
      'nairobi-ken speech',
    ]);
    await hall.chair.post(`/speakers/${waiting[0]?.id}/call`);
    await hall.chair.post(`/speakers/${waiting[1]?.id}/call`);
    await hall.chair.put(`${path}/timer`, { kind: 'speaker', seconds: 180 });
    expect(await floor()).toMatchObject({
      speaking: { city: 'cork-irl' },
      done: [{ city: 'tunis-tun', kind: 'point-of-order' }],
      timer: { seconds: 180 },
    });
    expect(await hall.asks(cork.mayor, `/speakers/${waiting[2]?.id}/withdraw`)).toEqual([
      403,
      'not-seat-holder',
    ]);
    await tunis.mayor.post(`/speakers/${waiting[2]?.id}/withdraw`);
    await hall.chair.post(`/speakers/${waiting[1]?.id}/done`);
    expect((await floor()).waiting.map(({ city }) => city)).toEqual(['nairobi-ken']);
  });

  test('reservations are taken until 24 hours after the close, each in its language', async () => {
    const adopted = (await hall.view()).items.find(({ state }) => state === 'adopted');
    const reserve = (text: string) => ({ seat: tunis.seat, kind: 'reservation', language: 'fr', text });
    const path = `/items/${adopted?.id}/reservations`;
    await tunis.mayor.post(path, reserve('La ville de Tunis réserve sa position.'));
    expect(await hall.asks(tunis.mayor, path, reserve('x'.repeat(2001)))).toMatchObject([
      422,
      'body-invalid',
    ]);
    await hall.chair.post(`/assemblies/${hall.assembly.id}/close`);
    const closed = hall.service.clock.now().getTime();
    hall.service.clock.set(new Date(closed + 23 * 3_600_000));
    const said = await tunis.mayor.post<ReservationView[]>(path, reserve('Et une deuxième.'));
    expect(said.map(({ cityName, language }) => `${cityName} ${language}`)).toEqual(['Tunis fr', 'Tunis fr']);
    hall.service.clock.set(new Date(closed + 25 * 3_600_000));
    expect(await hall.asks(tunis.mayor, path, reserve('Zu spät.'))).toEqual([409, 'reservations-over']);
    await hall.ledger();
  });
});
