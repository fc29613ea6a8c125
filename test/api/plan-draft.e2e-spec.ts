import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, sha256Hex } from '#canonical';
import type { DraftInput, Plan } from '#plan';
import type { PlanView } from '../../apps/api/src/plan/plan.view.ts';
import type { TeamReasonView } from '../../apps/api/src/plan/team-reason.view.ts';
import { planCommand } from '../../apps/cli/src/plan/plan-command.ts';
import { RecordedTerminal } from '../../apps/cli/src/ranking/recorded-terminal.ts';
import { draft, roadToPlan } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const answering = ['cork-irl', 'aswan-egy', 'medellin-col', 'goyang-kor', 'nairobi-ken', 'espoo-fin'];

/** A draft rests on a frozen input and can be made again from it by anybody whom the team hands it to. */
describe('a draft of the plan', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let road: Awaited<ReturnType<typeof roadToPlan>>;
  let text: string;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    road = await roadToPlan(service, coordinator, answering);
    text = (await coordinator.send('GET', `/plans/${road.plan}/versions/1`)).text;
  });

  afterAll(() => service.stop());

  const inputOf = async (plan: string) => (await coordinator.send('GET', `/plans/${plan}/input`)).text;

  test('is proven by the solver, or says why not, with the seed that was shown before', async () => {
    const view = await coordinator.get<PlanView>(`/plans/${road.plan}`);
    const { allocation, basis } = JSON.parse(text) as Plan;
    expect(view.seed).not.toBe('');
    expect(allocation).toMatchObject({ method: 'solver', standIn: null, seed: view.seed });
    expect(allocation.checks.hard).toEqual([]);
    const input = JSON.parse(await inputOf(road.plan)) as DraftInput;
    expect(basis.decisionHash).toBe(sha256Hex(canonicalJson(input.decision)));
    expect(input.offers.length).toBeGreaterThan(0);
  });

  test('comes out the same byte for byte at the command line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gnlc-input-'));
    try {
      const file = join(folder, 'input.json');
      await writeFile(file, await inputOf(road.plan));
      const terminal = new RecordedTerminal();
      expect(await planCommand(['draft', file], terminal)).toBe(0);
      expect(terminal.output).toBe(text);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('rests on an input that the team alone reads', async () => {
    for (const reader of [service.visitor(), await service.person('observer')]) {
      const refusal = await reader.refused('GET', `/plans/${road.plan}/input`);
      expect([401, 403]).toContain(refusal.status);
    }
  });

  test('tells the team alone how the orders of cities weighed; the public text names no order', async () => {
    const path = `/plans/${road.plan}/versions/1/reasons`;
    const reasons = await coordinator.get<readonly TeamReasonView[]>(path);
    expect(reasons.length).toBeGreaterThan(0);
    for (const reader of [service.visitor(), await service.person('observer')]) {
      expect([401, 403]).toContain((await reader.refused('GET', path)).status);
    }
    expect(text).not.toMatch(/chosen-(preference|even-load|unchanged|lot)|"place"/);
    const { allocation } = JSON.parse(text) as Plan;
    expect(allocation.aims.find(({ aim }) => aim === 'preference')).toMatchObject({ reached: null });
  });

  test('keeps to what the team asks of it, and refuses what cannot be asked', async () => {
    const terms = {
      activities: 8,
      settings: { closed: ['2020-Q1'], budget: [{ year: 2020, cash: 0 }] },
      locks: [{ area: 'nowhere', task: 'coordinate', city: 'cork-irl' }],
    };
    const { id } = await draft(service, coordinator, road.decision, terms);
    const plan = await coordinator.get<Plan>(`/plans/${id}/versions/1`);
    const activities = plan.areas.flatMap((area) => area.activities);
    expect(activities.map(({ start }) => start)).not.toContain('2020-Q1');
    expect(plan.gaps.map(({ code }) => code)).toContain('gap-lock-lost');
    expect(JSON.parse(await inputOf(id))).toMatchObject(terms);
    const refusal = await coordinator.refused('POST', `/decisions/${road.decision}/plan`, {
      body: { settings: { closed: ['1999-Q9'] } },
    });
    expect(refusal.status).toBe(422);
  });

  test('is drafted once, and another draft has lots of its own', async () => {
    const other = await draft(service, coordinator, road.decision);
    const view = await coordinator.get<PlanView>(`/plans/${road.plan}`);
    expect(other).toMatchObject({ state: 'draft', version: 1 });
    expect(other.seed).not.toBe(view.seed);
  });
});
