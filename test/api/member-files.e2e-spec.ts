import { randomUUID } from 'node:crypto';
import { membersCsv as csvOf, readMembersCsv } from '#members';
import type { MemberCity } from '#members';
import type {
  MemberEditChangesView,
  MemberEditsView,
  MemberEditView,
} from '../../apps/api/src/members/member-edits.view.ts';
import type { ImportView } from '../../apps/api/src/members/member-files.view.ts';
import { membersCsv, ServiceUnderTest } from './service-under-test.ts';
import type { Refusal, Visitor } from './visitor.ts';

const reason = 'As agreed in the meeting';
const anEdit = '0f0e4c4e-6a53-4b8e-9c39-d6f0a2b4c8e1';

describe('files of the roll', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let anyone: Visitor;
  /** The edit that brought the published list in. */
  let first: string;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    anyone = service.visitor();
    first = (await apply(membersCsv())).edit ?? '';
  });

  // Edits of one instant have no order.
  let hour = Date.UTC(2019, 3, 8, 9);
  const anHourLater = (): void => service.clock.set(new Date((hour += 3_600_000)));
  beforeEach(anHourLater);

  afterAll(() => service.stop());

  const look = (csv: string): Promise<ImportView> =>
    coordinator.post('/members/import', { csv, dryRun: true });
  const apply = (csv: string, more: object = {}): Promise<ImportView> =>
    coordinator.post('/members/import', { csv, dryRun: false, reason, ...more });
  const exported = async (query = 'all=true'): Promise<string> => {
    const { bytes } = await anyone.send('GET', `/members/export.csv?${query}`);
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  };
  const roll = async (): Promise<readonly MemberCity[]> => readMembersCsv(await exported()).members;
  const undo = (edit: string): Promise<MemberEditView> =>
    coordinator.post(`/members/edits/${edit}/undo`, { reason });
  const undoRefused = (edit: string): Promise<Refusal> =>
    coordinator.refused('POST', `/members/edits/${edit}/undo`, { body: { reason } });
  const edits = async (): Promise<readonly MemberEditView[]> =>
    (await coordinator.get<MemberEditsView>('/members/edits')).edits;

  /** The exported file with one city changed. */
  const changed = async (id: string, fields: Partial<MemberCity>): Promise<string> =>
    csvOf((await roll()).map((city) => (city.id === id ? { ...city, ...fields } : city)));

  describe('an import', () => {
    test('is looked at first: what comes, what changes from what to what, what stays', async () => {
      const csv =
        'city,country,iso3166_alpha3,unesco_region,population_if_known\n' +
        'Cork,Ireland,IRL,Europe and North America,210000\n' +
        'Galway,Ireland,IRL,Europe and North America,\n' +
        'Dublin,Ireland,IRL,Europe and North America,\n';
      const [before, kept] = [await roll(), await edits()];
      const seen = await look(csv);
      expect(seen).toMatchObject({
        dryRun: true,
        layout: 'research',
        edit: null,
        problems: [],
        unmentioned: before.length - seen.changed - seen.unchanged,
        changedMembers: expect.arrayContaining([
          expect.objectContaining({
            line: 2,
            city: 'cork-irl',
            name: 'Cork',
            changes: [{ field: 'population', before: expect.any(Number) as number, after: 210_000 }],
          }),
        ]) as unknown,
      });
      expect(seen.addedMembers.length).toBe(seen.added);
      expect(seen.unmentionedMembers).toHaveLength(seen.unmentioned);
      expect(await roll()).toEqual(before);
      expect(await edits()).toEqual(kept);

      const done = await apply(csv, { base: seen.base, title: 'ireland.csv' });
      expect(done).toMatchObject({ dryRun: false, added: seen.added, changed: seen.changed });
      const [edit] = await edits();
      expect(edit).toMatchObject({
        id: done.edit,
        kind: 'import',
        by: 'A coordinator',
        title: 'ireland.csv',
        reason,
        cities: seen.added + seen.changed,
        undoneBy: null,
      });
      const { cities } = await coordinator.get<MemberEditChangesView>(`/members/edits/${done.edit}`);
      expect(cities).toContainEqual({
        city: 'cork-irl',
        name: 'Cork',
        countryName: 'Ireland',
        changes: [{ field: 'population', before: expect.any(Number) as number, after: 210_000 }],
      });
    });

    test('is refused when the roll has changed since it was looked at', async () => {
      const csv = await changed('cork-irl', { population: 210_000 });
      const { base } = await look(csv);
      await apply(await changed('cork-irl', { population: 211_000 }));
      const refusal = await coordinator.refused('POST', '/members/import', {
        body: { csv, dryRun: false, reason, base },
      });
      expect(refusal).toMatchObject({ status: 409, code: 'roll-changed-since' });
      expect((await roll()).find(({ id }) => id === 'cork-irl')?.population).toBe(211_000);
      const again = await look(csv);
      expect(await apply(csv, { base: again.base })).toMatchObject({ changed: 1 });
    });

    test('of the old list leaves alone what was corrected by hand since', async () => {
      const corrected = {
        officialName: 'Ville de Porto-Novo',
        ownName: 'Xɔ̀gbónù',
        website: 'https://porto-novo.example',
        sizeClass: 'large',
        shortNames: ['Hogbonu'],
        languages: ['fr', 'yo'],
        statuses: [
          { status: 'active', from: '2025-12-04', until: '2026-02-01', source: 'letter', reason: null },
          { status: 'withdrawn', from: '2026-02-01', until: null, source: 'letter', reason: 'asked for it' },
        ],
      } as const;
      await apply(await changed('porto-novo-ben', corrected));
      const { changedMembers } = await look(membersCsv());
      expect(changedMembers.filter(({ city }) => city === 'porto-novo-ben')).toEqual([]);
      await apply(membersCsv());
      expect((await roll()).find(({ id }) => id === 'porto-novo-ben')).toMatchObject(corrected);
    });

    test('under the same key is one import, and gives the first answer again', async () => {
      const [csv, kept] = [await changed('cork-irl', { population: 7 }), await edits()];
      const headers = { 'idempotency-key': randomUUID() };
      const body = { csv, dryRun: false, reason };
      const replies = await Promise.all(
        [1, 2, 3].map(() => coordinator.send('POST', '/members/import', { body, headers })),
      );
      expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(await edits()).toHaveLength(kept.length + 1);
    });

    test('that changes nothing leaves no edit', async () => {
      const kept = await edits();
      expect(await apply(await exported())).toMatchObject({ dryRun: false, changed: 0, edit: null });
      expect(await edits()).toEqual(kept);
    });

    test.each([
      ['without a reason', { reason: undefined }, '/reason'],
      ['with a reason of one letter', { reason: 'x' }, '/reason'],
      ['on a base that is none', { base: 'latest' }, '/base'],
      ['with a NUL', { csv: 'city\0' }, '/csv'],
      ['with half a sign', { csv: 'city\uD800' }, '/csv'],
      ['with something more', { force: true }, '/force'],
    ])('%s is refused', async (_, more, path) => {
      const body = { csv: membersCsv(), dryRun: false, reason, ...more };
      const refusal = await coordinator.refused('POST', '/members/import', { body });
      expect(refusal).toMatchObject({ status: 422, code: 'body-invalid' });
      expect(new Set(refusal.errors?.map((error) => error.path))).toEqual(new Set([path]));
    });

    test.each([
      ['names that read backwards', 'Galw\u202Eay,Ireland,IRL,Africa', 'hidden-characters'],
      ['characters of another encoding', 'Galw\uFFFDy,Ireland,IRL,Africa', 'broken-encoding'],
      ['a quote that never closes', '"Galway,Ireland,IRL,Africa', 'unclosed-quote'],
      ['a region of its own', 'Galway,Ireland,IRL,Atlantis', 'unknown-region'],
      ['cells without a column', 'Galway,Ireland,IRL,Africa,more', 'too-many-cells'],
    ])('of a file with %s changes nothing, its good rows included', async (_, row, code) => {
      const before = await roll();
      const csv = `city,country,iso3166_alpha3,unesco_region\nLimerick II,Ireland,IRL,Africa\n${row}\n`;
      const refused = await apply(csv);
      expect(refused).toMatchObject({ dryRun: true, edit: null });
      expect(refused.problems.map((problem) => problem.code)).toEqual([code]);
      expect(refused.problems[0]?.path).toMatch(/^line 3/);
      expect(await roll()).toEqual(before);
    });

    test('cannot hang a member’s id on a city of another country', async () => {
      const csv = 'id,name,country,country_name,region\ncork-irl,Berlin,DEU,Germany,europe-north-america\n';
      const { problems } = await apply(csv);
      expect(problems).toMatchObject([{ path: 'line 2, column id', code: 'id-of-another-country' }]);
    });

    test('warns in the reader’s language', async () => {
      const csv =
        'id,name,country,country_name,region\ncork-irl,=1+1 Cork,IRL,Ireland,europe-north-america\n';
      const { warnings } = await coordinator.post<ImportView>(
        '/members/import',
        { csv, dryRun: true },
        { 'accept-language': 'ar' },
      );
      expect(warnings.map(({ code }) => code)).toContain('formula-cell');
      for (const { detail } of warnings) expect(detail).toMatch(/\p{Script=Arabic}/u);
    });
  });

  describe('an export', () => {
    test('brings back every member with every field, for everyone', async () => {
      const { status, headers, bytes } = await anyone.send('GET', '/members/export.csv?all=true');
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(headers.get('content-disposition')).toBe('attachment; filename="members-all.csv"');
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const seen = await look(await exported());
      expect(seen).toMatchObject({ layout: 'export', added: 0, changed: 0, unmentioned: 0, problems: [] });
      expect(seen.unchanged).toBe((await roll()).length);
      expect(await exported()).toContain("\ns-hertogenbosch-nld,'s-Hertogenbosch,");
    });

    test('of a day holds the roll of that day', async () => {
      const { headers } = await anyone.send('GET', '/members/export.csv?on=2019-09-30');
      expect(headers.get('content-disposition')).toBe('attachment; filename="members-2019-09-30.csv"');
      expect(readMembersCsv(await exported('on=2019-09-30')).members).toHaveLength(108);
      expect(readMembersCsv(await exported('on=1999-01-01')).members).toEqual([]);
      expect(readMembersCsv(await exported('')).members).toHaveLength(91);
    });

    test('runs no formula in a spreadsheet, and gives the text back', async () => {
      await apply(await changed('cork-irl', { officialName: "=cmd|' /C calc'!A0" }));
      expect(await exported()).toContain(",'=cmd|' /C calc'!A0,");
      expect((await roll()).find(({ id }) => id === 'cork-irl')?.officialName).toBe("=cmd|' /C calc'!A0");
    });

    test.each(['on=yesterday', 'on=2019-02-30', 'all=perhaps'])('?%s is refused', async (query) => {
      expect(await anyone.refused('GET', `/members/export.csv?${query}`)).toMatchObject({ status: 422 });
    });
  });

  describe('an undo', () => {
    test('takes an import back, and an undo of the undo brings it again', async () => {
      const before = await roll();
      const csv = await changed('cork-irl', { population: 9 });
      anHourLater();
      const { edit } = await apply(`${csv}tralee-irl,Tralee,,,,,IRL,Ireland,europe-north-america\r\n`);
      const after = await roll();
      expect(after).toHaveLength(before.length + 1);

      const undone = await undo(edit ?? '');
      expect(undone).toMatchObject({ kind: 'undo', undoes: edit, cities: 2, reason });
      expect(await roll()).toEqual(before);
      expect((await edits()).find(({ id }) => id === edit)?.undoneBy).toBe(undone.id);
      const { cities } = await coordinator.get<MemberEditChangesView>(`/members/edits/${undone.id}`);
      expect(cities.map(({ name }) => name)).toEqual(['Cork', 'Tralee']);

      await undo(undone.id);
      expect(await roll()).toEqual(after);
    });

    test('happens once, also when two ask at once', async () => {
      const { edit } = await apply(await changed('cork-irl', { population: 11 }));
      const path = `/members/edits/${edit}/undo`;
      const replies = await Promise.all(
        [1, 2].map(() => coordinator.send('POST', path, { body: { reason } })),
      );
      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await undoRefused(edit ?? '')).toMatchObject({ status: 409, code: 'edit-undone-already' });
    });

    test('is refused with each field that a later edit has changed', async () => {
      const { edit } = await apply(await changed('cork-irl', { population: 21, note: 'first' }));
      await apply(await changed('cork-irl', { population: 22 }));
      const before = await roll();
      const refusal = await undoRefused(edit ?? '');
      expect(refusal).toMatchObject({ status: 409, code: 'edit-undo-blocked' });
      expect(refusal.errors?.map(({ path, code }) => [path, code])).toEqual([
        ['/cork-irl/population', 'changed-since'],
      ]);
      expect(await roll()).toEqual(before);
    });

    test('is refused while people, rounds and answers refer to a member that would leave', async () => {
      await service.person('focal-point', 'cork-irl');
      await coordinator.post('/rounds', {
        id: 'spring',
        title: 'Spring',
        opensAt: '2019-04-01T00:00:00Z',
        deadline: '2019-05-01T00:00:00Z',
        timeZone: 'Europe/Paris',
        roll: '2019-09-30',
      });
      const before = await roll();
      const refusal = await undoRefused(first);
      expect(refusal).toMatchObject({ status: 409, code: 'edit-undo-blocked' });
      const found = refusal.errors?.map(({ path, code }) => `${path} ${code}`);
      expect(found).toContain('/cork-irl member-has-people');
      expect(found).toContain('/athens-grc member-in-round');
      expect(await roll()).toEqual(before);
    });

    test('is refused by the database too where the service sees nothing in the way', async () => {
      await service.person('focal-point', 'espoo-fin');
      const before = await roll();
      const edit = {
        kind: 'undo',
        person: null,
        at: new Date(),
        title: null,
        reason,
        source: null,
        undoes: null,
      } as const;
      const taken = service.system.transaction((store) => store.members.save([], edit, ['espoo-fin']));
      await expect(taken).rejects.toMatchObject({ kind: 'conflict', code: 'member-in-use' });
      expect(await roll()).toEqual(before);
    });

    test.each([
      ['an edit that does not exist', randomUUID(), { reason }, 404, 'edit-unknown'],
      ['an edit whose number is no UUID', '7', { reason }, 400, 'body-invalid'],
      ['an edit without a reason', randomUUID(), {}, 422, 'body-invalid'],
    ])('of %s is refused', async (_, edit, body, status, code) => {
      const refusal = await coordinator.refused('POST', `/members/edits/${edit}/undo`, { body });
      expect(refusal).toMatchObject({ status, code });
    });
  });

  test('changes are read page by page, the latest first', async () => {
    const made: (string | null)[] = [];
    for (const population of [31, 32, 33]) {
      anHourLater();
      made.unshift((await apply(await changed('cork-irl', { population }))).edit);
    }
    const all = await edits();
    expect(all.slice(0, 3).map(({ id }) => id)).toEqual(made);
    expect(all.at(-1)?.id).toBe(first);
    const older = await coordinator.get<MemberEditsView>(`/members/edits?before=${made[1]}`);
    expect(older).toEqual({ edits: all.slice(2), more: false });
    const some = await coordinator.get<MemberEditChangesView>(`/members/edits/${first}`);
    expect([some.cities.length, some.more]).toEqual([200, true]);
    const rest = await coordinator.get<MemberEditChangesView>(
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
    expect(await anyone.refused(method, path, body)).toMatchObject({ status: 401 });
    const focalPoint = await service.person('focal-point', 'bristol-gbr');
    expect(await focalPoint.refused(method, path, body)).toMatchObject({ status: 403 });
  });
});
