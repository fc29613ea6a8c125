import { randomBytes } from 'node:crypto';
import type {
  BouncesView,
  LetterPreviewsView,
  LetterTextsView,
} from '../../apps/api/src/survey/letters/letters.view.ts';
import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import { anAnswer } from './road-steps.ts';
import { asked, round, RoundsWorld, tokenIn } from './rounds-world.ts';
import type { Asked } from './rounds-world.ts';
import type { Visitor } from './visitor.ts';

const draftOf = (city: string, of = round): string => `/rounds/${of}/responses/${city}`;
const save = { body: { value: anAnswer(0)['ranking'], revision: 0 } };

describe('an invitation link', () => {
  let world: RoundsWorld;
  let token: string;
  let guest: Visitor;

  beforeAll(async () => {
    world = await RoundsWorld.start();
    await world.open();
    await world.open('other');
    await world.coordinator.post(`/rounds/${round}/letters/invitation/send`, { perMinute: 600 });
    token = tokenIn((await world.mailsTo('cork-irl', 1))[0]?.text);
    guest = await world.guest(token);
  });
  afterAll(() => world.stop());

  test('opens the draft of its city in its round', async () => {
    expect(await guest.get(draftOf('cork-irl'))).toMatchObject({ city: 'cork-irl', state: 'draft' });
    expect(await guest.get<SessionView>('/session')).toMatchObject({
      person: null,
      grants: [],
      guest: { round, city: 'cork-irl', cityName: 'Cork' },
    });
  });

  test('works for whoever it was forwarded to, and for a colleague at the same time', async () => {
    const colleague = await world.guest(token);
    expect(await colleague.get(draftOf('cork-irl'))).toMatchObject({ city: 'cork-irl' });
    expect(await guest.get(draftOf('cork-irl'))).toMatchObject({ city: 'cork-irl' });
  });

  test.each([
    ['the draft of another city', 'GET', draftOf('medellin-col'), undefined],
    ['writing for another city', 'PUT', `${draftOf('medellin-col')}/answers/ranking`, save.body],
    ['its city in another round', 'GET', draftOf('cork-irl', 'other'), undefined],
    ['sending the answer', 'POST', `${draftOf('cork-irl')}/submit`, { statement: {} }],
    ['opening it again', 'POST', `${draftOf('cork-irl')}/reopen`, { reason: 'Please' }],
    ['the people of its city', 'GET', '/cities/cork-irl/people', undefined],
    ['an account', 'GET', '/account', undefined],
    ['sessions', 'GET', '/sessions', undefined],
    ['the history of its city', 'GET', '/members/cork-irl/history', undefined],
    ['the monitor', 'GET', `/rounds/${round}/monitor`, undefined],
    ['the links of others', 'GET', `/rounds/${round}/cities`, undefined],
  ] as const)('does not open %s', async (_, method, path, body) => {
    expect(await guest.refused(method, path, { body })).toMatchObject({ status: 403, code: 'not-allowed' });
  });

  test('cannot be guessed, and opening its page does nothing', async () => {
    const wrong = randomBytes(32).toString('base64url');
    expect(
      await world.service.visitor().refused('POST', '/invitations/open', { body: { token: wrong } }),
    ).toMatchObject({ status: 422, code: 'invitation-unknown' });
    expect(await world.service.visitor().refused('GET', '/invitations/open')).toMatchObject({ status: 404 });
    expect(await world.city('medellin-col')).toMatchObject({ openedAt: null });
  });

  test('leaves whoever is signed in who they are', async () => {
    const focalPoint = world.focalPoints['medellin-col'];
    const both = await world.guest(token);
    both.cookie = `${focalPoint.cookie}; ${both.cookie}`;
    expect(await both.get(draftOf('medellin-col'))).toMatchObject({ city: 'medellin-col' });
    expect(await both.get(draftOf('cork-irl'))).toMatchObject({ city: 'cork-irl' });
    expect((await both.get<SessionView>('/session')).person?.label).toBe('A focal-point');
  });

  test('ends with a sign-out in that browser', async () => {
    const leaving = await world.guest(token);
    await leaving.send('POST', '/sign-out');
    expect(await leaving.refused('GET', draftOf('cork-irl'))).toMatchObject({ status: 401 });
    expect((await guest.send('GET', draftOf('cork-irl'))).status).toBe(200);
  });

  test('is worth nothing once it is revoked, nor are the sessions that came by it; the next one is another', async () => {
    await world.coordinator.post(`/rounds/${round}/cities/cork-irl/link/revoke`, { renew: true });
    expect(await guest.refused('GET', draftOf('cork-irl'))).toMatchObject({
      status: 401,
      code: 'not-signed-in',
    });
    expect(
      await world.service.visitor().refused('POST', '/invitations/open', { body: { token } }),
    ).toMatchObject({ status: 410, code: 'invitation-revoked' });
    await world.coordinator.post(`/rounds/${round}/letters/reminder/send`, { number: 1, perMinute: 600 });
    const next = tokenIn((await world.mailsTo('cork-irl', 2))[1]?.text);
    expect(next).not.toBe(token);
    guest = await world.guest(next);
    token = next;
    expect(await world.city('cork-irl')).toMatchObject({ link: 'live' });
  });

  test('is over with the time of its city', async () => {
    world.service.clock.set(new Date('2019-06-09T09:00:00Z'));
    expect(
      await world.service.visitor().refused('POST', '/invitations/open', { body: { token } }),
    ).toMatchObject({ status: 410, code: 'invitation-over' });
    expect(await guest.refused('GET', draftOf('cork-irl'))).toMatchObject({ status: 401 });
    const extension = { city: 'cork-irl', deadline: '2019-07-01T00:00:00Z', reason: 'They asked for it' };
    await world.coordinator.post(`/rounds/${round}/extensions`, extension);
    expect((await guest.send('PUT', `${draftOf('cork-irl')}/answers/ranking`, save)).status).toBe(200);
  });

  test('is over when the round closes', async () => {
    await world.coordinator.post(`/rounds/${round}/close`);
    expect(await guest.refused('GET', draftOf('cork-irl'))).toMatchObject({ status: 401 });
    expect(
      await world.service.visitor().refused('POST', '/invitations/open', { body: { token } }),
    ).toMatchObject({ status: 410, code: 'invitation-over' });
  });
});

