import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import { SignInSweep } from '../../apps/api/src/members/sign-in/sign-in-sweep.ts';
import { CookieKeeper } from './cookie-keeper.ts';
import { importMembers } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { invited, mailedTo, wrongFor } from './sign-in-steps.ts';
import type { Invitation } from './sign-in-steps.ts';

interface Choice {
  readonly status: number;
  readonly code: string;
  readonly people: readonly {
    readonly id: string;
    readonly label: string;
    readonly grants: readonly object[];
  }[];
}

let service: ServiceUnderTest;
const browser = (): CookieKeeper => new CookieKeeper(service.url);

beforeAll(async () => {
  service = await ServiceUnderTest.start();
  const coordinator = await service.person('coordinator');
  await importMembers(coordinator);
});
afterAll(() => service.stop());

describe('a mailbox that two people read', () => {
  const email = 'learning@cork.example';
  beforeAll(() =>
    service.system.transaction(async (store) => {
      // Known one after the other: the choice lists the first known first.
      const known = (second: number): Date => new Date(Date.UTC(2019, 3, 1, 12, 0, second));
      const contact = (label: string) => ({ email, label, language: 'en' }) as const;
      const cork = (role: 'focal-point' | 'representative') => [{ role, city: 'cork-irl' }] as const;
      await store.people.addAnother(contact('Focal point of Cork'), cork('focal-point'), known(1));
      await store.people.addAnother(contact('Mayor of Cork'), cork('representative'), known(2));
      await store.people.addAnother(contact('Somebody who left'), [], known(3));
    }),
  );

  const ways: readonly [string, (invitation: Invitation) => { path: string; body: object }][] = [
    ['the link', ({ token }) => ({ path: '/sign-in/link', body: { token } })],
    ['the code', ({ code }) => ({ path: '/sign-in/code', body: { email, code } })],
  ];

  test.each(ways)('%s asks who it is and is not used up until one is chosen', async (_, way) => {
    const visitor = browser();
    const { path, body } = way(await invited(service, visitor, email));
    const ask = async (person?: string): Promise<Choice> =>
      (await visitor.refused('POST', path, { body: { ...body, person } })) as unknown as Choice;
    const choice = await ask();
    expect(choice).toMatchObject({ status: 409, code: 'sign-in-choose' });
    expect(choice.people).toEqual([
      {
        id: expect.any(String),
        label: 'Focal point of Cork',
        grants: [{ role: 'focal-point', city: 'cork-irl', cityName: 'Cork' }],
      },
      {
        id: expect.any(String),
        label: 'Mayor of Cork',
        grants: [{ role: 'representative', city: 'cork-irl', cityName: 'Cork' }],
      },
    ]);
    expect(visitor.cookies.size).toBe(0);
    for (let again = 0; again < 6; again += 1) expect((await ask()).code).toBe('sign-in-choose');

    const person = choice.people[1]?.id;
    expect(await visitor.post(path, { ...body, person })).toMatchObject({
      person: { label: 'Mayor of Cork' },
    });
    expect((await visitor.get<SessionView>('/session')).person?.id).toBe(person);
    const other = await visitor.refused('POST', path, { body: { ...body, person: choice.people[0]?.id } });
    expect(other.code).toMatch(/^sign-in-(link-used|code-wrong)$/);
  });

  test('nobody from another mailbox can be chosen', async () => {
    const stranger = await service.addPerson([{ role: 'focal-point', city: 'bristol-gbr' }]);
    const [person] = await service.system.transaction((store) => store.people.behind(stranger));
    const { token } = await invited(service, browser(), email);
    const refusal = await browser().refused('POST', '/sign-in/link', { body: { token, person: person?.id } });
    expect(refusal).toMatchObject({ status: 409, code: 'sign-in-choose' });
  });

  test('a wrong code tells nothing about who reads it', async () => {
    const { code } = await invited(service, browser(), email);
    const body = { email, code: wrongFor(code) };
    const refusal = await browser().refused('POST', '/sign-in/code', { body });
    expect(refusal).toMatchObject({ status: 422, code: 'sign-in-code-wrong' });
    expect(refusal).not.toHaveProperty('people');
  });
});

