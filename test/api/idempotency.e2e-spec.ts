import { randomUUID } from 'node:crypto';
import { ledgerProblems, tallyOf, choices } from '#assembly';
import type { LedgerEntry } from '#assembly';
import type { AssemblyView, PollView, ReceiptView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { RunView } from '../../apps/api/src/ranking/ranking.view.ts';
import type { ResponseView } from '../../apps/api/src/survey/survey.view.ts';
import { anAnswer, openAssembly, openPoll, roadToPlan, takeSeat } from './road-steps.ts';
import type { Sitting } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Reply, Visitor } from './visitor.ts';

const round = 'april-2019';
const path = `/rounds/${round}/responses/athens-grc`;
const times = <T>(count: number, one: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => one(i));

describe('a write that is sent again', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let focalPoint: Visitor;
  let plan: string;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    ({ plan } = await roadToPlan(service, coordinator, ['cork-irl', 'beijing-chn', 'medellin-col']));
    focalPoint = await service.person('focal-point', 'athens-grc');
  });

  afterAll(() => service.stop());

  const save = (who: Visitor, question: string, revision: number, key: string, from = 0): Promise<Reply> =>
    who.send('PUT', `${path}/answers/${question}`, {
      body: { value: anAnswer(from)[question], revision },
      headers: { 'idempotency-key': key },
    });

  test('gets the first answer, word for word, and leaves one revision', async () => {
    const key = randomUUID();
    const first = await save(focalPoint, 'ranking', 0, key);
    const second = await save(focalPoint, 'ranking', 0, key);
    expect([second.status, second.text]).toEqual([200, first.text]);
    expect((await focalPoint.get<ResponseView>(path)).revisions).toEqual({ ranking: 1 });
  });

  test('also when twenty come at once', async () => {
    const key = randomUUID();
    const replies = await Promise.all(times(20, () => save(focalPoint, 'rating', 0, key)));
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(JSON.parse(replies[0]?.text ?? '')).toMatchObject({ question: 'rating', revision: 1 });
    expect((await focalPoint.get<ResponseView>(path)).revisions).toMatchObject({ rating: 1 });
  });

  test('of twenty different ones over the same revision, one is saved and the others learn what stands', async () => {
    const replies = await Promise.all(times(20, (i) => save(focalPoint, 'offers', 0, randomUUID(), i % 15)));
    const saved = replies.filter(({ status }) => status === 200);
    expect(saved).toHaveLength(1);
    const standing = (await focalPoint.get<ResponseView>(path)).answers['offers'];
    for (const { status, text } of replies.filter((reply) => !saved.includes(reply))) {
      expect([status, JSON.parse(text)]).toMatchObject([409, { current: { value: standing, revision: 1 } }]);
    }
  });

  test('a key belongs to its request, and to whoever made it', async () => {
    const key = randomUUID();
    expect((await save(focalPoint, 'ranking', 1, key, 1)).status).toBe(200);
    const reused = await save(focalPoint, 'ranking', 2, key, 2);
    expect([reused.status, JSON.parse(reused.text)]).toMatchObject([409, { code: 'idempotency-key-reused' }]);
    const signatory = await service.person('signatory', 'athens-grc');
    expect((await save(signatory, 'ranking', 2, key, 3)).status).toBe(200);
  });

  test('a write that was refused may come again under its key', async () => {
    const key = randomUUID();
    expect((await save(focalPoint, 'ranking', 99, key)).status).toBe(409);
    expect((await save(focalPoint, 'ranking', 99, key)).status).toBe(409);
    expect((await focalPoint.get<ResponseView>(path)).revisions['ranking']).toBe(3);
  });

  test('two submissions at once leave one receipt number each, or one is refused', async () => {
    const body = { statement: { name: 'Ana Example', title: 'Mayor', date: '2019-04-08' } };
    const replies = await Promise.all(times(2, () => focalPoint.send('POST', `${path}/submit`, { body })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await focalPoint.get<ResponseView>(path)).receipt?.number).toBe(1);
  });

  test('a run is started once, however often the button is pressed', async () => {
    const key = randomUUID();
    const start = (): Promise<RunView> =>
      coordinator.post(`/rounds/${round}/runs`, {}, { 'idempotency-key': key });
    const runs = await Promise.all(times(5, start));
    expect(new Set(runs.map(({ id }) => id)).size).toBe(1);
    const numbers = (await coordinator.get<RunView[]>(`/rounds/${round}/runs`)).map(({ number }) => number);
    expect(numbers).toEqual([2, 1]);
  });

  describe('in a poll', () => {
    let assembly: AssemblyView;
    let hall: readonly Sitting[];

    beforeAll(async () => {
      assembly = await openAssembly(service, coordinator, plan);
      const roll = await service.system.transaction((store) => store.assemblies.seats(assembly.id));
      const seated: Sitting[] = [];
      for (const { city } of roll.slice(0, 100)) seated.push(await takeSeat(service, assembly.id, city));
      hall = seated;
    });

    const vote = ({ mayor, seat }: Sitting, poll: string, choice: string, nonce: string): Promise<Reply> =>
      mayor.send('POST', `/polls/${poll}/ballots`, { body: { seat, choice, nonce } });

    const ledger = async (): Promise<readonly LedgerEntry[]> => {
      const { text } = await coordinator.send('GET', `/assemblies/${assembly.id}/ledger.ndjson`);
      const lines = text.trimEnd().split('\n');
      expect(ledgerProblems(lines)).toEqual([]);
      return lines.map((line) => JSON.parse(line) as LedgerEntry);
    };

    const ballotsIn = (entries: readonly LedgerEntry[], poll: string): readonly LedgerEntry[] =>
      entries.filter(({ event }) => event.type === 'ballot' && event.poll === poll);

    test('fifty ballots with one nonce are one entry on the ledger and one receipt', async () => {
      const poll = await openPoll(coordinator, assembly, 0);
      const [voter] = hall as [Sitting];
      const replies = await Promise.all(times(50, () => vote(voter, poll.id, 'no', 'pressed-fifty-times')));
      expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      const receipt = JSON.parse(replies[0]?.text ?? '') as ReceiptView;
      await coordinator.post(`/polls/${poll.id}/close`);
      expect(ballotsIn(await ledger(), poll.id)).toMatchObject([
        { number: receipt.number, hash: receipt.hash },
      ]);
    });

    test('a hundred seats vote while the poll closes: what got a receipt is counted, nothing else is', async () => {
      const poll = await openPoll(coordinator, assembly, 1);
      const votes = hall.map((sitting, i) =>
        vote(sitting, poll.id, choices[i % 3] ?? 'yes', `ballot-of-${sitting.city}`),
      );
      // As soon as some are in, the chair closes; the others are on their way.
      await Promise.race(votes);
      const closing = coordinator.post<PollView>(`/polls/${poll.id}/close`);
      const replies = await Promise.all(votes);
      const { tally, named } = await closing;
      const receipts = replies
        .filter(({ status }) => status === 201)
        .map(({ text }) => JSON.parse(text) as ReceiptView);
      const refused = replies
        .filter(({ status }) => status !== 201)
        .map(({ text }) => JSON.parse(text) as unknown);
      expect(receipts.length).toBeGreaterThan(0);
      for (const refusal of refused) expect(refusal).toMatchObject({ status: 409, code: 'poll-closed' });
      const entries = await ledger();
      const recorded = ballotsIn(entries, poll.id);
      const key = ({ number, hash }: { number: number; hash: string }): string => `${number} ${hash}`;
      expect(recorded.map(key).sort()).toEqual(receipts.map(key).sort());
      const end = entries.find(({ event }) => event.type === 'poll-closed' && event.poll === poll.id);
      expect(recorded.every(({ number }) => number < (end?.number ?? 0))).toBe(true);
      expect(tally).toEqual(tallyOf(entries, poll.id));
      expect(named).toHaveLength(receipts.length);
    });

    test('a second ballot replaces the first of its seat, and the first stays on the record', async () => {
      const poll = await openPoll(coordinator, assembly, 2);
      const [voter] = hall as [Sitting];
      await vote(voter, poll.id, 'yes', 'first-thought-of-one');
      await vote(voter, poll.id, 'no', 'second-thought-of-one');
      await vote(voter, poll.id, 'yes', 'first-thought-of-one');
      const { tally } = await coordinator.post<PollView>(`/polls/${poll.id}/close`);
      expect(tally).toMatchObject({ yes: 0, no: 1, abstain: 0 });
      expect(ballotsIn(await ledger(), poll.id)).toHaveLength(2);
    });
  });
});
