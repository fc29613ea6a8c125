import { randomUUID } from 'node:crypto';
import type { PollView, ReceiptView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { ContestView, PaperView } from '../../apps/api/src/assembly/hall.view.ts';
import { PollsService } from '../../apps/api/src/assembly/polls.service.ts';
import { Hall } from './hall-steps.ts';
import type { Sitting } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

const cities = ['cork-irl', 'tunis-tun', 'nairobi-ken', 'bristol-gbr', 'medellin-col'];

describe('polls', () => {
  let hall: Hall;
  let cork: Sitting;
  let tunis: Sitting;
  let nairobi: Sitting;

  beforeAll(async () => {
    hall = await Hall.open(cities);
    [cork, tunis, nairobi] = hall.seats as [Sitting, Sitting, Sitting];
  });
  afterAll(() => hall.stop());

  const close = (poll: string): Promise<PollView> => hall.chair.post(`/polls/${poll}/close`);
  const votes = async (poll: string, choices: readonly unknown[]): Promise<void> => {
    for (const [place, choice] of choices.entries()) {
      const { status, text } = await hall.vote(hall.seats[place]!, poll, choice);
      if (status !== 201) throw new Error(text);
    }
  };
  const options = ['lima', 'oslo', 'fes'].map((id) => ({ id, title: { en: id } }));

  test('the board shows who voted how; what is contested in time is corrected, then the chair declares', async () => {
    const item = await hall.next();
    const poll = await hall.poll(item.id, { contestSeconds: 120 });
    await votes(poll.id, ['yes', 'no', 'yes', 'no', 'abstain']);
    const closed = await close(poll.id);
    expect(closed).toMatchObject({
      tally: { yes: 2, no: 2 },
      declaredAt: null,
      outcome: { verdict: 'rejected' },
    });
    expect(closed.contestUntil).toBe('2019-10-02T14:02:00.000Z');
    expect((await hall.item(item.id)).state).toBe('counted');
    expect(await hall.asks(hall.chair, `/polls/${poll.id}/declare`)).toEqual([409, 'contest-still-open']);
    const contested = await tunis.mayor.post<ContestView[]>(`/polls/${poll.id}/contests`, {
      seat: tunis.seat,
      nonce: randomUUID(),
    });
    expect(contested).toMatchObject([{ city: 'tunis-tun' }]);
    await hall.chair.post(`/polls/${poll.id}/corrections`, {
      seat: tunis.seat,
      choice: 'yes',
      reason: 'The seat showed its receipt and said so aloud.',
    });
    hall.service.clock.set(new Date('2019-10-02T14:02:00Z'));
    expect(
      await hall.asks(nairobi.mayor, `/polls/${poll.id}/contests`, {
        seat: nairobi.seat,
        nonce: randomUUID(),
      }),
    ).toEqual([409, 'contest-over']);
    const declared = await hall.chair.post<PollView>(`/polls/${poll.id}/declare`);
    expect(declared).toMatchObject({
      tally: { yes: 3, no: 1, abstain: 1 },
      outcome: { verdict: 'adopted', needed: 3, got: 3, of: 4 },
      result: { explanation: { code: 'outcome-adopted-yes-no', values: { needed: 3, of: 4, got: 3 } } },
    });
    expect(declared.named?.find(({ city }) => city === 'tunis-tun')).toMatchObject({
      way: 'correction',
      choice: 'yes',
    });
    expect((await hall.item(item.id)).state).toBe('adopted');
    expect(await hall.asks(hall.chair, `/polls/${poll.id}/declare`)).toEqual([409, 'result-declared']);
    await hall.ledger();
  });

  test('a rehearsal decides nothing', async () => {
    const item = await hall.next();
    const poll = await hall.poll(item.id, { rehearsal: true });
    await votes(poll.id, ['yes', 'yes', 'yes']);
    expect(await close(poll.id)).toMatchObject({ rehearsal: true, outcome: { verdict: 'adopted' } });
    expect((await hall.item(item.id)).state).toBe('waiting');
  });

  test('one of several: a run-off follows where nobody has the share, and is repeated with the two first', async () => {
    const item = await hall.question('Next conference city');
    const first = await hall.poll(item.id, { kind: 'choice', options, runOff: true });
    await votes(first.id, ['lima', 'oslo', 'lima', 'fes', 'oslo']);
    const undecided = await close(first.id);
    expect(undecided.result?.chosen).toMatchObject({ verdict: 'run-off', next: ['lima', 'oslo'] });
    expect(undecided.tally).toBeNull();
    expect((await hall.item(item.id)).state).toBe('undecided');
    const second = await hall.poll(item.id, {
      kind: 'choice',
      options: options.slice(0, 2),
      again: first.id,
    });
    await votes(second.id, ['lima', 'oslo', 'lima', 'abstain']);
    expect((await close(second.id)).result?.chosen).toMatchObject({
      verdict: 'chosen',
      chosen: 'lima',
      got: 2,
    });
    expect((await hall.item(item.id)).state).toBe('adopted');
    await hall.ledger();
  });

  test('an order of the priorities is counted by the rule of the ranking', async () => {
    const item = await hall.question('Order of the priorities');
    const poll = await hall.poll(item.id, { kind: 'order', options });
    const orders = [['oslo', 'lima', 'fes'], ['oslo', 'fes'], ['lima'], 'abstain'];
    await votes(poll.id, orders);
    expect((await hall.vote(hall.seats[4]!, poll.id, ['oslo', 'oslo'])).status).toBe(422);
    const { result } = await close(poll.id);
    expect(result?.ordered).toMatchObject({ verdict: 'ordered', order: [['oslo'], ['lima'], ['fes']] });
    expect(result?.counts).toMatchObject({ ballots: 3, abstain: 1 });
    await hall.ledger();
  });

  test('paper counts once another teller has confirmed it, and excludes a ballot from the device', async () => {
    const item = await hall.next('plan');
    const poll = await hall.poll(item.id);
    const [one, other] = [await hall.service.person('teller'), hall.chair];
    await votes(poll.id, ['yes']);
    const slip = (seat: string, choice: unknown = 'no') => ({ seat, choice, nonce: randomUUID() });
    const path = `/polls/${poll.id}/papers`;
    expect(await hall.asks(one, path, slip(cork.seat))).toEqual([409, 'seat-voted-electronically']);
    expect(await hall.asks(one, path, slip(tunis.seat, 'lima'))).toEqual([422, 'choice-unknown']);
    const [paper] = await one.post<PaperView[]>(path, slip(tunis.seat));
    expect(paper).toMatchObject({ city: 'tunis-tun', confirmed: false, own: true });
    expect(await hall.asks(one, `${path}/${paper?.number}/confirm`)).toEqual([
      409,
      'paper-needs-another-teller',
    ]);
    expect(JSON.parse((await hall.vote(tunis, poll.id, 'yes')).text)).toMatchObject({
      code: 'seat-on-paper',
    });
    expect((await hall.view()).items.find(({ id }) => id === item.id)?.poll?.recorded).toBe(1);
    await other.post(`${path}/${paper?.number}/confirm`);
    const closed = await close(poll.id);
    expect(closed.tally).toMatchObject({ yes: 1, no: 1 });
    expect(closed.named?.map(({ city, way }) => `${city} ${way}`)).toEqual([
      'cork-irl electronic',
      'tunis-tun paper',
    ]);
    await hall.ledger();
  });

  test('a poll is voided with mover and reason, and voted on again', async () => {
    const item = (await hall.view()).items.find(({ state }) => state === 'rejected');
    const once = `/assemblies/${hall.assembly.id}/items/${item!.id}/polls`;
    // What was rejected is taken up again with mover and reason, not by a second poll.
    expect(await hall.asks(hall.chair, once)).toEqual([409, 'item-rejected']);
    await hall.chair.post(`/items/${item!.id}/reopen`, { mover: nairobi.seat, reason: 'A new text.' });
    const poll = await hall.poll(item!.id);
    await votes(poll.id, ['yes', 'yes']);
    const voided = await hall.chair.post<PollView>(`/polls/${poll.id}/void`, {
      mover: nairobi.seat,
      reason: 'The text on the screen was an older one.',
    });
    expect(voided.voided).toMatchObject({ mover: nairobi.seat });
    // The hall sees that this poll does not count, not the result before it.
    expect((await hall.view()).shown).toBe(item!.id);
    expect((await hall.vote(cork, poll.id, 'no')).status).toBe(409);
    const again = await hall.poll(item!.id, { again: poll.id });
    expect(again.again).toBe(poll.id);
    expect((await hall.view()).shown).toBeNull();
    await close(again.id);
    await hall.ledger();
  });

  test('in writing it stays open for days beside the hall, for seats that are not there, and closes by itself', async () => {
    await hall.chair.post(`/assemblies/${hall.assembly.id}/items`, { title: { en: 'Next conference' } });
    const item = (await hall.view()).items.find(({ title }) => title.en === 'Next conference');
    const path = `/assemblies/${hall.assembly.id}/items/${item?.id}/polls`;
    expect(await hall.asks(hall.chair, path, { procedure: 'written' })).toEqual([
      422,
      'closing-time-missing',
    ]);
    const closesAt = '2019-10-09T14:00:00.000Z';
    const quorum = { of: 'cast', numerator: 1, denominator: 100 };
    const poll = await hall.poll(item!.id, { procedure: 'written', closesAt, quorum });
    expect(await hall.view()).toMatchObject({ current: null, written: [poll.id] });
    const mails = await hall.service.system.transaction((store) => store.mails.kept(1_000));
    const asked = mails.filter(({ text }) => text.includes(`?city=cork-irl&poll=${poll.id}`));
    expect(asked.map(({ subject }) => subject)).toEqual([
      'Cork: please vote in writing on “Next conference”',
    ]);
    // Somebody who has never been in the hall.
    const mayor = await hall.service.person('representative', 'beijing-chn');
    const seat = (await hall.service.system.transaction((store) =>
      store.assemblies.seatOf(hall.assembly.id, 'beijing-chn'),
    ))!;
    const away = { city: 'beijing-chn', seat: seat.id, mayor };
    expect((await hall.vote(away, poll.id, 'yes')).status).toBe(201);
    const meanwhile = await hall.poll((await hall.next('rules')).id, { rehearsal: true });
    expect((await hall.vote(away, meanwhile.id, 'yes')).status).toBe(409);
    await close(meanwhile.id);
    await hall.vote(cork, poll.id, 'yes');
    hall.service.clock.set(new Date(closesAt));
    expect((await hall.vote(tunis, poll.id, 'no')).status).toBe(409);
    expect(await hall.service.app.get(PollsService).closeDue()).toBe(1);
    expect(await hall.service.app.get(PollsService).closeDue()).toBe(0);
    expect(await hall.item(item!.id)).toMatchObject({
      state: 'adopted',
      poll: { tally: { yes: 2, no: 0, present: 2 }, state: 'closed' },
    });
    await hall.ledger();
  });

  test('bad ballots are refused one by one, in the language of who sends them, and leave no trace', async () => {
    const item = await hall.next('rules');
    const poll = await hall.poll(item.id);
    const french = await hall.service.person('representative', 'dakar-sen', 'fr');
    const good = hall.seats.slice(0, 3).map((sitting) => hall.vote(sitting, poll.id, 'yes'));
    const bad = [
      hall.vote({ ...cork, seat: tunis.seat }, poll.id, 'no'),
      hall.vote({ ...cork, seat: randomUUID() }, poll.id, 'no'),
      hall.vote(cork, poll.id, 'maybe'),
      hall.vote(cork, poll.id, ['yes']),
      hall.vote(cork, poll.id, 'x'.repeat(500)),
      french.send('POST', `/polls/${poll.id}/ballots`, {
        body: { seat: cork.seat, choice: 'no', nonce: randomUUID() },
      }),
    ];
    expect((await Promise.all(good)).map(({ status }) => status)).toEqual([201, 201, 201]);
    const refused = (await Promise.all(bad)).map(({ status, text }) => {
      const { code, detail } = JSON.parse(text) as { code: string; detail: string };
      return [status, code, detail] as const;
    });
    expect(refused.map(([status, code]) => `${status} ${code}`)).toEqual([
      '403 not-seat-holder',
      '404 seat-unknown',
      '422 choice-unknown',
      '422 choice-unknown',
      '422 body-invalid',
      '403 not-seat-holder',
    ]);
    expect(refused.at(-1)?.[2]).toMatch(/siège/);
    const closed = await close(poll.id);
    expect(closed.tally).toMatchObject({ yes: 3, no: 0, abstain: 0 });
    const ballots = (await hall.ledger()).filter(
      ({ event }) => event.type === 'ballot' && event.poll === poll.id,
    );
    expect(ballots).toHaveLength(3);
  });

  test('fifty opens against fifty closes: one poll at a time, each closed once, the ledger sound', async () => {
    await hall.chair.post(`/assemblies/${hall.assembly.id}/items`, { title: { en: 'A race' } });
    const item = (await hall.view()).items.find(({ title }) => title.en === 'A race');
    const openings = Array.from({ length: 50 }, () =>
      hall.asks(hall.chair, `/assemblies/${hall.assembly.id}/items/${item?.id}/polls`, {
        contestSeconds: 0,
        rehearsal: true,
      }),
    );
    const closings = Array.from({ length: 50 }, async () => {
      const { current } = await hall.view();
      if (current === null) return 'none';
      return String((await hall.asks(hall.chair, `/polls/${current}/close`))[0]);
    });
    const answers = await Promise.all([...openings, ...closings]);
    const started = answers.filter((answer) => Array.isArray(answer) && answer[0] === 201).length;
    const { current } = await hall.view();
    if (current !== null) await close(current);
    const entries = await hall.ledger();
    const polls = new Set(
      entries.flatMap(({ event }) =>
        event.type === 'poll-opened' && event.item === item?.id ? [event.poll] : [],
      ),
    );
    expect(polls.size).toBe(started);
    const closed = entries.filter(({ event }) => event.type === 'poll-closed' && polls.has(event.poll));
    expect(closed).toHaveLength(started);
  });

  test('two processes commit ballots of one poll at once, into one chain', async () => {
    const item = (await hall.view()).items.find(({ title }) => title.en === 'A race');
    const poll = await hall.poll(item!.id);
    const beside = await ServiceUnderTest.start({ beside: hall.service });
    beside.clock.set(hall.service.clock.now());
    const sent = Array.from({ length: 60 }, (_, place) => {
      const { mayor, seat } = hall.seats[place % hall.seats.length]!;
      const through = place % 2 === 0 ? mayor : new Visitor(beside.url, mayor.cookie);
      return through.send('POST', `/polls/${poll.id}/ballots`, {
        body: { seat, choice: place % 3 === 0 ? 'no' : 'yes', nonce: randomUUID() },
      });
    });
    const receipts = (await Promise.all(sent)).map(({ text }) => JSON.parse(text) as ReceiptView);
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(60);
    await close(poll.id);
    const entries = new Map((await hall.ledger()).map((entry) => [entry.number, entry.hash]));
    for (const { number, hash } of receipts) expect(entries.get(number)).toBe(hash);
    await beside.stop();
  });
});