describe('a stranger', () => {
  test('who asks for mails in my name is stopped and told when to come back', async () => {
    const email = 'often@asked.example';
    const statuses: number[] = [];
    for (let count = 0; count < 10; count += 1)
      statuses.push((await browser().send('POST', '/sign-in/request', { body: { email } })).status);
    expect(statuses).toEqual([...Array<number>(8).fill(202), 429, 429]);
    const { headers, text } = await browser().send('POST', '/sign-in/request', {
      body: { email },
      headers: { 'accept-language': 'fr' },
    });
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(500);
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(600);
    expect(JSON.parse(text)).toMatchObject({ code: 'too-many-attempts', title: 'Trop de tentatives' });
  });

  test('who uses up everything that my mailbox has does not lock me out', async () => {
    const email = await service.addPerson([{ role: 'focal-point', city: 'cork-irl' }]);
    const mine = browser();
    await mine.post('/sign-in/link', { token: (await invited(service, mine, email)).token });
    await mine.post('/sign-out');
    const before = await invited(service, browser(), email);

    const stranger = browser();
    for (let count = 0; count < 10; count += 1)
      await stranger.send('POST', '/sign-in/request', { body: { email } });
    for (let count = 0; count < 25; count += 1)
      await stranger.send('POST', '/sign-in/code', { body: { email, code: '123456' } });
    const blocked = { status: 429, code: 'too-many-attempts' };
    expect(await browser().refused('POST', '/sign-in/request', { body: { email } })).toMatchObject(blocked);
    const { code } = await mailedTo(service, email);
    expect(await browser().refused('POST', '/sign-in/code', { body: { email, code } })).toMatchObject(
      blocked,
    );

    // A new browser gets in by any link that lies in the mailbox, my own browser also by its code.
    for (const token of [before.token, (await mailedTo(service, email)).token]) {
      const newcomer = browser();
      await newcomer.post('/sign-in/link', { token });
      expect((await newcomer.get<SessionView>('/session')).person).not.toBeNull();
    }
    const again = await invited(service, mine, email);
    for (let count = 0; count < 6; count += 1)
      await stranger.send('POST', '/sign-in/code', { body: { email, code: '123456' } });
    await mine.post('/sign-in/code', { email, code: again.code });
    expect((await mine.get<SessionView>('/session')).person).not.toBeNull();
  });

  test('who guesses at codes has five tries a mail, and twenty an hour however many mails there are', async () => {
    const email = await service.addPerson([{ role: 'focal-point', city: 'bristol-gbr' }]);
    const answers: string[] = [];
    for (let mail = 0; mail < 5; mail += 1) {
      const { code } = await invited(service, browser(), email);
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const body = { email, code: wrongFor(code) };
        answers.push((await browser().refused('POST', '/sign-in/code', { body })).code);
      }
    }
    expect(answers).toEqual([
      ...Array<string>(20).fill('sign-in-code-wrong'),
      ...Array<string>(5).fill('too-many-attempts'),
    ]);
  });

  test('cannot make a browser known to my mailbox', async () => {
    const email = await service.addPerson([{ role: 'signatory', city: 'bristol-gbr' }]);
    const forged = `gnlc_device=AAAAAAAAAAAAAAAA.${'A'.repeat(43)}`;
    const statuses: number[] = [];
    for (let count = 0; count < 9; count += 1) {
      const headers = { cookie: forged };
      statuses.push((await browser().send('POST', '/sign-in/request', { body: { email }, headers })).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});

test('only the code of the latest mail counts', async () => {
  const email = await service.addPerson([{ role: 'contributor', city: 'cork-irl' }]);
  const older = await invited(service, browser(), email);
  let newer = await invited(service, browser(), email);
  if (newer.code === older.code) newer = await invited(service, browser(), email);
  const enter = (code: string) => browser().send('POST', '/sign-in/code', { body: { email, code } });
  expect((await enter(older.code)).status).toBe(422);
  expect((await enter(newer.code)).status).toBe(200);
});

test('a link and a code that have expired let nobody in, and are forgotten a day later', async () => {
  const email = await service.addPerson([{ role: 'observer', city: null }]);
  const { token, code } = await invited(service, browser(), email);
  const rows = async (): Promise<number> =>
    service.system.transaction(async (store) => {
      const [row] = await store.manager.query<[{ count: number }]>(
        `SELECT count(*)::int AS count FROM sign_in WHERE email = $1`,
        [email],
      );
      return row.count;
    });
  await service.system.transaction((store) =>
    store.manager.query(`UPDATE sign_in SET expires_at = now() - interval '1 second' WHERE email = $1`, [
      email,
    ]),
  );
  expect(await browser().refused('POST', '/sign-in/link', { body: { token } })).toMatchObject({
    status: 410,
    code: 'sign-in-link-expired',
  });
  expect(await browser().refused('POST', '/sign-in/code', { body: { email, code } })).toMatchObject({
    code: 'sign-in-code-wrong',
  });
  const sweep = service.app.get(SignInSweep);
  await sweep.sweep(new Date());
  expect(await rows()).toBe(1);
  await sweep.sweep(new Date(Date.now() + 25 * 3_600_000));
  expect(await rows()).toBe(0);
});

test('a link works once, also for two presses at the same instant', async () => {
  const email = await service.addPerson([{ role: 'teller', city: null }]);
  const { token } = await invited(service, browser(), email);
  const presses = Array.from({ length: 5 }, () =>
    browser().send('POST', '/sign-in/link', { body: { token } }),
  );
  const statuses = (await Promise.all(presses)).map(({ status }) => status);
  expect(statuses.toSorted()).toEqual([200, 410, 410, 410, 410]);
});
