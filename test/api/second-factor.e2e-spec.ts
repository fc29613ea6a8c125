import { TOTP } from 'otpauth';
import type { Role } from '#members';
import type { AccountView } from '../../apps/api/src/members/sign-in/account.view.ts';
import type {
  AppSecretView,
  RecoveryCodesView,
} from '../../apps/api/src/members/sign-in/second-factor.view.ts';
import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import { CookieKeeper } from './cookie-keeper.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { invited, wrongFor } from './sign-in-steps.ts';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start();
});
afterAll(() => service.stop());

let people = 0;
/** Somebody with these network roles who has signed in by mail. */
async function person(...roles: readonly Role[]): Promise<{ email: string; who: CookieKeeper; id: string }> {
  const email = `person-${(people += 1)}@network.example`;
  const grants = roles.map((role) => ({ role, city: null }));
  const { id } = await service.system.transaction((store) =>
    store.people.add({ email, label: 'Somebody', language: 'en' }, grants, new Date()),
  );
  return { email, who: await again(email), id };
}

/** Another session of the mailbox. */
async function again(email: string): Promise<CookieKeeper> {
  const who = new CookieKeeper(service.url);
  await who.post('/sign-in/link', { token: (await invited(service, who, email)).token });
  return who;
}

const state = async (who: CookieKeeper): Promise<string> =>
  (await who.get<SessionView>('/session')).secondFactor;
const codeOf = (secret: string, stepsAhead = 0): string =>
  TOTP.generate({ secret: new TOTP({ secret }).secret, timestamp: Date.now() + stepsAhead * 30_000 });
const give = (who: CookieKeeper, code: string) =>
  who.send('POST', '/sign-in/second-factor', { body: { code } });

/** Sets up an app; its first code is that of the step before now, so that the present one is still good. */
async function withApp(who: CookieKeeper): Promise<{ secret: string; codes: readonly string[] }> {
  const { secret } = await who.post<AppSecretView>('/account/app');
  const { codes } = await who.post<RecoveryCodesView>('/account/app/confirm', { code: codeOf(secret, -1) });
  return { secret, codes };
}

describe('the role of administrator', () => {
  test('sleeps until a second factor is given; other roles of the person act meanwhile', async () => {
    const { email, who, id } = await person('administrator', 'coordinator');
    expect(await state(who)).toBe('to-set-up');
    expect((await who.get<SessionView>('/session')).grants.map(({ role }) => role)).toEqual(['coordinator']);
    expect((await who.send('GET', '/people')).status).toBe(200);
    const path = `/people/${id}/sign-out`;
    expect(await who.refused('POST', path)).toMatchObject({ status: 403, code: 'not-allowed' });

    const { secret } = await withApp(who);
    expect(await state(who)).toBe('given');
    const session = await who.get<SessionView>('/session');
    expect(session.grants.map(({ role }) => role)).toEqual(['administrator', 'coordinator']);
    expect(session.actions).toContain('access.manage');

    const next = await again(email);
    expect(await state(next)).toBe('to-give');
    expect(await next.refused('POST', path)).toMatchObject({ status: 403 });
    expect((await give(next, codeOf(secret))).status).toBe(204);
    expect(await state(next)).toBe('given');
    expect((await next.send('POST', path)).status).toBe(200);
  });

  test('alone leaves a session that may nothing, and sleeps again after half a day', async () => {
    const { who } = await person('administrator');
    expect(await who.get<SessionView>('/session')).toMatchObject({ grants: [], actions: [] });
    await withApp(who);
    expect(await state(who)).toBe('given');
    await service.system.transaction((store) =>
      store.manager.query(`UPDATE session SET second_factor_at = now() - interval '12 hours 1 second'`),
    );
    expect(await state(who)).toBe('to-give');
    expect(await who.refused('GET', '/people')).toMatchObject({ status: 403 });
  });

  test('does not concern anybody else', async () => {
    const { who } = await person('coordinator', 'reviewer');
    expect(await state(who)).toBe('none-needed');
    expect(await who.get<AccountView>('/account')).toMatchObject({
      secondFactor: 'none-needed',
      staff: true,
      app: false,
      recoveryCodesLeft: 0,
    });
  });
});

