import type { Plan } from '#plan';
import { PlanConsentsJobs } from '../../apps/api/src/plan/consent/plan-consents.jobs.ts';
import type {
  PlanConsentsView,
  TaskRequestView,
} from '../../apps/api/src/plan/consent/plan-consents.view.ts';
import type { PlanView } from '../../apps/api/src/plan/plan.view.ts';
import { roadToPlan } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const answering = ['cork-irl', 'aswan-egy', 'medellin-col', 'goyang-kor', 'nairobi-ken', 'espoo-fin'];

describe('the consent of cities', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let cork: Visitor;
  let road: Awaited<ReturnType<typeof roadToPlan>>;
  let asked: PlanConsentsView;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    road = await roadToPlan(service, coordinator, answering);
    cork = await service.person('focal-point', 'cork-irl');
    asked = await coordinator.post<PlanConsentsView>(`/plans/${road.plan}/consents`);
  });

  afterAll(() => service.stop());

  const tasks = () => cork.get<TaskRequestView[]>('/cities/cork-irl/tasks');
  const takeIn = () => service.app.get(PlanConsentsJobs).takeIn(road.plan);
  const text = async (): Promise<Plan> => {
    const { version } = await coordinator.get<PlanView>(`/plans/${road.plan}`);
    return coordinator.get<Plan>(`/plans/${road.plan}/versions/${version}`);
  };

  test('is asked once for every task', async () => {
    expect(asked.requests.length).toBeGreaterThan(0);
    expect(asked.toAsk).toBe(0);
    const again = await coordinator.post<PlanConsentsView>(`/plans/${road.plan}/consents`);
    expect(again.requests).toHaveLength(asked.requests.length);
    const own = asked.requests.filter(({ city }) => city === 'cork-irl');
    expect((await tasks()).map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
  });

  test('is shown in the plan once it is given, and a refusal is a gap', async () => {
    const [first] = await tasks();
    const path = `/cities/cork-irl/tasks/${first?.id}/answer`;
    const said = await cork.post<TaskRequestView[]>(path, {
      answer: 'agreed',
      condition: 'If the school year allows.',
    });
    expect(said[0]).toMatchObject({ answer: 'agreed', condition: 'If the school year allows.' });
    await takeIn();
    expect(JSON.stringify(await text())).toContain('"consent":"agreed"');
    expect(JSON.stringify(await text())).not.toContain('If the school year allows.');
    await cork.post(path, { answer: 'declined', condition: null });
    await takeIn();
    const codes = (await text()).areas.flatMap(({ gaps }) => gaps.map(({ code }) => code));
    expect(codes.some((code) => code.endsWith('-declined'))).toBe(true);
    const { version } = await coordinator.get<PlanView>(`/plans/${road.plan}`);
    await takeIn();
    expect((await coordinator.get<PlanView>(`/plans/${road.plan}`)).version).toBe(version);
  });

  test('is given by the city alone', async () => {
    const other = asked.requests.find(({ city }) => city !== 'cork-irl');
    const body = { answer: 'agreed', condition: null };
    const stranger = await cork.refused('POST', `/cities/cork-irl/tasks/${other?.id}/answer`, { body });
    expect(stranger).toMatchObject({ status: 404, code: 'task-request-unknown' });
    const forOther = `/cities/${other?.city}/tasks/${other?.id}/answer`;
    expect((await cork.refused('POST', forOther, { body })).status).toBe(403);
    expect((await coordinator.refused('POST', forOther, { body })).status).toBe(403);
    expect((await cork.refused('GET', `/plans/${road.plan}/consents`)).status).toBe(403);
  });
});
