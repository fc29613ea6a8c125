import { canonicalJson, sha256Hex } from '#canonical';
import type { Plan } from '#plan';
import type {
  PlanComparisonView,
  PlanEditedView,
  PlanHistoryView,
} from '../../apps/api/src/plan/edit/plan-edits.view.ts';
import type { PlanView } from '../../apps/api/src/plan/plan.view.ts';
import { draft, roadToPlan } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const answering = ['cork-irl', 'aswan-egy', 'medellin-col', 'goyang-kor', 'nairobi-ken', 'espoo-fin'];

describe('editing a plan', () => {
  let service: ServiceUnderTest;
  let anna: Visitor;
  let bruno: Visitor;
  let road: Awaited<ReturnType<typeof roadToPlan>>;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    anna = await service.person('coordinator');
    bruno = await service.person('administrator');
    road = await roadToPlan(service, anna, answering);
  });

  afterAll(() => service.stop());

  const head = () => anna.get<PlanView>(`/plans/${road.plan}`);
  const base = async (): Promise<string> => (await head()).hash ?? '';
  const text = async (): Promise<Plan> =>
    anna.get<Plan>(`/plans/${road.plan}/versions/${(await head()).version}`);
  const edits = `/plans/PLAN/edits`;
  const path = () => edits.replace('PLAN', road.plan);
  const english = (id: string, words: string) => ({ op: 'text', id, language: 'en', text: words });
  const send = (who: Visitor, from: string, ...list: readonly object[]) =>
    who.post<PlanEditedView>(path(), { base: from, edits: list });

  test('makes a frozen version with its hash, who and when', async () => {
    const before = await head();
    const made = await send(anna, before.hash ?? '', english('P1.objective', 'Every child reads.'));
    expect(made).toMatchObject({ version: before.version + 1, merged: false });
    const stored = (await anna.send('GET', `/plans/${road.plan}/versions/${made.version}`)).text;
    expect(sha256Hex(stored)).toBe(made.hash);
    expect(canonicalJson(JSON.parse(stored))).toBe(stored);
    const [last] = await anna.get<PlanHistoryView[]>(`/plans/${road.plan}/versions`);
    expect(last).toMatchObject({
      version: made.version,
      base: before.version,
      edits: [english('P1.objective', 'Every child reads.')],
    });
    expect(last?.by).not.toBeNull();
  });

  test('merges what two people changed at once in different lines', async () => {
    const from = await base();
    await send(anna, from, english('P1.name', 'Reading for all'));
    const second = await send(bruno, from, english('P2.name', 'Cities that learn'));
    expect(second.merged).toBe(true);
    const plan = await text();
    expect(plan.areas.slice(0, 2).map(({ name }) => name.en)).toEqual([
      'Reading for all',
      'Cities that learn',
    ]);
  });

  test('shows a conflict in the same line and overwrites nothing', async () => {
    const from = await base();
    const first = await send(anna, from, english('P1.outcome', 'Anna’s outcome.'));
    const refusal = await bruno.send('POST', path(), {
      body: {
        base: from,
        edits: [english('P1.outcome', 'Bruno’s outcome.'), english('P2.outcome', 'His too.')],
      },
    });
    expect(refusal.status).toBe(409);
    const problem = JSON.parse(refusal.text) as { code: string; conflicts: unknown; version: number };
    expect(problem).toMatchObject({
      code: 'plan-edit-conflict',
      version: first.version,
      hash: first.hash,
      conflicts: [{ index: 0, theirs: 'Anna’s outcome.', edit: { text: 'Bruno’s outcome.' } }],
    });
    expect(await head()).toMatchObject({ version: first.version });
    // Having seen both, he writes one that holds both.
    const both = await send(bruno, first.hash, english('P1.outcome', 'An outcome of both.'));
    expect(both.version).toBe(first.version + 1);
  });

  test('sent twice with one key is made once', async () => {
    const body = { base: await base(), edits: [english('title', 'Work plan')] };
    const key = 'the-same-edit-0001';
    const [one, two] = [
      await anna.send('POST', path(), { body, headers: { 'idempotency-key': key } }),
      await anna.send('POST', path(), { body, headers: { 'idempotency-key': key } }),
    ];
    expect(two.text).toBe(one.text);
    expect([one.status, two.status]).toEqual([201, 201]);
  });

  test('is refused with every reason, and changes nothing', async () => {
    const { version } = await head();
    const refusal = await anna.refused('POST', path(), {
      body: {
        base: await base(),
        edits: [english('P1.nothing', 'x'), { op: 'set', id: 'P1.coordinators', value: ['atlantis'] }],
      },
    });
    expect(refusal).toMatchObject({ status: 422, code: 'plan-edit-refused' });
    expect(await head()).toMatchObject({ version });
    const bad = await anna.refused('POST', path(), { body: { base: 'x', edits: [] } });
    expect(bad.status).toBe(422);
    expect(
      (await anna.refused('POST', path(), { body: { base: '0'.repeat(64), edits: [english('title', 'x')] } }))
        .code,
    ).toBe('plan-base-unknown');
  });

  test('is the team’s alone, and its history is not public', async () => {
    const reviewer = await service.person('reviewer');
    const body = { base: await base(), edits: [english('title', 'Mine')] };
    expect((await reviewer.refused('POST', path(), { body })).status).toBe(403);
    expect(await reviewer.get<PlanHistoryView[]>(`/plans/${road.plan}/versions`)).not.toEqual([]);
    expect((await service.visitor().refused('GET', `/plans/${road.plan}/versions`)).status).toBe(401);
  });

  test('compares any two versions word by word', async () => {
    const { version } = await head();
    const seen = await anna.get<PlanComparisonView>(
      `/plans/${road.plan}/comparison?from=1&to=${version}&language=en`,
    );
    const line = seen.lines.find(({ id }) => id === 'P1.outcome');
    expect(
      line?.parts
        .filter(({ kind }) => kind !== 'removed')
        .map((part) => part.text)
        .join(''),
    ).toBe('An outcome of both.');
    const same = await anna.get<PlanComparisonView>(`/plans/${road.plan}/comparison?from=1&to=1`);
    expect(same.lines).toEqual([]);
  });

  test('is held through a new draft', async () => {
    const again = await draft(service, anna, road.decision);
    const plan = await anna.get<Plan>(`/plans/${again.id}/versions/${again.version}`);
    expect(again.version).toBe(2);
    expect(plan.areas[0]?.outcome.sentences[0]?.text.en).toBe('An outcome of both.');
    expect(plan.areas[1]?.name.en).toBe('Cities that learn');
  });
});
