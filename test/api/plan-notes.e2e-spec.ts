import type { PlanNoteView } from '../../apps/api/src/plan/notes/plan-notes.view.ts';
import { roadToPlan } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

describe('notes of the team on the lines of a plan', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let path: string;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    const { plan } = await roadToPlan(service, coordinator, ['cork-irl', 'aswan-egy']);
    path = `/plans/${plan}/notes`;
  });

  afterAll(() => service.stop());

  const add = (words: string, thread: string | null = null, line = 'P1.objective') =>
    coordinator.post<PlanNoteView[]>(path, { line, thread, words });

  test('begin a thread, are answered in it on the same line, and are settled and taken up again', async () => {
    const [first] = await add('Is this number right?');
    const notes = await add('Yes, see the report.', first!.id, 'P2.objective');
    expect(notes.map(({ line, thread, resolved, by }) => [line, thread, resolved, by])).toEqual([
      ['P1.objective', first!.id, false, 'A coordinator'],
      ['P1.objective', first!.id, false, 'A coordinator'],
    ]);
    const settle = (resolved: boolean) =>
      coordinator.post<PlanNoteView[]>(`${path}/${first!.id}/resolution`, { resolved });
    expect((await settle(true))[0]?.resolved).toBe(true);
    expect((await settle(false))[0]?.resolved).toBe(false);
    const inside = await coordinator.refused('POST', `${path}/${notes[1]!.id}/resolution`, {
      body: { resolved: true },
    });
    expect(inside).toMatchObject({ status: 404, code: 'note-unknown' });
  });

  test('are read and written by the team alone', async () => {
    for (const role of ['reviewer', 'observer', 'teller'] as const) {
      const visitor = await service.person(role);
      expect((await visitor.refused('GET', path)).status).toBe(403);
    }
    const city = await service.person('focal-point', 'cork-irl');
    expect((await city.refused('GET', path)).status).toBe(403);
    expect((await service.visitor().refused('GET', path)).status).toBe(401);
  });
});
