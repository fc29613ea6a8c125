import { randomUUID } from 'node:crypto';
import { withClient } from '#store';
import type {
  DropOffView,
  FlagsView,
  FlagView,
  MonitorView,
  TargetsView,
} from '../../apps/api/src/survey/monitor.view.ts';
import { EventStream } from './event-stream.ts';
import { anAnswer, answer, importMembers, openRound, until } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import type { Visitor } from './visitor.ts';

const round = 'april-2019';
const at = (city: string) => `/rounds/${round}/responses/${city}`;

/** A round small enough to count by hand: two cities answer, one is reopened, two begin, one reads only. */
describe('the monitor of a round', () => {
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let observer: Visitor;
  const people: Record<string, Visitor> = {};

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    observer = await service.person('observer');
    await importMembers(coordinator);
    await openRound(coordinator);
    for (const city of [
      'cork-irl',
      'bristol-gbr',
      'tunis-tun',
      'beijing-chn',
      'nairobi-ken',
      'bucheon-kor',
    ]) {
      people[city] = await service.person('focal-point', city);
    }
    const answers = { ...anAnswer(0), 'policy-principles': 'Learning for all' };
    await answer(people['cork-irl']!, round, 'cork-irl', answers);
    service.clock.set(new Date('2019-04-10T09:00:00Z'));
    await answer(people['bristol-gbr']!, round, 'bristol-gbr', anAnswer(1));
    await answer(people['tunis-tun']!, round, 'tunis-tun', anAnswer(2));
    await coordinator.post(`${at('tunis-tun')}/reopen`, { reason: 'They asked for it.' });
    const ranking = { value: anAnswer(3)['ranking'], revision: 0 };
    await people['beijing-chn']!.put(`${at('beijing-chn')}/answers/ranking`, ranking);
    service.clock.set(new Date('2019-04-18T09:00:00Z'));
    const silence = { value: { ranked: [], noOpinion: [] }, revision: 0 };
    await people['nairobi-ken']!.put(`${at('nairobi-ken')}/answers/ranking`, silence);
    await people['bucheon-kor']!.get(at('bucheon-kor'));
  });

  afterAll(() => service.stop());

  const monitor = () => observer.get<MonitorView>(`/rounds/${round}/monitor`);
  const rows = async (dimension: string) =>
    (await monitor()).segments.find((one) => one.dimension === dimension)?.rows ?? [];
  const row = async (dimension: string, segment: string | null) =>
    (await rows(dimension)).find((one) => one.segment === segment);

  test('its sums, its funnel and its days', async () => {
    expect(await monitor()).toMatchObject({
      members: 108,
      answered: 2,
      late: 0,
      drafts: 3,
      silent: 103,
      funnel: { asked: 108, invited: null, opened: 6, began: 5, reviewed: null, submitted: 2 },
      byDay: [
        { day: '2019-04-08', answered: 1 },
        { day: '2019-04-10', answered: 2 },
      ],
    });
  });

  test('a look by the team opens no form', async () => {
    await coordinator.get(at('espoo-fin'));
    expect((await monitor()).funnel.opened).toBe(6);
  });

  test('every dimension that can be counted without doubt adds up', async () => {
    for (const dimension of ['region', 'country', 'size']) {
      const all = await rows(dimension);
      expect(all.reduce((sum, { members }) => sum + members, 0)).toBe(108);
      expect(all.reduce((sum, { answered }) => sum + answered, 0)).toBe(2);
    }
    expect(await row('country', 'IRL')).toMatchObject({
      name: 'Ireland',
      answered: 1,
      percent: null,
      needed: 0,
    });
    expect((await row('language', 'en'))?.answered).toBe(2);
    expect(await rows('cohort')).toEqual([]);
  });

  test('regions have the usual target until the team sets others, which stay on record', async () => {
    const europe = await row('region', 'europe-north-america');
    expect(europe).toMatchObject({ answered: 2, percent: 60 });
    expect(europe?.needed).toBe(Math.ceil(((europe?.members ?? 0) * 60) / 100) - 2);

    const targets = [
      { dimension: 'region', segment: null, percent: 50 },
      { dimension: 'region', segment: 'africa', percent: 100 },
      { dimension: 'country', segment: 'IRL', percent: 100 },
    ];
    expect(await coordinator.put<TargetsView>(`/rounds/${round}/targets`, { targets })).toEqual({ targets });
    expect(await observer.get<TargetsView>(`/rounds/${round}/targets`)).toEqual({ targets });
    const africa = await row('region', 'africa');
    expect(africa).toMatchObject({ percent: 100, needed: africa?.members });
    expect(await row('region', 'arab-states')).toMatchObject({ percent: 50 });
    const ireland = await row('country', 'IRL');
    expect(ireland).toMatchObject({ percent: 100, needed: (ireland?.members ?? 0) - 1 });

    await coordinator.put(`/rounds/${round}/targets`, { targets: [] });
    expect(await row('region', 'africa')).toMatchObject({ percent: 60 });
    const kept = await service.system.transaction((store) =>
      store.manager.query<{ targets: unknown[] }[]>('SELECT targets FROM round_target ORDER BY id'),
    );
    expect(kept.map((one) => one.targets.length)).toEqual([3, 0]);
  });

  test.each([
    ['no share of nothing', [{ dimension: 'region', segment: null, percent: 0 }], 'body-invalid'],
    ['no more than all', [{ dimension: 'region', segment: null, percent: 101 }], 'body-invalid'],
    ['no half of a per cent', [{ dimension: 'region', segment: null, percent: 50.5 }], 'body-invalid'],
    ['no dimension of its own', [{ dimension: 'colour', segment: null, percent: 50 }], 'body-invalid'],
    [
      'no segment twice',
      [
        { dimension: 'size', segment: 'small', percent: 50 },
        { dimension: 'size', segment: 'small', percent: 60 },
      ],
      'target-twice',
    ],
  ])('targets: %s', async (_, targets, code) => {
    const refusal = await coordinator.refused('PUT', `/rounds/${round}/targets`, { body: { targets } });
    expect(refusal).toMatchObject({ status: 422, code });
  });

  test('whom to call: why, and in which order', async () => {
    await coordinator.put('/cities/medellin-col/contact', {
      email: 'office@medellin.example',
      phone: null,
      address: null,
      note: null,
    });
    await coordinator.post('/cities/medellin-col/contact/bounced');
    await service.person('focal-point', 'espoo-fin');
    const { waiting } = await monitor();
    expect(waiting).toHaveLength(106);
    const of = (city: string) => waiting.find((one) => one.city === city);
    expect(of('beijing-chn')).toMatchObject({ state: 'draft', reason: 'gone-quiet', quiet: 8 });
    expect(of('tunis-tun')).toMatchObject({ state: 'reopened', reason: 'gone-quiet', quiet: 8 });
    expect(of('bucheon-kor')).toMatchObject({ state: 'silent', reason: null, quiet: 0 });
    expect(of('medellin-col')).toMatchObject({ reason: 'bounced', quiet: null });
    expect(of('espoo-fin')).toMatchObject({ reason: 'not-opened', lastSeen: null });
    expect(of('goyang-kor')).toMatchObject({ reason: 'no-address', language: 'en' });
    // Who saved or read today needs nobody and stands last.
    expect(waiting.at(-1)).toMatchObject({ city: 'nairobi-ken', reason: null });
    const inChina = waiting.filter(({ region }) => region === 'asia-pacific').map(({ city }) => city);
    expect(inChina[0]).toBe('beijing-chn');
  });

  test('how many of those who have begun have answered each question, in order', async () => {
    const { begun, questions } = await observer.get<DropOffView>(`/rounds/${round}/monitor/questions`);
    expect(begun).toBe(5);
    expect(questions.slice(0, 3)).toEqual([
      // Nairobi has saved an empty order, which says nothing.
      { question: 'ranking', asked: 5, answered: 4 },
      { question: 'rating', asked: 5, answered: 3 },
      { question: 'offers', asked: 5, answered: 3 },
    ]);
    expect(questions.find(({ question }) => question === 'policy-principles')).toMatchObject({ answered: 1 });
  });

  test('says live when a city opens its form for the first time', async () => {
    const stream = await EventStream.open(coordinator, `/rounds/${round}/events`);
    await until(
      () => Promise.resolve(stream.last),
      (last) => last?.data['answered'] === 2,
    );
    const heard = stream.heard.length;
    await (await service.person('focal-point', 'goyang-kor')).get(at('goyang-kor'));
    await until(
      () => Promise.resolve(stream.heard.length),
      (now) => now > heard,
    );
    expect(stream.last?.data).toMatchObject({ answered: 2, drafts: 3 });
    expect((await monitor()).funnel.opened).toBe(7);
    await stream.close();
  });

  describe('doubts about answers', () => {
    const flags = () => coordinator.get<FlagsView>(`/rounds/${round}/flags`);

    beforeAll(async () => {
      const areas = ['esd', 'equity', 'planning', 'citizenship', 'entrepreneurship', 'health'];
      const importance = Object.fromEntries(areas.map((area) => [area, 4]));
      const goyang = await service.person('signatory', 'goyang-kor');
      await answer(goyang, round, 'goyang-kor', { ...anAnswer(0), rating: { importance } });
    });

    test('are found in what was submitted, and say why', async () => {
      const { judged, flags: all } = await flags();
      expect(judged).toBe(3);
      expect(all).toMatchObject([
        {
          rule: 'straight-line',
          city: 'goyang-kor',
          question: 'rating',
          params: { scale: 'importance', rating: 4, areas: 6 },
          stands: true,
          resolution: null,
        },
      ]);
    });

    test('are resolved once, with a note that stays; nothing that counts changes', async () => {
      const before = await service.system.transaction((store) => store.responses.submissions(round));
      const [flag] = (await flags()).flags;
      const path = `/rounds/${round}/flags/${flag?.id}/resolve`;
      const headers = { 'idempotency-key': randomUUID() };
      const body = { note: 'The mayor called: all six are equally urgent.' };
      const resolved = await coordinator.post<FlagView>(path, body, headers);
      expect(resolved.resolution).toEqual({
        note: body.note,
        at: '2019-04-18T09:00:00.000Z',
        by: 'A coordinator',
      });
      expect(await coordinator.post<FlagView>(path, body, headers)).toEqual(resolved);
      expect(await coordinator.refused('POST', path, { body: { note: 'Another' } })).toMatchObject({
        status: 409,
        code: 'flag-resolved',
      });
      expect((await flags()).flags).toEqual([resolved]);
      const kept = await withClient(service.database.ownerUrl, (client) =>
        client.query<{ result: string }>('SELECT result FROM idempotency WHERE key = $1', [
          headers['idempotency-key'],
        ]),
      );
      expect(kept.rows.map(({ result }) => result)).toEqual(['null']);
      expect(await service.system.transaction((store) => store.responses.submissions(round))).toEqual(before);
    });

    test('stay listed when the city has changed its answer since', async () => {
      await coordinator.post(`${at('goyang-kor')}/reopen`, { reason: 'They asked for it.' });
      const { judged, flags: all } = await flags();
      expect(judged).toBe(2);
      expect(all).toMatchObject([{ city: 'goyang-kor', stands: false, resolution: { by: 'A coordinator' } }]);
    });

    test('that nobody has cannot be resolved', async () => {
      const refusal = await coordinator.refused('POST', `/rounds/${round}/flags/0123456789abcdef/resolve`, {
        body: { note: 'What?' },
      });
      expect(refusal).toMatchObject({ status: 404, code: 'flag-unknown' });
    });
  });
});
