import { randomUUID } from 'node:crypto';
import type { MemberHistoryView } from '../../apps/api/src/members/member-history.view.ts';
import type { MemberDetailView } from '../../apps/api/src/members/members.view.ts';
import type { RollEditView } from '../../apps/api/src/members/roll-edits.view.ts';
import { importMembers } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

const minutes = 'Minutes of the coordination meeting, 12 September 2019';

describe('a correction of the roll that cannot be made', () => {
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

  test('whoever saw an older version learns what stands now, and nothing is overwritten', async () => {
    const { version } = await member('goyang-kor');
    const sent = await coordinator.send('PATCH', '/members/goyang-kor', {
      body: { version, fields: { officialName: 'Goyang City Hall' } },
    });
    const first = JSON.parse(sent.text) as RollEditView;
    const body = { version, fields: { note: 'Seen before' } };
    const refusal = await coordinator.refused('PATCH', '/members/goyang-kor', { body });
    expect(refusal).toMatchObject({
      status: 409,
      code: 'member-stale',
      current: { officialName: 'Goyang City Hall', note: first.member.note },
    });
    expect((await member('goyang-kor')).note).toBe(first.member.note);
  });

  test('of five who change one version at once, one is first', async () => {
    const { version } = await member('beijing-chn');
    const replies = await Promise.all(
      [1, 2, 3, 4, 5].map((n) =>
        coordinator.send('PATCH', '/members/beijing-chn', {
          body: { version, fields: { note: `Note ${n}` } },
        }),
      ),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
  });

  test('a button that is pressed twice changes the roll once', async () => {
    const key = { 'idempotency-key': randomUUID() };
    const body = { ...(await seen('espoo-fin')), fields: { note: 'Pressed twice' } };
    const press = () => coordinator.send('PATCH', '/members/espoo-fin', { body, headers: key });
    const before = (await history(coordinator, 'espoo-fin')).length;
    const [one, two] = await Promise.all([press(), press()]);
    expect([one.status, two.status, two.text]).toEqual([200, 200, one.text]);
    expect(await history(coordinator, 'espoo-fin')).toHaveLength(before + 1);
  });

  test('a change that changes nothing leaves no trace', async () => {
    const body = { ...(await seen('espoo-fin')), fields: { note: 'Pressed twice' } };
    const reply = await coordinator.send('PATCH', '/members/espoo-fin', { body });
    expect(JSON.parse(reply.text)).toMatchObject({ edit: null });
  });

  test.each([
    [
      'a status without its reason',
      { status: 'inactive', from: '2021-01-01', reason: null },
      422,
      'body-invalid',
    ],
    ['a day that does not exist', { from: '2021-02-30' }, 422, 'body-invalid'],
    ['a year typed wrongly', { from: '0219-09-15' }, 422, 'body-invalid'],
    ['the status it has already', { status: 'active', from: '2021-01-01' }, 409, 'status-as-before'],
  ])('refused: %s', async (_, part, status, code) => {
    const usual = { status: 'withdrawn', from: '2021-01-01', source: minutes, reason: 'r' };
    const body = { ...(await seen('hamburg-deu')), ...usual, ...part };
    const refusal = await coordinator.refused('POST', '/members/hamburg-deu/status', { body });
    expect(refusal).toMatchObject({ status, code });
  });

  test.each([
    [
      'overlapping periods',
      [
        ['2015-01-01', null],
        ['2016-01-01', null],
      ],
      'spans-overlap',
    ],
    ['an end before the beginning', [['2015-01-01', '2014-01-01']], 'span-empty'],
  ])('refused: %s', async (_, days, code) => {
    const statuses = days.map(([from, until]) => ({
      status: 'active',
      from,
      until,
      source: 's',
      reason: null,
    }));
    const body = { ...(await seen('hamburg-deu')), statuses };
    const refusal = await coordinator.refused('PUT', '/members/hamburg-deu/statuses', { body });
    expect(refusal).toMatchObject({ status: 422, errors: [expect.objectContaining({ code })] });
  });

  test('a merge without anything in it is refused field by field', async () => {
    const { version } = await member('hamburg-deu');
    const body = { version, into: '', on: '', source: '', reason: '' };
    const refusal = await coordinator.refused('POST', '/members/hamburg-deu/merge', { body });
    expect(refusal.errors?.map(({ path }) => path)).toEqual(['/into', '/on', '/source', '/reason']);
  });

  test('nobody but the team changes the roll or asks for all who ever were on it', async () => {
    const focalPoint = await service.person('focal-point', 'hamburg-deu');
    const { version } = await member('hamburg-deu');
    const writes = [
      ['POST', '/members', laayoune],
      ['PATCH', '/members/hamburg-deu', { version, fields: {} }],
      ['POST', '/members/hamburg-deu/status', { version, ...laayoune.start }],
      ['PUT', '/members/hamburg-deu/statuses', { version, statuses: [] }],
      ['POST', '/members/hamburg-deu/rename', { version, name: 'N', on: '2020-01-01', source: 's' }],
      [
        'POST',
        '/members/hamburg-deu/merge',
        { version, into: 'x', on: '2020-01-01', source: 's', reason: 'r' },
      ],
    ] as const;
    for (const [method, path, body] of writes) {
      expect((await focalPoint.refused(method, path, { body })).status).toBe(403);
      expect((await anyone.refused(method, path, { body })).status).toBe(401);
    }
    expect((await focalPoint.refused('GET', '/members/known')).status).toBe(403);
    expect((await anyone.refused('GET', '/members/hamburg-deu/history')).status).toBe(401);
  });
});
