import { randomUUID } from 'node:crypto';
import { readMembersCsv } from '#members';
import type { MemberEditChangesView } from '../../apps/api/src/members/member-edits.view.ts';
import type { ImportView } from '../../apps/api/src/members/member-files.view.ts';
import { reason, RollDesk } from './roll-desk.ts';
import { membersCsv } from './service-under-test.ts';

describe('files of the roll', () => {
  let desk: RollDesk;

  beforeAll(async () => {
    ({ desk } = await RollDesk.open());
  });
  beforeEach(() => desk.anHourLater());
  afterAll(() => desk.service.stop());

  describe('an import', () => {
    test('is looked at first: what comes, what changes from what to what, what stays', async () => {
      const csv =
        'city,country,iso3166_alpha3,unesco_region,population_if_known\n' +
        'Cork,Ireland,IRL,Europe and North America,210000\n' +
        'Galway,Ireland,IRL,Europe and North America,\n' +
        'Dublin,Ireland,IRL,Europe and North America,\n';
      const [before, kept] = [await desk.roll(), await desk.edits()];
      const seen = await desk.look(csv);
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
      expect(await desk.roll()).toEqual(before);
      expect(await desk.edits()).toEqual(kept);

      const done = await desk.apply(csv, { base: seen.base, title: 'ireland.csv' });
      expect(done).toMatchObject({ dryRun: false, added: seen.added, changed: seen.changed });
      const [edit] = await desk.edits();
      expect(edit).toMatchObject({
        id: done.edit,
        kind: 'import',
        by: 'A coordinator',
        title: 'ireland.csv',
        reason,
        cities: seen.added + seen.changed,
        undoneBy: null,
      });
      const { cities } = await desk.coordinator.get<MemberEditChangesView>(`/members/edits/${done.edit}`);
      expect(cities).toContainEqual({
        city: 'cork-irl',
        name: 'Cork',
        country: 'IRL',
        countryName: 'Ireland',
        known: true,
        changes: [{ field: 'population', before: expect.any(Number) as number, after: 210_000 }],
      });
    });

    test('is refused when the roll has changed since it was looked at', async () => {
      const csv = await desk.changed('cork-irl', { population: 210_000 });
      const { base } = await desk.look(csv);
      await desk.apply(await desk.changed('cork-irl', { population: 211_000 }));
      const refusal = await desk.coordinator.refused('POST', '/members/import', {
        body: { csv, dryRun: false, reason, base },
      });
      expect(refusal).toMatchObject({ status: 409, code: 'roll-changed-since' });
      expect((await desk.roll()).find(({ id }) => id === 'cork-irl')?.population).toBe(211_000);
      const again = await desk.look(csv);
      expect(await desk.apply(csv, { base: again.base })).toMatchObject({ changed: 1 });
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
      await desk.apply(await desk.changed('porto-novo-ben', corrected));
      const { changedMembers } = await desk.look(membersCsv());
      expect(changedMembers.filter(({ city }) => city === 'porto-novo-ben')).toEqual([]);
      await desk.apply(membersCsv());
      expect((await desk.roll()).find(({ id }) => id === 'porto-novo-ben')).toMatchObject(corrected);
    });

    test('under the same key is one import, and gives the first answer again', async () => {
      const [csv, kept] = [await desk.changed('cork-irl', { population: 7 }), await desk.edits()];
      const headers = { 'idempotency-key': randomUUID() };
      const body = { csv, dryRun: false, reason };
      const replies = await Promise.all(
        [1, 2, 3].map(() => desk.coordinator.send('POST', '/members/import', { body, headers })),
      );
      expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(await desk.edits()).toHaveLength(kept.length + 1);
    });

    test('that changes nothing is refused and leaves no edit', async () => {
      const kept = await desk.edits();
      expect(await desk.refused(await desk.exported())).toMatchObject({
        status: 409,
        code: 'nothing-to-import',
      });
      expect(await desk.edits()).toEqual(kept);
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
      const refusal = await desk.coordinator.refused('POST', '/members/import', { body });
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
      const before = await desk.roll();
      const csv = `city,country,iso3166_alpha3,unesco_region\nLimerick II,Ireland,IRL,Africa\n${row}\n`;
      const refused = await desk.refused(csv);
      expect(refused).toMatchObject({ status: 422, code: 'import-refused' });
      expect(refused.errors?.map((problem) => problem.code)).toEqual([code]);
      expect(refused.errors?.[0]?.path).toMatch(/^line 3/);
      expect(await desk.roll()).toEqual(before);
    });

    test('says everything that is wrong with a row, once each', async () => {
      const csv =
        'city,country,iso3166_alpha3,unesco_region,population_if_known\n,Ireland,XXX,Atlantis,many\n';
      expect((await desk.refused(csv)).errors?.map(({ path, code }) => [path, code])).toEqual([
        ['line 2, column city', 'missing-value'],
        ['line 2, column iso3166_alpha3', 'unknown-country-code'],
        ['line 2, column unesco_region', 'unknown-region'],
        ['line 2, column population_if_known', 'not-a-count'],
      ]);
    });

    test('cannot hang a member’s id on a city of another country', async () => {
      const csv = 'id,name,country,country_name,region\ncork-irl,Berlin,DEU,Germany,europe-north-america\n';
      const { errors } = await desk.refused(csv);
      expect(errors).toMatchObject([{ path: 'line 2, column id', code: 'id-of-another-country' }]);
    });

    test('warns in the reader’s language', async () => {
      const csv =
        'id,name,country,country_name,region\ncork-irl,=1+1 Cork,IRL,Ireland,europe-north-america\n';
      const { warnings } = await desk.coordinator.post<ImportView>(
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
      const { status, headers, bytes } = await desk.anyone.send('GET', '/members/export.csv?all=true');
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(headers.get('content-disposition')).toBe('attachment; filename="members-all.csv"');
      expect(bytes.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
      const seen = await desk.look(await desk.exported());
      expect(seen).toMatchObject({ layout: 'export', added: 0, changed: 0, unmentioned: 0, problems: [] });
      expect(seen.unchanged).toBe((await desk.roll()).length);
      expect(await desk.exported()).toContain("\ns-hertogenbosch-nld,'s-Hertogenbosch,");
    });

    test('of a day holds the roll of that day', async () => {
      const { headers } = await desk.anyone.send('GET', '/members/export.csv?on=2019-09-30');
      expect(headers.get('content-disposition')).toBe('attachment; filename="members-2019-09-30.csv"');
      expect(readMembersCsv(await desk.exported('on=2019-09-30')).members).toHaveLength(108);
      expect(readMembersCsv(await desk.exported('on=1999-01-01')).members).toEqual([]);
      expect(readMembersCsv(await desk.exported('')).members).toHaveLength(91);
    });

    test('runs no formula in a spreadsheet, and gives the text back', async () => {
      await desk.apply(await desk.changed('cork-irl', { officialName: "=cmd|' /C calc'!A0" }));
      expect(await desk.exported()).toContain(",'=cmd|' /C calc'!A0,");
      expect((await desk.roll()).find(({ id }) => id === 'cork-irl')?.officialName).toBe(
        "=cmd|' /C calc'!A0",
      );
    });

    test.each(['on=yesterday', 'on=2019-02-30', 'all=perhaps'])('?%s is refused', async (query) => {
      expect(await desk.anyone.refused('GET', `/members/export.csv?${query}`)).toMatchObject({ status: 422 });
    });
  });
});
