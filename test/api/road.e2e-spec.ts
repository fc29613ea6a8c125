import { bundleChecks, choices, ledgerProblems } from '#assembly';
import type { LedgerEntry } from '#assembly';
import { unzipBundle } from '#archive';
import { languages } from '#members';
import { rank } from '#ranking';
import type { AssemblyView, PollView, SeatView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { ImportView } from '../../apps/api/src/members/member-files.view.ts';
import type { RollView } from '../../apps/api/src/members/members.view.ts';
import type { PlanView } from '../../apps/api/src/plan/plan.view.ts';
import type { ResultsView, RunView } from '../../apps/api/src/ranking/ranking.view.ts';
import type { MonitorView } from '../../apps/api/src/survey/monitor.view.ts';
import type { ResponseView, RoundSummaryView } from '../../apps/api/src/survey/survey.view.ts';
import {
  anAnswer,
  answer,
  cast,
  cities,
  decide,
  importMembers,
  openAssembly,
  openPoll,
  openRound,
  takeSeat,
  until,
} from './road-steps.ts';
import type { Sitting } from './road-steps.ts';
import { membersCsv, ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

/** Signed before the round opens, and kept to by the run. */
const signed = { places: 4, seed: '14' };
const round = 'april-2019';

/** The whole way once over HTTP, with a real worker: each test is the next step. */
describe('the road', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let anyone: Visitor;
  let run: RunView;
  let decision: string;
  let plan: PlanView;
  let assembly: AssemblyView;
  const hall: Sitting[] = [];

  beforeAll(async () => {
    service = await ServiceUnderTest.start({ workers: true });
    coordinator = await service.person('coordinator');
    anyone = service.visitor();
  });

  afterAll(() => service.stop());

  test('member cities come in from the real list, once', async () => {
    const dry = await coordinator.post<ImportView>('/members/import', { csv: membersCsv(), dryRun: true });
    expect(dry).toMatchObject({ dryRun: true, problems: [] });
    expect((await anyone.get<RollView>('/members?on=2019-09-30')).members).toEqual([]);
    expect(await importMembers(coordinator)).toMatchObject({ added: dry.added, changed: 0, unchanged: 0 });
    const again = { csv: membersCsv(), dryRun: false, reason: 'Once more' };
    const refused = await coordinator.refused('POST', '/members/import', { body: again });
    expect(refused).toMatchObject({ status: 409, code: 'nothing-to-import' });
    const roll = await anyone.get<RollView>('/members?on=2019-09-30');
    expect(roll.members).toHaveLength(108);
    expect(roll.byRegion.every(({ members }) => members > 0)).toBe(true);
  });

  test('a file with mistakes changes nothing and names the lines', async () => {
    const csv = membersCsv().replace(
      'São Filipe,Cabo Verde,CPV,Africa',
      'São Filipe,Cabo Verde,CPV,Atlantis',
    );
    const refused = await coordinator.refused('POST', '/members/import', {
      body: { csv, dryRun: false, reason: 'A correction' },
      headers: { 'accept-language': 'es' },
    });
    expect(refused).toMatchObject({
      status: 422,
      code: 'import-refused',
      errors: [{ code: 'unknown-region' }],
    });
    expect(refused.errors?.[0]?.path).toMatch(/line 3/);
  });

  test('a round opens for the 108 cities of its roll', async () => {
    expect(await openRound(coordinator, round, signed)).toMatchObject({
      id: round,
      state: 'open',
      simulated: false,
    });
    const [summary] = await anyone.get<RoundSummaryView[]>('/rounds');
    expect(summary).toMatchObject({ id: round, invited: 108, answered: 0 });
  });

  test('cities save answer by answer and submit under a receipt', async () => {
    for (const [index, city] of cities.entries()) {
      const focalPoint = await service.person('focal-point', city);
      const response = await answer(focalPoint, round, city, anAnswer(index % 3));
      expect(response).toMatchObject({ state: 'submitted', receipt: { number: 1 } });
      expect(response.receipt?.hash).toMatch(/^[0-9a-f]{64}$/);
    }
    const monitor = await coordinator.get<MonitorView>(`/rounds/${round}/monitor`);
    expect(monitor).toMatchObject({ members: 108, answered: cities.length, late: 0, drafts: 0 });
  });

  test('the team reopens an answer with a reason; after the deadline it comes late', async () => {
    const city = 'cork-irl';
    const focalPoint = await service.person('focal-point', city);
    const path = `/rounds/${round}/responses/${city}`;
    const change = { value: anAnswer(1)['ranking'], revision: 1 };
    expect(await focalPoint.refused('PUT', `${path}/answers/ranking`, { body: change })).toMatchObject({
      status: 409,
      code: 'response-submitted',
    });
    await coordinator.post(`${path}/reopen`, { reason: 'The city asked for it.' });
    service.clock.set(new Date('2019-06-03T08:00:00Z'));
    await focalPoint.put(`${path}/answers/ranking`, change);
    const again = await focalPoint.post<ResponseView>(`${path}/submit`, {
      statement: { name: 'Ana Example', title: 'Mayor', date: '2019-06-03' },
    });
    expect(again).toMatchObject({ state: 'late', receipt: { number: 2 } });
  });

  test('a closed round takes no more answers', async () => {
    await coordinator.post(`/rounds/${round}/close`);
    const focalPoint = await service.person('focal-point', 'athens-grc');
    const refusal = await focalPoint.refused('PUT', `/rounds/${round}/responses/athens-grc/answers/offers`, {
      body: { value: [], revision: 0 },
    });
    expect(refusal).toMatchObject({ status: 409, code: 'round-closed' });
  });

  test('a worker takes the run from the queue and reports how far it has come', async () => {
    service.clock.set(new Date('2019-08-19T09:00:00Z'));
    const started = await coordinator.post<RunView>(`/rounds/${round}/runs`, signed);
    expect(started).toMatchObject({ number: 1, state: 'waiting', official: true, progress: 0 });
    const seen: number[] = [];
    run = await until(
      async () => {
        const now = await coordinator.get<RunView>(`/runs/${started.id}`);
        seen.push(now.progress);
        return now;
      },
      ({ state }) => state !== 'waiting' && state !== 'running',
    );
    expect(run).toMatchObject({ state: 'done', progress: 1, failure: null });
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(run.leftOut).toEqual([{ reason: 'silent', count: 108 - cities.length }]);
    const report = await coordinator.send('GET', `/runs/${run.id}/report`);
    expect(JSON.parse(report.text)).toMatchObject({ settings: signed });
    await coordinator.refused('POST', `/runs/${run.id}/cancel`);
  });

  test('nothing of it is public before the decision, and all of it after', async () => {
    expect(await anyone.refused('GET', `/rounds/${round}/results`)).toMatchObject({ status: 404 });
    const signed = await decide(service, coordinator, run.id);
    decision = signed.id;
    expect(signed.areas).toHaveLength(4);
    const results = await anyone.get<ResultsView>(`/rounds/${round}/results`);
    expect(results).toMatchObject({ run: { id: run.id }, decision: { id: decision } });
  });

  test('a plan is drafted by a worker; the public sees it when it is put to the assembly', async () => {
    service.clock.set(new Date('2019-09-02T08:00:00Z'));
    const { id } = await coordinator.post<PlanView>(`/decisions/${decision}/plan`);
    plan = await until(
      () => coordinator.get<PlanView>(`/plans/${id}`),
      ({ state }) => state !== 'drafting',
    );
    expect(plan).toMatchObject({ state: 'draft', version: 1, published: false, round });
    expect(await anyone.refused('GET', `/plans/${id}`)).toMatchObject({ status: 404, code: 'plan-unknown' });
    assembly = await openAssembly(service, coordinator, id);
    expect(assembly).toMatchObject({ state: 'open', seats: 108, present: 0, current: null });
    expect(await anyone.get(`/plans/${id}`)).toMatchObject({ published: true });
    const version = await anyone.send('GET', `/plans/${id}/versions/1`);
    expect(version.headers.get('etag')).toBe(`"${plan.hash}"`);
    expect(JSON.parse(version.text).areas).toHaveLength(4);
  });

  test.each(languages)('the plan is a PDF in %s', async (language) => {
    const reply = await anyone.send('GET', `/plans/${plan.id}/documents/plan.pdf?language=${language}`);
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(new TextDecoder('latin1').decode(reply.bytes.slice(0, 5))).toBe('%PDF-');
    expect(reply.bytes.length).toBeGreaterThan(10_000);
  });

  test('mayors take their seats, and leave them, on the record', async () => {
    for (const city of cities) hall.push(await takeSeat(service, assembly.id, city));
    const { mayor, city } = hall[0] as Sitting;
    const attend = (present: boolean): Promise<SeatView> =>
      mayor.post(`/assemblies/${assembly.id}/attendance`, { city, present });
    expect(await attend(false)).toMatchObject({ present: false });
    expect(await attend(true)).toMatchObject({ present: true });
    expect(await attend(true)).toMatchObject({ assembly: { present: cities.length } });
  });

  test('a poll hides its ballots while it is open and names them after', async () => {
    const poll = await openPoll(coordinator, assembly);
    const receipts = await Promise.all(
      hall.map((sitting, index) =>
        cast(sitting, poll.id, choices[index % 3] ?? 'yes', `first-ballot-of-${sitting.city}`),
      ),
    );
    expect(receipts.every(({ check }) => /^\d{6}$/.test(check))).toBe(true);
    const open = await anyone.get<AssemblyView>(`/assemblies/${assembly.id}`);
    expect(open.items[0]?.poll).toMatchObject({ recorded: hall.length, tally: null, named: null });
    expect(await ledger(coordinator)).not.toContainEqual(expect.objectContaining({ type: 'ballot' }));
    await cast(hall[1] as Sitting, poll.id, 'yes', 'changed-my-mind-bristol');
    const closed = await coordinator.post<PollView>(`/polls/${poll.id}/close`);
    expect(closed.tally).toMatchObject({ yes: 4, no: 1, abstain: 2 });
    expect(closed.outcome).toMatchObject({ verdict: 'adopted' });
    expect(closed.named).toHaveLength(hall.length);
  });

  test('the remaining items are adopted, and with the last one the plan', async () => {
    for (let index = 1; index < assembly.items.length; index += 1) {
      const poll = await openPoll(coordinator, assembly, index);
      for (const sitting of hall) await cast(sitting, poll.id, 'yes', `item-${index}-of-${sitting.city}`);
      await coordinator.post(`/polls/${poll.id}/close`);
    }
    expect(await anyone.refused('GET', `/assemblies/${assembly.id}/bundle.zip`)).toMatchObject({
      status: 409,
      code: 'bundle-not-ready',
    });
    const closed = await coordinator.post<AssemblyView>(`/assemblies/${assembly.id}/close`);
    expect(closed).toMatchObject({ state: 'closed', current: null });
    expect(await anyone.get(`/plans/${plan.id}`)).toMatchObject({ state: 'adopted', version: 2 });
  });

  test('the ledger holds, line by line', async () => {
    const { text, headers } = await anyone.send('GET', `/assemblies/${assembly.id}/ledger.ndjson`);
    expect(headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    const lines = text.trimEnd().split('\n');
    expect(ledgerProblems(lines)).toEqual([]);
    const events = lines.map((line) => (JSON.parse(line) as LedgerEntry).event);
    expect(events.at(-1)).toMatchObject({ type: 'plan-adopted', version: 2 });
    const ballots = events.filter((event) => event.type === 'ballot');
    expect(ballots).toHaveLength(hall.length * assembly.items.length + 1);
    expect(new Set(ballots.map(({ choice }) => choice))).toEqual(new Set(choices));
  });

  test('everything can be recomputed from the bundle', async () => {
    const reply = await anyone.send('GET', `/assemblies/${assembly.id}/bundle.zip`);
    expect(reply.headers.get('content-type')).toBe('application/zip');
    const checks = bundleChecks(unzipBundle(reply.bytes), { rank });
    // Nothing was merged, nobody counter-signed, nothing was amended, and there is no older bundle.
    const others = checks.filter(({ status }) => status !== 'passed').map(({ name }) => name);
    expect(others).toEqual([
      'merged-recomputed',
      'heads-witnessed',
      'older-continued',
      'amended-recomputed',
      'amendments-stand',
    ]);
  });

  async function ledger(reader: Visitor): Promise<readonly LedgerEntry['event'][]> {
    const { text } = await reader.send('GET', `/assemblies/${assembly.id}/ledger.ndjson`);
    return text
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as LedgerEntry).event);
  }
});