describe('a code of the app', () => {
  test('is taken once, in whatever session', async () => {
    const { email, who } = await person('administrator');
    const { secret } = await withApp(who);
    const [one, two] = [await again(email), await again(email)];
    const code = codeOf(secret);
    const statuses = (await Promise.all([give(one, code), give(two, code)])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([204, 422]);
    expect(await two.refused('POST', '/sign-in/second-factor', { body: { code } })).toMatchObject({
      code: 'second-factor-wrong',
    });
  });

  test('of a step before one that was taken is not taken any more', async () => {
    const { email, who } = await person('administrator');
    const { secret } = await withApp(who);
    const next = await again(email);
    expect((await give(next, codeOf(secret, 1))).status).toBe(204);
    expect((await give(await again(email), codeOf(secret))).status).toBe(422);
  });

  test('cannot be guessed: after ten tries the person waits an hour, with passkeys untouched', async () => {
    const { email, who } = await person('administrator');
    const { secret } = await withApp(who);
    const thief = await again(email);
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1)
      statuses.push((await give(thief, wrongFor(codeOf(secret)))).status);
    expect(statuses).toEqual([...Array<number>(10).fill(422), 429, 429]);
    const { headers } = await give(thief, codeOf(secret));
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(3_000);
    expect(await state(thief)).toBe('to-give');
  });

  test('its secret lies in the database under seal only', async () => {
    const { who, id } = await person('administrator');
    const { secret, uri } = await who.post<AppSecretView>('/account/app');
    expect(uri).toContain(secret);
    const rows = await service.system.transaction((store) =>
      store.manager.query<readonly object[]>(`SELECT * FROM totp WHERE person_id = $1`, [id]),
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
    const kept = await service.system.transaction((store) =>
      store.manager.query<readonly object[]>(`SELECT * FROM idempotency`),
    );
    expect(JSON.stringify(kept)).not.toContain(secret);
  });
});

describe('a recovery code', () => {
  test('stands in for the app once, however it is typed', async () => {
    const { email, who } = await person('administrator');
    const { codes } = await withApp(who);
    const next = await again(email);
    const [code = ''] = codes;
    expect((await give(next, ` ${code.toUpperCase().replace('-', ' ')} `.trim())).status).toBe(204);
    expect(await next.get<AccountView>('/account')).toMatchObject({ recoveryCodesLeft: 9 });
    expect((await give(await again(email), code)).status).toBe(422);
  });

  test('of an earlier list, or of somebody else, is none', async () => {
    const [ana, ben] = [await person('administrator'), await person('administrator')];
    const [{ codes: old }, { codes: of }] = [await withApp(ana.who), await withApp(ben.who)];
    const { codes } = await ana.who.post<RecoveryCodesView>('/account/recovery-codes');
    const next = await again(ana.email);
    for (const code of [old[1] ?? '', of[1] ?? '']) expect((await give(next, code)).status).toBe(422);
    expect((await give(next, codes[1] ?? '')).status).toBe(204);
  });
});

describe('whoever can only read the mailbox of an administrator', () => {
  test('neither replaces nor removes the second factor', async () => {
    const { email, who } = await person('administrator', 'coordinator');
    await withApp(who);
    const thief = await again(email);
    for (const [method, path] of [
      ['POST', '/account/app'],
      ['DELETE', '/account/app'],
      ['POST', '/account/recovery-codes'],
      ['POST', '/account/passkeys/options'],
    ] as const) {
      expect(await thief.refused(method, path)).toMatchObject({ status: 403, code: 'second-factor-first' });
    }
    expect(await who.refused('POST', '/account/app')).toMatchObject({ status: 409, code: 'app-there' });
    expect((await who.send('DELETE', '/account/app')).status).toBe(204);
    expect(await who.get<AccountView>('/account')).toMatchObject({ app: false, recoveryCodesLeft: 0 });
  });
});

test('an administrator resets the factors of somebody who lost them; a coordinator does not', async () => {
  const lost = await person('administrator');
  await withApp(lost.who);
  const path = `/people/${lost.id}/factors`;
  const coordinator = await service.person('coordinator');
  expect(await coordinator.refused('DELETE', path)).toMatchObject({ status: 403, code: 'not-allowed' });
  const administrator = await service.person('administrator');
  expect((await administrator.send('DELETE', path)).status).toBe(204);
  expect(await lost.who.refused('GET', '/account')).toMatchObject({ status: 401 });
  expect(await state(await again(lost.email))).toBe('to-set-up');
});

test('everyone chooses the language of their own mails', async () => {
  const { who } = await person('observer');
  expect((await who.send('PUT', '/account/language', { body: { language: 'ar' } })).status).toBe(204);
  expect(await who.get<AccountView>('/account')).toMatchObject({ language: 'ar', label: 'Somebody' });
  expect(await who.refused('PUT', '/account/language', { body: { language: 'no language' } })).toMatchObject({
    status: 422,
  });
});
