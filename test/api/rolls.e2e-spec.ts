import { canonicalJson, sha256Hex } from '#canonical';
import type { FrozenRoll } from '#members';
import type { WeekView } from '../../apps/api/src/assembly/week.view.ts';
import type { RollView } from '../../apps/api/src/members/members.view.ts';
import type {
  FrozenRollPageView,
  FrozenRollView,
  ObjectionView,
  RollsBetweenView,
} from '../../apps/api/src/members/rolls.view.ts';
import { importMembers } from './road-steps.ts';
import { correctMember, freezeRoll, objectTo, publishRoll, rollDay } from './roll-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const lastDay = '2019-10-14';

describe('frozen rolls', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let cork: Visitor;
  let anyone: Visitor;
  let beijing: Visitor;
  let first: FrozenRollView;
  let objection: ObjectionView;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    anyone = service.visitor();
    await importMembers(coordinator);
    cork = await service.person('focal-point', 'cork-irl');
    beijing = await service.person('signatory', 'beijing-chn');
    service.clock.set(new Date('2019-09-30T16:00:00Z'));
  });

  afterAll(() => service.stop());

  const page = (who: Visitor, id: string): Promise<FrozenRollPageView> => who.get(`/rolls/${id}`);

  test('the team freezes the roll of a day; until it is published nobody else knows of it', async () => {
    first = await freezeRoll(coordinator, { title: 'Voters of the session' });
    const roll = await anyone.get<RollView>(`/members?on=${rollDay}`);
    expect(first).toMatchObject({
      on: rollDay,
      title: 'Voters of the session',
      members: roll.members.length,
      publication: null,
      replacedBy: null,
    });
    const seen = await page(coordinator, first.id);
    expect(seen.members.map(({ id, name }) => [id, name])).toEqual(
      roll.members.map(({ id, name }) => [id, name]),
    );
    expect(seen.byRegion).toEqual(roll.byRegion);
    for (const who of [anyone, cork, await service.person('reviewer')]) {
      expect(await who.get('/rolls')).toEqual([]);
      for (const path of ['', '/document.json', '/document.pdf']) {
        expect((await who.refused('GET', `/rolls/${first.id}${path}`)).code).toBe('roll-unknown');
      }
    }
    const body = { kind: 'detail', city: 'cork-irl', about: 'cork-irl', text: 'Too early.' };
    expect((await cork.refused('POST', `/rolls/${first.id}/objections`, { body })).code).toBe('roll-unknown');
  });

  test.each([
    ['the same day again, with the same members', { on: rollDay }, 409, 'roll-frozen-already'],
    ['a day on which nobody was a member', { on: '1999-01-01' }, 422, 'roll-empty'],
    ['a day that does not exist', { on: '2019-02-30' }, 422, 'body-invalid'],
  ])('freezing %s is refused', async (_, body, status, code) => {
    expect(await coordinator.refused('POST', '/rolls', { body })).toMatchObject({ status, code });
  });

  test('the text is what the hash is of', async () => {
    const { text, headers } = await coordinator.send('GET', `/rolls/${first.id}/document.json`);
    expect(sha256Hex(text)).toBe(first.hash);
    expect(headers.get('etag')).toBe(`"${first.hash}"`);
    expect(canonicalJson(JSON.parse(text))).toBe(text);
    expect((JSON.parse(text) as FrozenRoll).format).toBe('gnlc-roll/1');
  });

  test('it is published until a day that is not over, once', async () => {
    const publish = (objectionsUntil: string) =>
      coordinator.refused('POST', `/rolls/${first.id}/publish`, { body: { objectionsUntil } });
    expect((await publish('2019-09-29')).code).toBe('objections-until-past');
    const published = await publishRoll(coordinator, first.id, lastDay);
    expect(published.publication).toEqual({
      at: '2019-09-30T16:00:00.000Z',
      objectionsUntil: lastDay,
      objectionsOpen: true,
    });
    expect((await publish(lastDay)).code).toBe('roll-published');
    expect(await anyone.get('/rolls')).toEqual([published]);
    expect(await page(anyone, first.id)).toMatchObject({ rulings: [], objections: [] });
  });

  test('a city objects for itself only, about what is on the roll', async () => {
    objection = await objectTo(cork, first.id, 'cork-irl');
    expect(objection).toMatchObject({ state: 'open', own: true, cityName: 'Cork', by: null });
    const text = 'This is a text that is long enough.';
    const refusals: readonly (readonly [Visitor, Record<string, unknown>, number, string])[] = [
      [cork, { kind: 'detail', city: 'beijing-chn', about: 'beijing-chn' }, 403, 'not-allowed'],
      [coordinator, { kind: 'detail', city: 'cork-irl', about: 'cork-irl' }, 403, 'not-allowed'],
      [anyone, { kind: 'detail', city: 'cork-irl', about: 'cork-irl' }, 401, 'not-signed-in'],
      [cork, { kind: 'missing', city: 'cork-irl', about: null }, 422, 'objection-needs-name'],
      [
        cork,
        { kind: 'missing', city: 'cork-irl', about: 'tunis-tun', name: 'X Y' },
        422,
        'objection-needs-name',
      ],
      [
        cork,
        { kind: 'should-not-be', city: 'cork-irl', about: 'atlantis-atl' },
        422,
        'objection-city-not-listed',
      ],
      [cork, { kind: 'should-not-be', city: 'cork-irl', about: null }, 422, 'objection-city-not-listed'],
      [cork, { kind: 'nonsense', city: 'cork-irl', about: null }, 422, 'body-invalid'],
    ];
    for (const [who, body, status, code] of refusals) {
      const refusal = await who.refused('POST', `/rolls/${first.id}/objections`, { body: { text, ...body } });
      expect([body, refusal.status, refusal.code]).toEqual([body, status, code]);
    }
  });

  test('a national contact objects for the cities of the country', async () => {
    await service.addPerson([{ role: 'national-contact', city: null, country: 'IRL' }]);
    const contact = await service.person('national-contact');
    const made = await contact.post<ObjectionView>(`/rolls/${first.id}/objections`, {
      kind: 'missing',
      city: 'limerick-irl',
      about: null,
      name: 'Galway',
      text: 'Galway has been a member since July.',
    });
    expect((await page(contact, first.id)).mayObjectFor.map(({ id }) => id)).toContain('limerick-irl');
    expect((await page(cork, first.id)).mayObjectFor).toEqual([{ id: 'cork-irl', name: 'Cork' }]);
    expect((await page(coordinator, first.id)).mayObjectFor).toEqual([]);
    expect(made).toMatchObject({ about: { id: null, name: 'Galway' }, cityName: 'Limerick' });
    const { code } = await contact.refused('POST', `/rolls/${first.id}/objections`, {
      body: { kind: 'detail', city: 'beijing-chn', about: 'beijing-chn', text: 'Not our country.' },
    });
    expect(code).toBe('not-allowed');
    // Taken back by whoever made it, and by nobody else; what is withdrawn the public never sees.
    expect((await coordinator.refused('POST', `/objections/${made.id}/withdraw`)).code).toBe(
      'objection-not-yours',
    );
    expect((await cork.refused('POST', `/objections/${made.id}/withdraw`)).code).toBe('objection-unknown');
    const withdrawn = await contact.post<ObjectionView>(`/objections/${made.id}/withdraw`);
    expect(withdrawn).toMatchObject({ state: 'withdrawn', reason: null });
    expect((await contact.refused('POST', `/objections/${made.id}/withdraw`)).code).toBe('objection-closed');
    expect((await page(anyone, first.id)).rulings).toEqual([]);
  });

  test('only the team, the objector and the people of the city read an objection', async () => {
    const readers = { coordinator, contributor: await service.person('contributor', 'cork-irl'), cork };
    for (const who of Object.values(readers)) {
      expect((await page(who, first.id)).objections.map(({ id }) => id)).toContain(objection.id);
    }
    const byTeam = (await page(coordinator, first.id)).objections.find(({ id }) => id === objection.id);
    expect(byTeam?.by).toBe('A focal-point');
    for (const who of [anyone, beijing, await service.person('observer')]) {
      expect((await page(who, first.id)).objections).toEqual([]);
    }
  });

  test('the week of the team says what waits on the roll, and until when cities can object', async () => {
    const { due, waiting } = await coordinator.get<WeekView>('/week');
    const of = { id: first.id, on: rollDay };
    expect(waiting.filter(({ id }) => id === first.id)).toMatchObject([
      { kind: 'objection-open', who: 'team', count: 1, ...of },
    ]);
    service.clock.set(new Date('2019-10-07T09:00:00Z'));
    expect((await coordinator.get<WeekView>('/week')).due).toContainEqual(
      expect.objectContaining({ kind: 'objections-until', week: 'next', ...of }),
    );
    service.clock.set(new Date('2019-09-30T16:00:00Z'));
    expect(due.map(({ kind }) => kind)).not.toContain('objections-until');
  });

  test('the team corrects the members: the frozen roll stays, and says what was corrected since', async () => {
    const before = (await coordinator.send('GET', `/rolls/${first.id}/document.json`)).text;
    await correctMember(service, 'cork-irl', { name: 'Corcaigh', officialName: 'Cork City Council' });
    await correctMember(service, 'tunis-tun', { statuses: [] });
    await correctMember(service, 'beijing-chn', { population: 22_000_001, note: 'Not on the roll' });
    expect((await coordinator.send('GET', `/rolls/${first.id}/document.json`)).text).toBe(before);
    const { corrections, members } = await page(anyone, first.id);
    expect(members.find(({ id }) => id === 'cork-irl')?.name).toBe('Cork');
    expect(corrections).toMatchObject({
      joined: [],
      left: [{ id: 'tunis-tun' }],
      renamed: [{ id: 'cork-irl', before: 'Cork', after: 'Corcaigh' }],
      corrected: [{ id: 'cork-irl', detail: 'officialName', before: null, after: 'Cork City Council' }],
    });
  });

  test('a ruling is the team’s, final, and public without the person', async () => {
    const path = `/objections/${objection.id}/ruling`;
    const body = { outcome: 'upheld', reason: 'The official name was added.' };
    expect((await cork.refused('POST', path, { body })).code).toBe('not-allowed');
    service.clock.set(new Date('2019-10-03T09:00:00Z'));
    const ruled = await coordinator.post<ObjectionView>(path, body);
    expect(ruled).toMatchObject({
      state: 'upheld',
      reason: body.reason,
      endedAt: '2019-10-03T09:00:00.000Z',
    });
    expect((await coordinator.refused('POST', path, { body })).code).toBe('objection-closed');
    expect((await cork.refused('POST', `/objections/${objection.id}/withdraw`)).code).toBe(
      'objection-closed',
    );
    expect((await page(anyone, first.id)).rulings).toEqual([
      { ...body, objection: objection.id, at: '2019-10-03T09:00:00.000Z' },
    ]);
  });

  test('a roll frozen anew replaces the first, and each says so of the other', async () => {
    const other = { on: '2019-04-01', replaces: first.id };
    expect((await coordinator.refused('POST', '/rolls', { body: other })).code).toBe('roll-of-other-day');
    const second = await freezeRoll(coordinator, { replaces: first.id });
    expect(second.hash).not.toBe(first.hash);
    expect((await page(coordinator, first.id)).roll.replacedBy).toBe(second.id);
    // Not published yet: the public knows of no other.
    expect((await page(anyone, first.id)).roll.replacedBy).toBeNull();
    await publishRoll(coordinator, second.id, lastDay);
    expect((await page(anyone, first.id)).roll.replacedBy).toBe(second.id);
    await correctMember(service, 'cork-irl', { officialName: 'The City of Cork' });
    const again = { on: rollDay, replaces: first.id };
    expect((await coordinator.refused('POST', '/rolls', { body: again })).code).toBe('roll-replaced');
  });

  test('after the last day is over everywhere nobody objects any more', async () => {
    service.clock.set(new Date('2019-10-15T11:59:59Z'));
    const late = await objectTo(beijing, first.id, 'beijing-chn');
    service.clock.set(new Date('2019-10-15T12:00:00Z'));
    const body = { kind: 'detail', city: 'beijing-chn', about: 'beijing-chn', text: 'A second too late.' };
    const { status, code } = await beijing.refused('POST', `/rolls/${first.id}/objections`, { body });
    expect([status, code]).toEqual([409, 'objections-closed']);
    expect((await page(anyone, first.id)).roll.publication?.objectionsOpen).toBe(false);
    expect(await beijing.post(`/objections/${late.id}/withdraw`)).toMatchObject({ state: 'withdrawn' });
  });

  test('a ruling and a withdrawal at the same moment end an objection once', async () => {
    service.clock.set(new Date('2019-10-10T12:00:00Z'));
    const made = await objectTo(beijing, first.id, 'beijing-chn');
    const body = { outcome: 'dismissed', reason: 'The detail is right.' };
    const replies = await Promise.all([
      coordinator.send('POST', `/objections/${made.id}/ruling`, { body }),
      beijing.send('POST', `/objections/${made.id}/withdraw`),
    ]);
    expect(replies.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('two days are compared by name', async () => {
    const between = await anyone.get<RollsBetweenView>('/rolls/between?from=2019-04-01&to=2019-09-30');
    expect(between.differences.joined.length - between.differences.left.length).toBe(
      between.membersAfter - between.membersBefore,
    );
    expect(between.differences.joined.length).toBeGreaterThan(0);
    // Whichever day is named first: nobody reads that those who joined have left.
    expect(await anyone.get('/rolls/between?from=2019-09-30&to=2019-04-01')).toEqual(between);
    expect((await anyone.refused('GET', '/rolls/between?from=2019-04-01')).code).toBe('body-invalid');
    await correctMember(service, 'limerick-irl', {
      statuses: [{ status: 'active', from: '2019-05-01', until: '2019-07-01', source: 's', reason: null }],
    });
    const { passed } = await anyone.get<RollsBetweenView>('/rolls/between?from=2019-04-01&to=2019-09-30');
    expect(passed).toMatchObject([{ id: 'limerick-irl', from: '2019-05-01', until: '2019-07-01' }]);
  });

  test('the roll is printed in every language', async () => {
    for (const language of ['en', 'ar']) {
      const path = `/rolls/${first.id}/document.pdf?language=${language}`;
      const { status, headers, bytes } = await anyone.send('GET', path);
      expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(headers.get('content-disposition')).toContain(`gnlc-roll-${rollDay}-${language}.pdf`);
      expect(Buffer.from(bytes.slice(0, 8)).toString()).toBe('%PDF-1.7');
    }
  });
});
