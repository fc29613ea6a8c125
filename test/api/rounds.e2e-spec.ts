import type { RunView } from '../../apps/api/src/ranking/ranking.view.ts';
import type { RoundSettingsView } from '../../apps/api/src/ranking/settings.view.ts';
import type { QueuedView } from '../../apps/api/src/survey/letters/letters.view.ts';
import type { RoundTermsView } from '../../apps/api/src/survey/round-terms.view.ts';
import type { ResponseView, RoundSummaryView, WatchView } from '../../apps/api/src/survey/survey.view.ts';
import { anAnswer, answer, draftRound, signAndOpen, until } from './road-steps.ts';
import { asked, round, RoundsWorld, tokenIn } from './rounds-world.ts';
import type { Asked } from './rounds-world.ts';

/** The whole life of a round, in its order. */
describe('a round', () => {
  let world: RoundsWorld;
  beforeAll(async () => {
    world = await RoundsWorld.start();
  });
  afterAll(() => world.stop());

  test('is planned where only the team sees it', async () => {
    await world.draft();
    const seen = async (who: { get: typeof world.coordinator.get }) =>
      (await who.get<RoundSummaryView[]>('/rounds')).map(({ id }) => id);
    expect(await seen(world.coordinator)).toEqual([round]);
    expect(await seen(world.focalPoints['cork-irl'])).toEqual([]);
    expect(await world.service.visitor().refused('GET', `/rounds/${round}`)).toMatchObject({
      code: 'round-unknown',
    });
    const body = { value: anAnswer(0)['ranking'], revision: 0 };
    expect(
      await world.focalPoints['cork-irl'].refused(
        'PUT',
        `/rounds/${round}/responses/cork-irl/answers/ranking`,
        {
          body,
        },
      ),
    ).toMatchObject({ code: 'round-unknown' });
  });

  test('does not open before it is signed how it will be ranked', async () => {
    const { coordinator } = world;
    expect(await coordinator.refused('POST', `/rounds/${round}/open`)).toMatchObject({
      status: 409,
      code: 'round-settings-unsigned',
    });
    const { signed } = await coordinator.post<RoundSettingsView>(`/rounds/${round}/settings`, {
      places: 5,
      minimumAnswers: 2,
    });
    expect(signed).toMatchObject({
      version: 1,
      signedBy: 'A coordinator',
      settings: { places: 5, seed: round },
    });
    expect(signed?.hash).toMatch(/^[0-9a-f]{64}$/);
    await coordinator.post(`/rounds/${round}/settings`, { places: 3, minimumAnswers: 2 });
  });

  test('has a group with a deadline of its own, each city in one at most', async () => {
    const cohorts = [
      { id: 'early', name: 'Early group', deadline: '2019-04-20T22:00:00Z', cities: ['medellin-col'] },
    ];
    const terms = await world.coordinator.put<RoundTermsView>(`/rounds/${round}/cohorts`, { cohorts });
    expect(terms.cohorts).toMatchObject([{ id: 'early', cities: ['medellin-col'] }]);
    const twice = { cohorts: [...cohorts, { ...cohorts[0], id: 'again' }] };
    expect(await world.coordinator.refused('PUT', `/rounds/${round}/cohorts`, { body: twice })).toMatchObject(
      {
        code: 'city-in-two-cohorts',
      },
    );
  });

  test('opens, and then nothing of its plan changes any more', async () => {
    expect(await world.coordinator.post(`/rounds/${round}/open`)).toMatchObject({
      state: 'open',
      graceDays: 7,
    });
    for (const [method, path, body] of [
      ['POST', 'open', undefined],
      ['POST', 'settings', { places: 9 }],
      ['PUT', 'cohorts', { cohorts: [] }],
    ] as const)
      expect(await world.coordinator.refused(method, `/rounds/${round}/${path}`, { body })).toMatchObject({
        status: 409,
        code: 'round-not-draft',
      });
    const { settings } = (await world.service.visitor().get<RoundSettingsView>(`/rounds/${round}/settings`))
      .signed as { settings: object };
    expect(settings).toMatchObject({ places: 3 });
  });

  test('invites every city in its language, once, however often that is asked for', async () => {
    const send = () =>
      world.coordinator.post<QueuedView>(`/rounds/${round}/letters/invitation/send`, { perMinute: 600 });
    expect(await send()).toMatchObject({ queued: 3 });
    const words = { en: 'Dear colleagues', fr: 'Chers collègues', es: 'Estimados colegas' };
    for (const [city, language] of Object.entries(asked)) {
      const [mail] = await world.mailsTo(city as Asked, 1);
      expect(mail?.text).toContain(words[language]);
      expect(tokenIn(mail?.text)).toMatch(/^[\w-]{43}$/);
      expect(`${mail?.subject}${mail?.text}`).not.toMatch(/[{}]/);
    }
    expect((await world.mailsTo('medellin-col', 1))[0]?.text).toContain('20 de abril de 2019');
    expect(await send()).toMatchObject({ queued: 0 });
    await until(world.cities.bind(world), ({ waiting }) => waiting === 0);
    for (const city of Object.keys(asked)) expect(await world.mailsTo(city as Asked, 1)).toHaveLength(1);
  });

  test('lets a guest with the link write the draft, and nobody but the city send it', async () => {
    const [mail] = await world.mailsTo('cork-irl', 1);
    const guest = await world.guest(tokenIn(mail?.text));
    const path = `/rounds/${round}/responses/cork-irl`;
    const value = anAnswer(2)['ranking'];
    expect(await guest.put(`${path}/answers/ranking`, { value, revision: 0 })).toMatchObject({ revision: 1 });
    expect(await world.focalPoints['cork-irl'].get<ResponseView>(path)).toMatchObject({
      answers: { ranking: value },
    });
    const statement = { name: 'A Guest', title: 'Nobody', date: '2019-04-08' };
    expect(await guest.refused('POST', `${path}/submit`, { body: { statement } })).toMatchObject({
      status: 403,
      code: 'not-allowed',
    });
    expect(await world.city('cork-irl')).toMatchObject({
      state: 'draft',
      openedAt: expect.any(String) as string,
    });
    expect(await world.city('clermont-ferrand-fra')).toMatchObject({
      openedAt: null,
      invitedAt: expect.any(String) as string,
    });
  });

  test('reminds the silent only, and sends their national contact one list', async () => {
    await answer(world.focalPoints['clermont-ferrand-fra'], round, 'clermont-ferrand-fra', anAnswer(1));
    expect((await world.mailsTo('clermont-ferrand-fra', 2))[1]?.subject).toBe(
      'Merci : la réponse de Clermont-Ferrand est arrivée',
    );
    const remind = (number: number) =>
      world.coordinator.post<QueuedView>(`/rounds/${round}/letters/reminder/send`, {
        number,
        perMinute: 600,
      });
    // Two cities, and the contacts of their two countries.
    expect(await remind(1)).toMatchObject({ queued: 4 });
    // Asked for twice: whom it has reached does not get it again, see the counts below.
    await remind(1);
    const again = (await world.mailsTo('cork-irl', 2))[1]?.text;
    expect(again).toContain('we have no answer from Cork');
    expect(tokenIn(again)).toBe(tokenIn((await world.mailsTo('cork-irl', 1))[0]?.text));
    await world.mailsTo('medellin-col', 2);
    const [list] = await world.mailsAt('commission@irl.example', 1);
    expect(list?.text).toContain('0 of 1 cities in Ireland');
    expect(list?.text).toContain('- Cork');
    expect(list?.text).not.toMatch(/token|Clermont-Ferrand/);
    const { waiting, nextReminder, nationalContacts } = await until(
      world.cities.bind(world),
      (seen) => seen.waiting === 0,
    );
    expect([waiting, nextReminder, nationalContacts]).toEqual([0, 2, 1]);
    expect(await world.mailsTo('clermont-ferrand-fra', 2)).toHaveLength(2);
    expect(await world.mailsTo('cork-irl', 2)).toHaveLength(2);
    expect(await world.mailsAt('commission@irl.example', 1)).toHaveLength(1);
  });

  test('decides when it sends whether a reminder is still needed', async () => {
    const { queued } = await world.coordinator.post<QueuedView>(`/rounds/${round}/letters/reminder/send`, {
      number: 2,
      perMinute: 20,
    });
    expect(queued).toBe(4);
    // The second is due three seconds later; by then its city has answered.
    const [, second] = ['cork-irl', 'medellin-col'] as const;
    await answer(world.focalPoints[second], round, second, anAnswer(3));
    await until(world.cities.bind(world), (seen) => seen.waiting === 0);
    const mails = (await world.mailsTo(second, 3)).map(({ subject }) => subject);
    expect(mails.filter((subject) => subject?.includes('aún falta'))).toHaveLength(1);
    expect(await world.city(second)).toMatchObject({ reminders: 1, waiting: 0 });
  });

  test('gives a city more time, with a reason, and never less', async () => {
    const extend = (deadline: string) => ({
      city: 'cork-irl',
      deadline,
      reason: 'The council meets in June',
    });
    const refusal = await world.coordinator.refused('POST', `/rounds/${round}/extensions`, {
      body: extend('2019-05-20T22:00:00Z'),
    });
    expect(refusal).toMatchObject({ status: 422, code: 'extension-not-later' });
    const terms = await world.coordinator.post<RoundTermsView>(
      `/rounds/${round}/extensions`,
      extend('2019-06-30T22:00:00Z'),
    );
    expect(terms.extensions).toMatchObject([
      { city: 'cork-irl', reason: 'The council meets in June', grantedBy: 'A coordinator' },
    ]);
    expect(await world.focalPoints['cork-irl'].get(`/rounds/${round}/responses/cork-irl`)).toMatchObject({
      deadline: '2019-06-30T22:00:00.000Z',
      phase: 'open',
    });
    const { cities } = await world.ireland.get<WatchView>(`/rounds/${round}/watch?country=IRL`);
    expect(cities).toMatchObject([{ city: 'cork-irl', deadline: '2019-06-30T22:00:00.000Z' }]);
  });

  test('takes answers until the time of each city is over, then late ones for the days of grace', async () => {
    // A day after the grace of the round, three weeks before Cork's own deadline.
    world.service.clock.set(new Date('2019-06-09T09:00:00Z'));
    await world.coordinator.post(`/rounds/${round}/responses/clermont-ferrand-fra/reopen`, {
      reason: 'They asked.',
    });
    const save = { body: { value: anAnswer(4)['ranking'], revision: 1 } };
    const at = (city: Asked) => `/rounds/${round}/responses/${city}/answers/ranking`;
    expect(
      await world.focalPoints['clermont-ferrand-fra'].refused('PUT', at('clermont-ferrand-fra'), save),
    ).toMatchObject({
      code: 'round-closed',
    });
    expect((await world.focalPoints['cork-irl'].send('PUT', at('cork-irl'), save)).status).toBe(200);
    world.service.clock.set(new Date('2019-07-05T09:00:00Z'));
    const statement = { name: 'Ana Example', title: 'Head of education', date: '2019-07-05' };
    const path = `/rounds/${round}/responses/cork-irl`;
    const { revisions } = await world.focalPoints['cork-irl'].get<ResponseView>(path);
    for (const question of ['rating', 'offers'])
      await world.focalPoints['cork-irl'].put(`${path}/answers/${question}`, {
        value: anAnswer(4)[question],
        revision: revisions[question] ?? 0,
      });
    expect(await world.focalPoints['cork-irl'].post(`${path}/submit`, { statement })).toMatchObject({
      state: 'late',
    });
  });

  test('is ranked as it was signed, and in no other way but to explore', async () => {
    const runs = `/rounds/${round}/runs`;
    expect(await world.coordinator.refused('POST', runs, { body: { places: 4 } })).toMatchObject({
      status: 409,
      code: 'settings-not-signed',
    });
    const official = await world.coordinator.post<RunView>(runs, {});
    expect(official).toMatchObject({ official: true, settings: { places: 3, seed: round } });
    expect(await world.coordinator.post<RunView>(runs, { places: 4, official: false })).toMatchObject({
      official: false,
      settings: { places: 4 },
    });
    const done = await until(
      () => world.coordinator.get<RunView>(`/runs/${official.id}`),
      ({ state }) => state !== 'waiting' && state !== 'running',
    );
    expect(done.state).toBe('done');
  });

  test('closes for everyone', async () => {
    expect(await world.coordinator.post(`/rounds/${round}/close`)).toMatchObject({ state: 'closed' });
    const extension = { city: 'cork-irl', deadline: '2020-01-01T00:00:00Z', reason: 'Too late' };
    expect(
      await world.coordinator.refused('POST', `/rounds/${round}/extensions`, { body: extension }),
    ).toMatchObject({
      code: 'round-not-open',
    });
  });

  test('is opened again with a reason that stays on record, and only where it is closed', async () => {
    const body = { reason: 'It was closed by mistake.' };
    for (const who of [world.ireland, world.focalPoints['cork-irl']])
      expect(await who.refused('POST', `/rounds/${round}/reopen`, { body })).toMatchObject({ status: 403 });
    expect(
      await world.coordinator.refused('POST', `/rounds/${round}/reopen`, { body: { reason: '' } }),
    ).toMatchObject({ status: 422, code: 'body-invalid' });
    expect(await world.coordinator.post(`/rounds/${round}/reopen`, body)).toMatchObject({ state: 'open' });
    expect(await world.coordinator.get(`/rounds/${round}/terms`)).toMatchObject({
      reopenings: [{ ...body, reopenedBy: 'A coordinator' }],
    });
    expect(await world.coordinator.refused('POST', `/rounds/${round}/reopen`, { body })).toMatchObject({
      status: 409,
      code: 'round-not-closed',
    });
  });

  test('that has too few answers for what was signed has no official ranking', async () => {
    world.service.clock.set(new Date('2019-04-08T09:00:00Z'));
    await world.draft('summer');
    await world.coordinator.post('/rounds/summer/settings', { minimumAnswers: 2 });
    await world.coordinator.post('/rounds/summer/open');
    await answer(world.focalPoints['cork-irl'], 'summer', 'cork-irl', anAnswer(1));
    const { id } = await world.coordinator.post<RunView>('/rounds/summer/runs', {});
    const run = await until(
      () => world.coordinator.get<RunView>(`/runs/${id}`),
      ({ state }) => state === 'failed' || state === 'done',
    );
    expect(run).toMatchObject({ state: 'failed', failure: 'too-few-answers' });
  });

  test('asks chosen cities only where it is a pilot', async () => {
    const body = { cities: ['cork-irl'], title: 'Chosen' };
    await expect(draftRound(world.coordinator, 'chosen', body)).rejects.toThrow('round-cities-practice-only');
    await draftRound(world.coordinator, 'autumn', { graceDays: 0 });
    expect(await signAndOpen(world.coordinator, 'autumn')).toMatchObject({ practice: false, graceDays: 0 });
  });
});
