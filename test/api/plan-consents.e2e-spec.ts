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
  let focalPoint: Visitor;
  let city: string;
  let road: Awaited<ReturnType<typeof roadToPlan>>;
  let asked: PlanConsentsView;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    road = await roadToPlan(service, coordinator, answering);
    asked = await coordinator.post<PlanConsentsView>(`/plans/${road.plan}/consents`);
    // Whichever cities the lot gave a task.
    city = asked.requests[0]?.city ?? '';
    focalPoint = await service.person('focal-point', city);
  });

  afterAll(() => service.stop());

  const tasks = () => focalPoint.get<TaskRequestView[]>(`/cities/${city}/tasks`);
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
    const own = asked.requests.filter((each) => each.city === city);
    expect((await tasks()).map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
  });

  test('is shown in the plan once it is given, and a refusal is a gap', async () => {
    const [first] = await tasks();
    const path = `/cities/${city}/tasks/${first?.id}/answer`;
    const said = await focalPoint.post<TaskRequestView[]>(path, {
      answer: 'agreed',
      condition: 'If the school year allows.',
    });
    expect(said[0]).toMatchObject({ answer: 'agreed', condition: 'If the school year allows.' });
    await takeIn();
    expect(JSON.stringify(await text())).toContain('"consent":"agreed"');
    expect(JSON.stringify(await text())).not.toContain('If the school year allows.');
    await focalPoint.post(path, { answer: 'declined', condition: null });
    await takeIn();
    const codes = (await text()).areas.flatMap(({ gaps }) => gaps.map(({ code }) => code));
    expect(codes.some((code) => code.endsWith('-declined'))).toBe(true);
    const { version } = await coordinator.get<PlanView>(`/plans/${road.plan}`);
    await takeIn();
    expect((await coordinator.get<PlanView>(`/plans/${road.plan}`)).version).toBe(version);
  });

  test('is given by the city alone', async () => {
    const other = asked.requests.find((each) => each.city !== city);
    const body = { answer: 'agreed', condition: null };
    const stranger = await focalPoint.refused('POST', `/cities/${city}/tasks/${other?.id}/answer`, { body });
    expect(stranger).toMatchObject({ status: 404, code: 'task-request-unknown' });
    const forOther = `/cities/${other?.city}/tasks/${other?.id}/answer`;
    expect((await focalPoint.refused('POST', forOther, { body })).status).toBe(403);
    expect((await coordinator.refused('POST', forOther, { body })).status).toBe(403);
    expect((await focalPoint.refused('GET', `/plans/${road.plan}/consents`)).status).toBe(403);
  });
});
