import { randomUUID } from 'node:crypto';
import type { MemberEditChangesView, MemberEditsView } from '../../apps/api/src/members/member-edits.view.ts';
import { reason, RollDesk } from './roll-desk.ts';

const anEdit = '0f0e4c4e-6a53-4b8e-9c39-d6f0a2b4c8e1';

describe('changes of the roll', () => {
  let desk: RollDesk;
  /** The edit that brought the published list in. */
  let first: string;

  beforeAll(async () => {
    ({ desk, first } = await RollDesk.open());
  });
  beforeEach(() => desk.anHourLater());
  afterAll(() => desk.service.stop());

  describe('an undo', () => {
    test('takes an import back, and an undo of the undo brings it again', async () => {
      const before = await desk.roll();
      const csv = await desk.changed('cork-irl', { population: 9 });
      desk.anHourLater();
      const { edit } = await desk.apply(`${csv}tralee-irl,Tralee,,,,,IRL,Ireland,europe-north-america\r\n`);
      const after = await desk.roll();
      expect(after).toHaveLength(before.length + 1);

      const undone = await desk.undo(edit ?? '');
      expect(undone).toMatchObject({ kind: 'undo', undoes: edit, cities: 2, reason });
      expect(await desk.roll()).toEqual(before);
      expect((await desk.edits()).find(({ id }) => id === edit)?.undoneBy).toBe(undone.id);
      const { cities } = await desk.coordinator.get<MemberEditChangesView>(`/members/edits/${undone.id}`);
      expect(cities.map(({ name }) => name)).toEqual(['Cork', 'Tralee']);

      await desk.undo(undone.id);
      expect(await desk.roll()).toEqual(after);
    });

    test('happens once, also when two ask at once', async () => {
      const { edit } = await desk.apply(await desk.changed('cork-irl', { population: 11 }));
      const path = `/members/edits/${edit}/undo`;
      const replies = await Promise.all(
        [1, 2].map(() => desk.coordinator.send('POST', path, { body: { reason } })),
      );
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await desk.undoRefused(edit ?? '')).toMatchObject({ status: 409, code: 'edit-undone-already' });
    });

    test('is refused with each field that a later edit has changed', async () => {
      const { edit } = await desk.apply(await desk.changed('cork-irl', { population: 21, note: 'first' }));
      await desk.apply(await desk.changed('cork-irl', { population: 22 }));
      const before = await desk.roll();
      const refusal = await desk.undoRefused(edit ?? '');
      expect(refusal).toMatchObject({ status: 409, code: 'edit-undo-blocked' });
      expect(refusal.errors?.map(({ path, code }) => [path, code])).toEqual([
        ['/cork-irl/population', 'changed-since'],
      ]);
      expect(await desk.roll()).toEqual(before);
    });

    test('is refused while people, rounds and answers refer to a member that would leave', async () => {
      await desk.service.person('focal-point', 'cork-irl');
      await desk.coordinator.post('/rounds', {
        id: 'spring',
        title: 'Spring',
        opensAt: '2019-04-01T00:00:00Z',
        deadline: '2019-05-01T00:00:00Z',
        timeZone: 'Europe/Paris',
        roll: '2019-09-30',
      });
      const before = await desk.roll();
      const refusal = await desk.undoRefused(first);
      expect(refusal).toMatchObject({ status: 409, code: 'edit-undo-blocked' });
      const found = refusal.errors?.map(({ path, code }) => `${path} ${code}`);
      expect(found).toContain('/cork-irl member-has-people');
      expect(found).toContain('/athens-grc member-in-round');
      expect(await desk.roll()).toEqual(before);
    });

    test('is refused by the database too where the service sees nothing in the way', async () => {
      await desk.service.person('focal-point', 'espoo-fin');
      const before = await desk.roll();
      const edit = {
        kind: 'undo',
        person: null,
        at: new Date(),
        title: null,
        reason,
        source: null,
        undoes: null,
      } as const;
      const taken = desk.service.system.transaction((store) => store.members.save([], edit, ['espoo-fin']));
      await expect(taken).rejects.toMatchObject({ kind: 'conflict', code: 'member-in-use' });
      expect(await desk.roll()).toEqual(before);
    });

    test.each([
      ['an edit that does not exist', randomUUID(), { reason }, 404, 'edit-unknown'],
      ['an edit whose number is no UUID', '7', { reason }, 404, 'id-malformed'],
      ['an edit without a reason', randomUUID(), {}, 422, 'body-invalid'],
    ])('of %s is refused', async (_, edit, body, status, code) => {
      const refusal = await desk.coordinator.refused('POST', `/members/edits/${edit}/undo`, { body });
      expect(refusal).toMatchObject({ status, code });
    });
  });

  test('changes are read page by page, the latest first', async () => {
    const made: (string | null)[] = [];
    for (const population of [31, 32, 33]) {
      desk.anHourLater();
      made.unshift((await desk.apply(await desk.changed('cork-irl', { population }))).edit);
    }
    const all = await desk.edits();
    expect(all.slice(0, 3).map(({ id }) => id)).toEqual(made);
    expect(all.at(-1)?.id).toBe(first);
    const older = await desk.coordinator.get<MemberEditsView>(`/members/edits?before=${made[1]}`);
    expect(older).toEqual({ edits: all.slice(2), more: false });
    const some = await desk.coordinator.get<MemberEditChangesView>(`/members/edits/${first}`);
    expect([some.cities.length, some.more]).toEqual([200, true]);
    const rest = await desk.coordinator.get<MemberEditChangesView>(
      `/members/edits/${first}?after=${some.cities.at(-1)?.city}`,
    );
    expect([rest.cities.length, rest.more]).toEqual([93, false]);
  });

  test.each([
    ['GET', '/members/edits'],
    ['GET', `/members/edits/${anEdit}`],
    ['POST', `/members/edits/${anEdit}/undo`],
    ['POST', '/members/import'],
  ])('%s %s is for the team', async (method, path) => {
    const body = method === 'GET' ? {} : { body: { reason, csv: '', dryRun: true } };
    expect(await desk.anyone.refused(method, path, body)).toMatchObject({ status: 401 });
    const focalPoint = await desk.service.person('focal-point', 'bristol-gbr');
    expect(await focalPoint.refused(method, path, body)).toMatchObject({ status: 403 });
  });
});
