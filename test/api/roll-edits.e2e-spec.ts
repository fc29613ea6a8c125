import type { MemberHistoryView } from '../../apps/api/src/members/member-history.view.ts';
import type { MemberDetailView, RollView } from '../../apps/api/src/members/members.view.ts';
import type { KnownMembersView, RollEditView } from '../../apps/api/src/members/roll-edits.view.ts';
import { importMembers } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

const minutes = 'Minutes of the coordination meeting, 12 September 2019';
const corrigendum = 'https://uil.example/corrigendum-2020';

describe('correcting the roll by hand', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let anyone: Visitor;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    anyone = service.visitor();
    await importMembers(coordinator);
  });

  afterAll(() => service.stop());

  const member = (id: string): Promise<MemberDetailView> => anyone.get(`/members/${id}`);
  const rollOn = async (day: string): Promise<ReadonlyMap<string, string>> => {
    const { members } = await anyone.get<RollView>(`/members?on=${day}`);
    return new Map(members.map(({ id, name }) => [id, name]));
  };
  const seen = async (id: string): Promise<{ version: string }> => ({ version: (await member(id)).version });
  const history = (who: Visitor, id: string): Promise<readonly MemberHistoryView[]> =>
    who.get(`/members/${id}/history`);

  const laayoune = {
    name: 'Laâyoune',
    officialName: null,
    ownName: 'العيون',
    shortNames: ['El Aaiún'],
    country: 'MAR',
    countryName: 'Morocco',
    region: 'arab-states',
    kind: 'city',
    languages: ['ar', 'fr'],
    population: null,
    sizeClass: null,
    website: null,
    note: null,
    start: { status: 'admitted', from: '2020-09-23', source: 'https://uil.example/2020', reason: null },
  };

  test('members leave in September 2019 for not meeting their obligations: a city is there until that day', async () => {
    const before = await rollOn('2019-09-14');
    for (const id of ['cork-irl', 'espoo-fin', 'medellin-col']) {
      const edited = await coordinator.post<RollEditView>(`/members/${id}/status`, {
        ...(await seen(id)),
        status: 'withdrawn',
        from: '2019-09-15',
        source: minutes,
        reason: 'Obligations of membership not met',
      });
      expect(edited.edit).toMatch(/^[0-9a-f-]{36}$/);
      expect(edited.member.statuses.at(-1)).toMatchObject({ status: 'withdrawn', from: '2019-09-15' });
      expect(edited.member).toEqual(await member(id));
    }
    expect((await rollOn('2019-09-14')).size).toBe(before.size);
    const after = await rollOn('2019-09-15');
    expect(after.size).toBe(before.size - 3);
    expect(['cork-irl', 'espoo-fin', 'medellin-col'].filter((id) => after.has(id))).toEqual([]);
  });

  test('a city that was announced and withdrawn again is known, and never counts', async () => {
    const added = await coordinator.post<RollEditView>('/members', laayoune);
    expect(added.member).toMatchObject({ id: 'laayoune-mar', name: 'Laâyoune', ownName: 'العيون' });
    await coordinator.post('/members/laayoune-mar/status', {
      version: added.member.version,
      status: 'withdrawn',
      from: '2020-10-02',
      source: corrigendum,
      reason: 'Announced by mistake; removed by corrigendum',
    });
    for (const day of ['2020-09-22', '2020-09-23', '2020-10-01', '2020-10-02', '2025-01-01']) {
      expect((await rollOn(day)).has('laayoune-mar')).toBe(false);
    }
    const known = await coordinator.get<KnownMembersView>('/members/known?on=2020-09-30');
    expect(known.members.find(({ id }) => id === 'laayoune-mar')).toMatchObject({
      status: 'admitted',
      since: '2020-09-23',
      alsoKnownAs: ['العيون', 'El Aaiún'],
    });
  });

  test('a city renamed from a day on has its old name on every day before', async () => {
    const { member: renamed } = await coordinator.post<RollEditView>('/members/athens-grc/rename', {
      ...(await seen('athens-grc')),
      name: "Athína 'of Attica'",
      on: '2019-06-01',
      source: minutes,
    });
    expect(renamed).toMatchObject({
      id: 'athens-grc',
      formerNames: [{ name: 'Athens', until: '2019-06-01', source: minutes }],
    });
    expect((await rollOn('2019-05-31')).get('athens-grc')).toBe('Athens');
    expect((await rollOn('2019-06-01')).get('athens-grc')).toBe("Athína 'of Attica'");
  });

  test('a city merged into another leaves the roll on that day, and both know of each other', async () => {
    const { member: merged } = await coordinator.post<RollEditView>('/members/bristol-gbr/merge', {
      ...(await seen('bristol-gbr')),
      into: 'swansea-gbr',
      on: '2019-09-20',
      source: minutes,
      reason: 'One learning city since the reform',
    });
    expect(merged.successor).toEqual({ city: 'swansea-gbr', on: '2019-09-20', source: minutes });
    expect(merged.lineage.successors).toMatchObject([{ city: 'swansea-gbr', name: 'Swansea' }]);
    const { lineage } = await member('swansea-gbr');
    expect(lineage).toEqual({
      successors: [],
      predecessors: [{ city: 'bristol-gbr', name: 'Bristol', on: '2019-09-20' }],
    });
    expect((await rollOn('2019-09-19')).has('bristol-gbr')).toBe(true);
    const after = await rollOn('2019-09-20');
    expect([after.has('bristol-gbr'), after.has('swansea-gbr')]).toEqual([false, true]);

    const back = {
      ...(await seen('swansea-gbr')),
      into: 'bristol-gbr',
      on: '2019-10-01',
      source: 's',
      reason: 'r',
    };
    expect(await coordinator.refused('POST', '/members/swansea-gbr/merge', { body: back })).toMatchObject({
      status: 409,
      code: 'merge-circle',
    });
  });

  test('a wrong day is corrected, and a period that never was is taken away, the merger with it', async () => {
    const { statuses, version } = await member('bristol-gbr');
    const moved = statuses.map((span) => ({
      ...span,
      ...(span.from === '2019-09-20' ? { from: '2019-09-25' } : { until: '2019-09-25' }),
    }));
    const put = (body: object): Promise<RollEditView> =>
      coordinator.put('/members/bristol-gbr/statuses', body);
    const wrongDay = await put({ version, statuses: moved, reason: 'The day was the 25th' });
    expect(wrongDay.member.successor?.on).toBe('2019-09-25');
    expect((await rollOn('2019-09-24')).has('bristol-gbr')).toBe(true);

    const left = [{ ...moved[0], until: null }];
    const back = await put({
      version: wrongDay.member.version,
      statuses: left,
      reason: 'Not merged after all',
    });
    expect(back.member.successor).toBeNull();
    expect((await rollOn('2025-01-01')).has('bristol-gbr')).toBe(true);
  });

  test('a wrong country is corrected, under the name that its other members give it', async () => {
    const wrong = { country: 'FRA', countryName: 'Republic of France' };
    const body = { ...(await seen('cairo-egy')), fields: wrong };
    const refusal = await coordinator.refused('PATCH', '/members/cairo-egy', { body });
    expect(refusal).toMatchObject({
      status: 422,
      errors: [{ path: '/fields/countryName', code: 'country-name-differs' }],
    });
    const reply = await coordinator.send('PATCH', '/members/cairo-egy', {
      body: { ...body, fields: { ...wrong, countryName: 'France', region: 'europe-north-america' } },
    });
    expect([reply.status, JSON.parse(reply.text)]).toMatchObject([
      200,
      { member: { id: 'cairo-egy', country: 'FRA', countryName: 'France', region: 'europe-north-america' } },
    ]);
  });

  test('a country may be given another name for all its members at once', async () => {
    const { members } = await coordinator.get<KnownMembersView>('/members/known');
    const german = members.filter(({ country }) => country === 'DEU').map(({ id }) => id);
    expect(german.length).toBeGreaterThan(1);
    const reply = await coordinator.send('PATCH', `/members/${german[0]}`, {
      body: {
        ...(await seen(german[0] ?? '')),
        fields: { countryName: 'Federal Republic of Germany' },
        countryNameForAll: true,
      },
    });
    expect(reply.status).toBe(200);
    const names = await Promise.all(german.map(async (id) => (await member(id)).countryName));
    expect(new Set(names)).toEqual(new Set(['Federal Republic of Germany']));
    expect((await history(coordinator, german.at(-1) ?? ''))[0]).toMatchObject({
      kind: 'edit',
      changes: [{ field: 'countryName', after: 'Federal Republic of Germany' }],
    });
  });

  test('hard names stay as they are written; what hides text does not come in', async () => {
    for (const name of ["'s-Gravenhage", "N'Zérékoré", 'İzmir', "Xi'an"]) {
      const body = {
        ...laayoune,
        name,
        shortNames: [],
        ownName: null,
        country: 'NLD',
        countryName: 'Netherlands',
        region: 'europe-north-america',
      };
      const { member: added } = await coordinator.post<RollEditView>('/members', body);
      expect((await member(added.id)).name).toBe(name);
    }
    const hidden = {
      ...laayoune,
      name: 'La\u202Eayoune',
      ownName: 'العيون\u2067',
      website: 'http://x.example',
    };
    expect(await coordinator.refused('POST', '/members', { body: hidden })).toMatchObject({
      status: 422,
      errors: [
        { path: '/name', code: 'hidden-characters' },
        { path: '/ownName', code: 'hidden-characters' },
        { path: '/website', code: 'not-a-web-address' },
      ],
    });
  });

  test('a namesake in the same country is added only when somebody says that it is another one', async () => {
    const body = { ...laayoune, name: 'Laayoune' };
    expect(await coordinator.refused('POST', '/members', { body })).toMatchObject({
      status: 409,
      code: 'namesake-exists',
      namesake: { id: 'laayoune-mar', name: 'Laâyoune' },
    });
    const { member: second } = await coordinator.post<RollEditView>('/members', { ...body, namesake: true });
    expect(second.id).toBe('laayoune-mar-2');
  });

  test('the history says who, when, what and why: the person for the team, not for the city', async () => {
    const [latest] = await history(coordinator, 'medellin-col');
    expect(latest).toMatchObject({
      kind: 'status',
      by: 'A coordinator',
      reason: 'Obligations of membership not met',
      source: minutes,
      changes: [{ field: 'statuses' }],
    });
    expect((await history(coordinator, 'medellin-col')).map(({ kind }) => kind)).toEqual([
      'status',
      'import',
    ]);
    for (const role of ['contributor', 'focal-point', 'signatory', 'representative'] as const) {
      const own = await history(await service.person(role, 'medellin-col'), 'medellin-col');
      expect(own).toEqual(
        (await history(coordinator, 'medellin-col')).map((each) => ({ ...each, by: null })),
      );
    }
    const email = await service.addPerson([{ role: 'national-contact', city: null, country: 'COL' }]);
    const contact = new Visitor(service.url, await service.cookieOf(email));
    expect((await history(contact, 'medellin-col'))[0]).toMatchObject({ kind: 'status', by: null });
    expect(await contact.refused('GET', '/members/hamburg-deu/history')).toMatchObject({ status: 403 });
  });
});
