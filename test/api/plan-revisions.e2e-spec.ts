import type { Plan } from '#plan';
import type { PlanView } from '../../apps/api/src/plan/plan.view.ts';
import { cities, cast, openAssembly, openPoll, roadToPlan, takeSeat } from './road-steps.ts';
import type { Sitting } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

describe('the revision of an adopted plan', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let plan: string;
  let adopted: PlanView;
  let text: Plan;

  const revision = (base: string, more: object = {}) => ({
    base,
    decidedOn: '2020-05-11',
    decidedBy: 'committee',
    who: 'Steering committee',
    language: 'en',
    reason: 'Borders are closed.',
    changes: [
      {
        activity: text.areas[0]!.activities[0]!.id,
        change: 'cancelled',
        on: null,
        start: null,
        end: null,
        mode: null,
        text: 'Nobody can travel.',
      },
    ],
    ...more,
  });
  const file = async (name: string, version: number) =>
    (await coordinator.send('GET', `/plans/${plan}/documents/${name}?language=en&version=${version}`)).text;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    ({ plan } = await roadToPlan(service, coordinator, ['cork-irl', 'beijing-chn', 'medellin-col']));
    text = await coordinator.get<Plan>(`/plans/${plan}/versions/1`);
    const path = `/plans/${plan}/revisions`;
    const draft = await coordinator.refused('POST', path, { body: revision('0'.repeat(64)) });
    expect(draft).toMatchObject({ status: 409, code: 'plan-not-adopted' });
    const assembly = await openAssembly(service, coordinator, plan);
    const seats: Sitting[] = [];
    for (const city of cities) seats.push(await takeSeat(service, assembly.id, city));
    for (const index of assembly.items.keys()) {
      const poll = await openPoll(coordinator, assembly, index);
      for (const seat of seats) await cast(seat, poll.id, 'yes', `${poll.id}-${seat.city}`);
      await coordinator.post(`/polls/${poll.id}/close`);
    }
    await coordinator.post(`/assemblies/${assembly.id}/close`);
    adopted = await coordinator.get<PlanView>(`/plans/${plan}`);
  });

  afterAll(() => service.stop());

  test('is a version behind the adopted one, which stays as it was', async () => {
    expect(adopted.state).toBe('adopted');
    const before = await coordinator.send('GET', `/plans/${plan}/versions/${adopted.version}`);
    const made = await coordinator.post<PlanView>(`/plans/${plan}/revisions`, revision(adopted.hash!));
    expect(made).toMatchObject({ state: 'adopted', version: adopted.version + 1 });
    const after = await coordinator.send('GET', `/plans/${plan}/versions/${adopted.version}`);
    expect(after.text).toBe(before.text);
    const revised = await service.visitor().get<Plan>(`/plans/${plan}/versions/${made.version}`);
    expect(revised.revisions).toMatchObject([
      { id: 'V1', of: adopted.hash, decidedBy: 'committee', who: 'Steering committee' },
    ]);
  });

  test('rests on the newest version, and a city that decides is a member', async () => {
    const old = await coordinator.refused('POST', `/plans/${plan}/revisions`, {
      body: revision(adopted.hash!),
    });
    expect(old).toMatchObject({ status: 409, code: 'plan-base-old' });
    const { hash } = await coordinator.get<PlanView>(`/plans/${plan}`);
    const nowhere = await coordinator.refused('POST', `/plans/${plan}/revisions`, {
      body: revision(hash!, { decidedBy: 'city', who: 'atlantis' }),
    });
    expect(nowhere).toMatchObject({ status: 422, code: 'edit-city-unknown' });
  });

  test('is followed by the calendar: SEQUENCE goes up, what is cancelled says so', async () => {
    const [was, is] = [
      await file('activities.ics', adopted.version),
      await file('activities.ics', adopted.version + 1),
    ];
    expect(was).not.toContain('STATUS:CANCELLED');
    expect(is.match(/STATUS:CANCELLED/g)).toHaveLength(1);
    expect(is).toContain(`SEQUENCE:${adopted.version + 1}`);
    expect(is).toContain('Nobody can travel.');
    const uids = (ics: string) => ics.match(/UID:\S+/g)?.toSorted();
    expect(uids(is)).toEqual(uids(was));
  });

  test('is made by the team alone', async () => {
    const city = await service.person('focal-point', 'cork-irl');
    const { hash } = await coordinator.get<PlanView>(`/plans/${plan}`);
    expect((await city.refused('POST', `/plans/${plan}/revisions`, { body: revision(hash!) })).status).toBe(
      403,
    );
  });
});