describe('the letters of a round', () => {
  let world: RoundsWorld;
  const path = `/rounds/${round}/letters`;

  beforeAll(async () => {
    world = await RoundsWorld.start();
    // Nobody knows an address of Espoo.
    await world.open(round, { cities: [...Object.keys(asked), 'espoo-fin'] });
  });
  afterAll(() => world.stop());

  test('are there in every language before anybody writes one', async () => {
    const { texts } = await world.coordinator.get<LetterTextsView>(path);
    expect(texts).toHaveLength(20);
    expect(texts.every(({ own }) => !own)).toBe(true);
  });

  test('refuse a place that does not exist, and a letter without its link', async () => {
    const body = { subject: 'For {stadt}', body: 'Dear colleagues' };
    const refusal = await world.coordinator.refused('PUT', `${path}/invitation/texts/en`, { body });
    expect(refusal).toMatchObject({ status: 422, code: 'letter-invalid' });
    expect(refusal.errors?.map(({ path: at, code }) => `${at} ${code}`)).toEqual([
      '/subject letter-place-unknown',
      '/body letter-place-missing',
    ]);
  });

  test('are seen as a city will get them, in its language, with a link that opens nothing', async () => {
    const own = { subject: '=Pour {city}', body: 'Bonjour {city}, {link}' };
    await world.coordinator.put(`${path}/invitation/texts/fr`, own);
    const { letters } = await world.coordinator.get<LetterPreviewsView>(
      `${path}/invitation/preview?city=clermont-ferrand-fra`,
    );
    expect(letters).toEqual([
      {
        to: 'focal-point@clermont-ferrand-fra.example',
        language: 'fr',
        subject: '=Pour Clermont-Ferrand',
        text: 'Bonjour Clermont-Ferrand, https://priorities.example/invitation#token=…',
      },
    ]);
  });

  test('can be sent to oneself for a look', async () => {
    await world.coordinator.post(`${path}/invitation/test`, { city: 'clermont-ferrand-fra' });
    const [mail] = await world.mailsAt('coordinator@network.example', 1);
    expect(mail?.subject).toBe('[Test] =Pour Clermont-Ferrand');
    expect(world.mails.to('focal-point@clermont-ferrand-fra.example')).toEqual([]);
  });

  test('can be merged elsewhere: a file that no spreadsheet runs, with links that work', async () => {
    const { text, bytes, headers } = await world.coordinator.send('GET', `${path}/invitation/merge.csv`);
    expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    expect(headers.get('content-disposition')).toContain('spring-invitation.csv');
    const french = text.split('\r\n').find((line) => line.startsWith('clermont-ferrand-fra'));
    expect(french).toContain("'=Pour Clermont-Ferrand");
    const guest = await world.guest(tokenIn(french));
    expect(await guest.get(draftOf('clermont-ferrand-fra'))).toMatchObject({ city: 'clermont-ferrand-fra' });
    // What has no address is handed over by other means.
    const espoo = text.split('\r\n').find((line) => line.startsWith('espoo-fin')) ?? '';
    expect(espoo).toContain('espoo-fin,Espoo,Finland,en,,31 May 2019 at 17:00 (America/Bogota),');
    expect(tokenIn(espoo)).not.toBe('');
  });

  test('merged elsewhere say the deadline that the city has, in the letter as in its column', async () => {
    const extension = { city: 'medellin-col', deadline: '2019-07-01T00:00:00Z', reason: 'They asked for it' };
    await world.coordinator.post(`/rounds/${round}/extensions`, extension);
    const { text } = await world.coordinator.send('GET', `${path}/reminder/merge.csv`);
    const after = text.slice(text.indexOf('\r\nmedellin-col'));
    const [record] = after.slice(2).split(/\r\n(?=[a-z-]+-[a-z]{3},)/);
    expect(record).toContain('30 de junio de 2019');
    expect(record).not.toContain('31 de mayo de 2019');
  });

  test('wait, are held back, and go on where they were', async () => {
    const send = () => world.coordinator.post(`${path}/invitation/send`, { perMinute: 6 });
    // None to Espoo: a letter to nobody would come back in line each time.
    expect(await send()).toMatchObject({ queued: 3, seconds: 20 });
    expect(await world.coordinator.post(`${path}/stop`)).toMatchObject({
      stopped: expect.any(Number) as number,
    });
    expect((await world.cities()).waiting).toBe(0);
    await world.coordinator.post(`${path}/invitation/send`, { perMinute: 600 });
    for (const city of ['cork-irl', 'clermont-ferrand-fra', 'medellin-col'] as const)
      expect(await world.mailsTo(city, 1)).toHaveLength(1);
  });

  test('that came back say who needs a call', async () => {
    const report = `Undelivered: <FOCAL-POINT@cork-irl.example>; 550 no such user\nnobody@nowhere.example`;
    const found = await world.coordinator.post<BouncesView>(`/rounds/${round}/bounces`, {
      addresses: report,
    });
    expect(found).toEqual({ cities: ['cork-irl'], unknown: 1 });
    expect(await world.city('cork-irl')).toMatchObject({ call: 'bounced' });
    expect(await world.city('medellin-col')).toMatchObject({ call: null });
  });

  test('say that there is more time, to whom was invited', async () => {
    const extension = { city: 'cork-irl', deadline: '2019-07-10T00:00:00Z', reason: 'They asked for it' };
    await world.coordinator.post(`/rounds/${round}/extensions`, extension);
    const [, mail] = await world.mailsTo('cork-irl', 2);
    expect(mail?.subject).toContain('9 July 2019');
    expect(tokenIn(mail?.text)).not.toBe('');
  });

  test('go to one city again, and to no other, when its link was replaced', async () => {
    const before = world.mails.to('focal-point@clermont-ferrand-fra.example').length;
    await world.coordinator.post(`/rounds/${round}/cities/medellin-col/link/revoke`, { renew: true });
    const send = () => world.coordinator.post(`${path}/invitation/send`, { city: 'medellin-col' });
    expect(await send()).toMatchObject({ queued: 1 });
    const mails = await world.mailsTo('medellin-col', 2);
    expect(tokenIn(mails[1]?.text)).not.toBe(tokenIn(mails[0]?.text));
    expect(world.mails.to('focal-point@clermont-ferrand-fra.example')).toHaveLength(before);
    expect(await world.coordinator.post(`${path}/invitation/send`, { city: 'nowhere-xxx' })).toMatchObject({
      queued: 0,
    });
  });

  test('go to the office where a city has no focal point, and nowhere where that bounced', async () => {
    const many = 'many';
    await world.draft(many, { practice: true, cities: ['cork-irl', 'limerick-irl', 'bristol-gbr'] });
    await world.coordinator.post(`/rounds/${many}/settings`, {});
    await world.coordinator.post(`/rounds/${many}/open`);
    const office = { email: 'office@limerick.example', phone: null, address: null, note: null };
    await world.coordinator.put('/cities/limerick-irl/contact', office);
    const call = async (city: string) =>
      (await world.cities(many)).cities.find((one) => one.city === (city as Asked))?.call;
    expect([await call('limerick-irl'), await call('bristol-gbr')]).toEqual([null, 'no-address']);
    await world.coordinator.post(`/rounds/${many}/letters/invitation/send`, { perMinute: 600 });
    expect((await world.mailsAt(office.email, 1))[0]?.text).toContain('Dear colleagues in Limerick');
    await world.coordinator.post(`/rounds/${many}/bounces`, { addresses: office.email });
    expect(await call('limerick-irl')).toBe('bounced');
    expect(await world.coordinator.get('/cities/limerick-irl/contact')).toMatchObject({
      contact: { bouncedAt: expect.any(String) as string },
    });
  });
});
