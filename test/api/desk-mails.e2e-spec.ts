import type { OpenedInvitationView, InvitationView } from '../../apps/api/src/survey/round-cities.view.ts';
import type { DeskView } from '../../apps/api/src/survey/desk.view.ts';
import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import type { ResponseView } from '../../apps/api/src/survey/survey.view.ts';
import { enough, openEveryKind } from './desk-world.ts';
import { guestOf, linkTokenOf } from './guest-of.ts';
import { Mailbox } from './mail-server.ts';
import { until } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { Visitor } from './visitor.ts';

const round = 'april-2019';
const cork = `/rounds/${round}/responses/cork-irl`;
const bristol = `/rounds/${round}/responses/bristol-gbr`;
const statement = { name: 'Ana Example', title: 'Mayor', date: '2019-04-09' };

/** Steps of an answer reach those whom they concern, each in their language. */
describe('who is told of the steps of an answer', () => {
  const mails = new Mailbox();
  let service: ServiceUnderTest;
  let coordinator: Visitor;
  let contributor: Visitor;
  let focalPoint: Visitor;
  let guest: Visitor;

  beforeAll(async () => {
    const config = {
      smtpUrl: await mails.open(),
      mailsReadable: false,
      publicUrl: 'https://priorities.example',
      teamEmail: 'team@network.example',
      secretKey: 'a secret of this test and of nobody else',
    };
    service = await ServiceUnderTest.start({ workers: true, config });
    coordinator = await service.person('coordinator');
    await openEveryKind(service, coordinator, ['cork-irl', 'bristol-gbr']);
    service.clock.set(new Date('2019-04-09T09:00:00Z'));
    contributor = await service.person('contributor', 'cork-irl');
    focalPoint = await service.person('focal-point', 'cork-irl');
    await service.person('signatory', 'cork-irl', 'fr');
    guest = await guestOf(service, round, 'cork-irl');
  });
  afterAll(async () => {
    await service?.stop();
    await mails.close();
  });

  const mailsAt = (address: string, count: number) =>
    until(
      () => Promise.resolve(mails.to(address)),
      (all) => all.length >= count,
    );
  const at = (time: string): void => service.clock.set(new Date(`2019-04-09T${time}:00Z`));

  test('a link says what it is for before anybody takes it, and nothing is noted', async () => {
    const token = await linkTokenOf(service, round, 'bristol-gbr');
    const seen = await service.visitor().post<InvitationView>('/invitations/look', { token });
    expect(seen).toEqual({
      cityName: 'Bristol',
      title: 'Every kind of question',
      deadline: '2019-05-31T22:00:00.000Z',
      timeZone: 'America/Bogota',
      practice: false,
    });
    const { cities } = await coordinator.get<{ cities: { city: string; openedAt: string | null }[] }>(
      `/rounds/${round}/cities`,
    );
    expect(cities.find(({ city }) => city === 'bristol-gbr')?.openedAt).toBeNull();
    expect(
      await service.visitor().refused('POST', '/invitations/look', { body: { token: 'x'.repeat(43) } }),
    ).toMatchObject({ code: 'invitation-unknown' });
  });

  test('a guest gives a name, writes under it and says that the draft is ready', async () => {
    await guest.put(`${cork}/answers/order`, { value: enough.order, revision: 0 });
    await guest.put(`${cork}/guest-name`, { name: '  Dana   Example ' });
    expect((await guest.get<SessionView>('/session')).guest).toMatchObject({ name: 'Dana Example' });
    expect(await guest.post(`${cork}/review`)).toEqual({ state: 'in-review' });
    const { writers, steps } = await focalPoint.get<DeskView>(`${cork}/desk`);
    expect(writers.map(({ by }) => by.name)).toEqual(['Dana Example']);
    expect(steps[0]).toMatchObject({ step: 'ask-review', by: { name: 'Dana Example', team: false } });
    expect((await guest.get<ResponseView>(cork)).review).toEqual({
      at: '2019-04-09T09:00:00.000Z',
      own: true,
    });
  });

  test('both who may sign are told, each in their language; whoever writes is not', async () => {
    const [english] = await mailsAt('focal-point@cork-irl.example', 1);
    expect(english?.subject).toBe('Cork: the answer is ready for review');
    expect(english?.text).toContain('Dana Example says that the answer of Cork');
    expect(english?.text).toContain(`https://priorities.example/form/${round}/cork-irl`);
    const [french] = await mailsAt('signatory@cork-irl.example', 1);
    expect(french?.subject).toContain('est prête à être relue');
    expect(mails.to('contributor@cork-irl.example')).toEqual([]);
  });

  test('another browser with the same link is another hand, nameless until it says so', async () => {
    const other = await guestOf(service, round, 'cork-irl');
    expect((await other.get<SessionView>('/session')).guest).toMatchObject({ name: null });
    expect((await other.get<ResponseView>(cork)).review).toMatchObject({ own: false });
    expect(await other.refused('POST', `${cork}/review/take-back`)).toMatchObject({
      status: 409,
      code: 'review-not-yours',
    });
    at('09:05');
    await other.put(`${cork}/answers/strategy`, { value: ['no'], revision: 0 });
    const { writers } = await focalPoint.get<DeskView>(`${cork}/desk`);
    expect(writers.map(({ by }) => by.name)).toEqual([null, 'Dana Example']);
  });

  test('names stay with the city and its guests: refused for another draft and for whoever is signed in', async () => {
    expect(await guest.refused('PUT', `${bristol}/guest-name`, { body: { name: 'Dana' } })).toMatchObject({
      status: 403,
    });
    expect(await contributor.refused('PUT', `${cork}/guest-name`, { body: { name: 'Dana' } })).toMatchObject({
      status: 403,
    });
    for (const name of ['', '1', '12'])
      expect(await guest.refused('PUT', `${cork}/guest-name`, { body: { name } })).toMatchObject({
        status: 422,
      });
  });

  test('whoever pressed ready takes it back, and can say it again without another mail at once', async () => {
    at('09:10');
    expect(await guest.post(`${cork}/review/take-back`)).toEqual({ state: 'draft' });
    expect((await guest.get<ResponseView>(cork)).review).toBeNull();
    at('09:11');
    await guest.post(`${cork}/review`);
  });

  test('what is sent back is told to whoever asked, and stands on the first page of the form', async () => {
    at('09:20');
    await focalPoint.post(`${cork}/send-back`, { note: 'Add the ratings.' });
    const seen = await guest.get<ResponseView>(cork);
    expect(seen).toMatchObject({
      review: null,
      sentBack: { at: '2019-04-09T09:20:00.000Z', note: 'Add the ratings.' },
    });
    // The team reads the answer, not what the city says among itself.
    expect(await coordinator.get<ResponseView>(cork)).toMatchObject({ review: null, sentBack: null });
    at('09:30');
    await contributor.post(`${cork}/review`);
    at('09:40');
    await focalPoint.post(`${cork}/send-back`, { note: 'And the strategy.' });
    const [mail] = await mailsAt('contributor@cork-irl.example', 1);
    expect(mail?.subject).toBe('Cork: the answer came back to you');
    expect(mail?.text).toContain('And the strategy.');
    expect(mails.to('focal-point@cork-irl.example')).toHaveLength(1);
  });

  test('a stale write is told who wrote meanwhile, and when', async () => {
    at('09:45');
    await contributor.put(`${cork}/answers/ratings`, { value: enough.ratings, revision: 0 });
    const body = { value: { importance: { literacy: 2 } }, revision: 0 };
    const stale = await focalPoint.refused('PUT', `${cork}/answers/ratings`, { body });
    expect(stale).toMatchObject({
      code: 'answer-stale',
      current: { revision: 1, by: 'A contributor', self: false, savedAt: '2019-04-09T09:45:00.000Z' },
    });
    const untold = await guest.refused('PUT', `${cork}/answers/ratings`, { body });
    expect(untold).toMatchObject({ current: { by: null, savedAt: '2019-04-09T09:45:00.000Z' } });
  });

  test('a reopened answer is told to those who sign for the city, with the reason', async () => {
    at('10:00');
    await focalPoint.post(`${cork}/submit`, { statement });
    at('11:00');
    await coordinator.post(`${cork}/reopen`, { reason: 'You asked to add an offer.' });
    // The receipt of the submission may arrive after it.
    const told = await until(
      () =>
        Promise.resolve(
          mails
            .to('focal-point@cork-irl.example')
            .filter(({ subject }) => subject?.includes('reopened') === true),
        ),
      (some) => some.length > 0,
    );
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('You asked to add an offer.');
  });

  test('a receipt says that its answer was reopened since', async () => {
    const { number, receipt } = await focalPoint.get<ResponseView>(cork);
    const query = `number=${number}-${receipt?.number}&fingerprint=${receipt?.hash}`;
    const check = await service.visitor().get(`/receipts/check?${query}`);
    expect(check).toEqual({ matches: true, reopened: true });
  });

  test('a guest has the name erased, and what they wrote stays', async () => {
    await guest.put(`${cork}/guest-name`, { name: null });
    const { writers } = await focalPoint.get<DeskView>(`${cork}/desk`);
    expect(writers.map(({ by }) => by.name)).not.toContain('Dana Example');
    expect(writers.length).toBeGreaterThan(1);
  });

  test('the same browser at the same link goes on as whom it was', async () => {
    await guest.put(`${cork}/guest-name`, { name: 'Dana Example' });
    const token = await linkTokenOf(service, round, 'cork-irl');
    const again = await guest.send('POST', '/invitations/open', { body: { token } });
    expect(JSON.parse(again.text) as OpenedInvitationView).toMatchObject({ city: 'cork-irl' });
    const cookie = (again.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const session = await new Visitor(service.url, cookie).get<SessionView>('/session');
    expect(session.guest).toMatchObject({ name: 'Dana Example' });
  });

  test('each submission is thanked for, also the one after a reopening', async () => {
    at('12:00');
    await focalPoint.post(`${cork}/submit`, { statement });
    const thanks = (all: readonly { readonly subject?: string }[]) =>
      all.filter(({ subject }) => subject?.includes('has arrived') === true);
    const all = await until(
      () => Promise.resolve(mails.to('focal-point@cork-irl.example')),
      (some) => thanks(some).length > 1,
    );
    expect(thanks(all)).toHaveLength(2);
  });
});
