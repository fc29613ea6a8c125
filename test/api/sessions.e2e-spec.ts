import { StoreGate } from '#store';
import { tokenHash } from '../../apps/api/src/http/sessions.ts';
import type { RunView } from '../../apps/api/src/ranking/ranking.view.ts';
import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import type { OwnSessionView } from '../../apps/api/src/members/sign-in/sessions.view.ts';
import { CookieKeeper } from './cookie-keeper.ts';
import { importMembers, openRound } from './road-steps.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { invited } from './sign-in-steps.ts';
import { Visitor } from './visitor.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0';

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start();
});
afterAll(() => service.stop());

const browser = (): CookieKeeper => new CookieKeeper(service.url);
const signedIn = async (email: string, who = browser()): Promise<CookieKeeper> => {
  const { token } = await invited(service, who, email);
  await who.post('/sign-in/link', { token }, { 'user-agent': firefox });
  return who;
};
const change = (sql: string, parameters: readonly unknown[] = []): Promise<unknown> =>
  service.system.transaction((store) => store.manager.query(sql, [...parameters]));
const tokenOf = (who: CookieKeeper): string => who.cookies.get('gnlc_session') ?? '';
const isThere = async (who: Visitor): Promise<boolean> =>
  (await who.get<SessionView>('/session')).person !== null;

describe('a session', () => {
  test('is listed with when, how and from where, and marked where it asks', async () => {
    const email = await service.addPerson([{ role: 'observer', city: null }]);
    const [laptop, phone] = [await signedIn(email), browser()];
    const { code } = await invited(service, phone, email);
    await phone.post('/sign-in/code', { email, code }, { 'user-agent': 'curl/8' });
    const listed = await laptop.get<OwnSessionView[]>('/sessions');
    expect(listed.toSorted((a) => (a.current ? -1 : 1))).toEqual([
      expect.objectContaining({ current: true, how: 'link', browser: 'Firefox', platform: 'Linux' }),
      expect.objectContaining({ current: false, how: 'code', browser: null, platform: null }),
    ]);
    for (const { begunAt, seenAt, expiresAt } of listed) {
      expect(Date.parse(seenAt)).toBeGreaterThanOrEqual(Date.parse(begunAt));
      expect(Date.parse(expiresAt) - Date.parse(begunAt)).toBe(14 * 86_400_000);
    }
  });

  test('is noted as used at most once in ten minutes', async () => {
    const who = await signedIn(await service.addPerson([{ role: 'reviewer', city: null }]));
    const seen = async (): Promise<number> =>
      Date.parse((await who.get<OwnSessionView[]>('/sessions'))[0]?.seenAt ?? '');
    const first = await seen();
    expect(await seen()).toBe(first);
    await change(`UPDATE session SET seen_at = now() - interval '11 minutes' WHERE token_hash = $1`, [
      tokenHash(tokenOf(who)),
    ]);
    expect(await seen()).toBeGreaterThanOrEqual(first);
  });

  test('that was ended while in use is refused at its next request, and so is its return', async () => {
    const email = await service.addPerson([{ role: 'teller', city: null }]);
    const [lost, mine] = [await signedIn(email), await signedIn(email)];
    const listed = await mine.get<OwnSessionView[]>('/sessions');
    const other = listed.find(({ current }) => !current)?.id ?? '';
    expect((await mine.send('DELETE', `/sessions/${other}`)).status).toBe(204);
    expect(await lost.refused('GET', '/sessions')).toMatchObject({ status: 401, code: 'not-signed-in' });
    expect(await isThere(lost)).toBe(false);
    expect(await isThere(mine)).toBe(true);
    expect(await mine.refused('DELETE', `/sessions/${other}`)).toMatchObject({
      status: 404,
      code: 'session-unknown',
    });
  });

  test('of somebody else is not there to be ended', async () => {
    const [ana, ben] = [
      await signedIn(await service.addPerson([{ role: 'contributor', city: null }])),
      await signedIn(await service.addPerson([{ role: 'signatory', city: null }])),
    ];
    const [session] = await ben.get<OwnSessionView[]>('/sessions');
    expect(await ana.refused('DELETE', `/sessions/${session?.id}`)).toMatchObject({ status: 404 });
    expect(await isThere(ben)).toBe(true);
    expect(await ana.refused('DELETE', '/sessions/x')).toMatchObject({ status: 404 });
  });

  test('all others end at one press', async () => {
    const email = await service.addPerson([{ role: 'representative', city: null }]);
    const [one, two, mine] = [await signedIn(email), await signedIn(email), await signedIn(email)];
    expect(await mine.post('/sessions/end-others')).toEqual({ ended: 2 });
    expect([await isThere(one), await isThere(two), await isThere(mine)]).toEqual([false, false, true]);
  });

  test.each([
    ['when its time is over', `expires_at = now() - interval '1 second'`],
    ['when it was not used for five days', `seen_at = now() - interval '5 days 1 second'`],
  ])('ends by itself %s', async (_, how) => {
    const who = await signedIn(await service.addPerson([{ role: 'focal-point', city: null }]));
    expect(await isThere(who)).toBe(true);
    await change(`UPDATE session SET ${how} WHERE token_hash = $1`, [tokenHash(tokenOf(who))]);
    expect(await isThere(who)).toBe(false);
    expect(await who.refused('GET', '/sessions')).toMatchObject({ status: 401 });
  });

  test('that an attacker planted is worth nothing after the sign-in', async () => {
    const email = await service.addPerson([{ role: 'national-contact', city: null }]);
    const attacker = await signedIn(await service.addPerson([]));
    const planted = tokenOf(attacker);
    const victim = browser();
    const { token } = await invited(service, victim, email);
    await victim.send('POST', '/sign-in/link', {
      body: { token },
      headers: { cookie: `gnlc_session=${planted}` },
    });
    expect(tokenOf(victim)).not.toBe(planted);
    expect(await isThere(new Visitor(service.url, `gnlc_session=${planted}`))).toBe(false);
    expect(await isThere(victim)).toBe(true);
  });

  test('with a token that nobody was given is none', async () => {
    const planted = 'A'.repeat(43);
    const victim = browser();
    const email = await service.addPerson([{ role: 'coordinator', city: null }]);
    const { token } = await invited(service, victim, email);
    const headers = { cookie: `gnlc_session=${planted}` };
    await victim.send('POST', '/sign-in/link', { body: { token }, headers });
    expect(tokenOf(victim)).not.toBe(planted);
    expect(await isThere(new Visitor(service.url, `gnlc_session=${planted}`))).toBe(false);
  });
});

test('a corrected address ends the sessions and links of the old one', async () => {
  const email = await service.addPerson([{ role: 'representative', city: null }]);
  const who = await signedIn(email);
  const { token } = await invited(service, browser(), email);
  const [person] = await service.system.transaction((store) => store.people.behind(email));
  const coordinator = await service.person('coordinator');
  const correct = (body: object) => coordinator.send('PATCH', `/people/${person?.id}`, { body });
  expect((await correct({ language: 'fr' })).status).toBe(200);
  expect(await isThere(who)).toBe(true);
  expect((await correct({ email: 'moved@network.example' })).status).toBe(200);
  expect(await isThere(who)).toBe(false);
  expect(await browser().refused('POST', '/sign-in/link', { body: { token } })).toMatchObject({
    status: 410,
  });
});

describe('an administrator', () => {
  test('ends every session of a person; a coordinator cannot', async () => {
    const email = await service.addPerson([{ role: 'signatory', city: null }]);
    const [one, two] = [await signedIn(email), await signedIn(email)];
    const [person] = await service.system.transaction((store) => store.people.behind(email));
    const path = `/people/${person?.id}/sign-out`;
    const coordinator = await service.person('coordinator');
    expect(await coordinator.refused('POST', path)).toMatchObject({ status: 403, code: 'not-allowed' });
    const administrator = await service.person('administrator');
    expect(await administrator.post(path)).toMatchObject({ ended: expect.any(Number) });
    expect([await isThere(one), await isThere(two)]).toEqual([false, false]);
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await administrator.refused('POST', `/people/${nobody}/sign-out`)).toMatchObject({ status: 404 });
  });

  test('who takes a role away is obeyed at the next request', async () => {
    const email = await service.addPerson([{ role: 'coordinator', city: null }]);
    const who = await signedIn(email);
    expect((await who.send('GET', '/people')).status).toBe(200);
    await change(
      `UPDATE role_grant SET revoked_at = now() WHERE role = 'coordinator' AND person_id =
         (SELECT person_id FROM person_contact WHERE email = $1)`,
      [email],
    );
    expect(await who.refused('GET', '/people')).toMatchObject({ status: 403, code: 'not-allowed' });
  });
});

describe('a stream of events that not everyone may read', () => {
  /** Waits until the stream has ended. */
  async function drained(response: Response): Promise<boolean> {
    const reader = response.body?.getReader();
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read());
    return true;
  }

  test('ends with the session that opened it, and leaves public ones alone', async () => {
    const email = 'coordinator@stream.example';
    await service.system.transaction((store) =>
      store.people.add(
        { email, label: 'A coordinator', language: 'en' },
        [{ role: 'coordinator', city: null }],
        new Date(),
      ),
    );
    const [desk, other] = [await signedIn(email), await signedIn(email)];
    await importMembers(desk);
    await openRound(desk, 'a-round');
    const { id } = await desk.post<RunView>('/rounds/a-round/runs', {});
    const giveUp = new AbortController();
    const [streamed, open] = await Promise.all(
      [`/runs/${id}/events`, '/rounds/a-round/events'].map((path) => desk.stream(path, giveUp.signal)),
    );
    expect([streamed?.status, open?.status]).toEqual([200, 200]);
    const ended = drained(streamed as Response);
    let publicEnded = false;
    void drained(open as Response).then(
      () => (publicEnded = true),
      () => undefined,
    );
    await other.post('/sessions/end-others');
    expect(await ended).toBe(true);
    expect(publicEnded).toBe(false);
    giveUp.abort();
  });
});

describe('the database itself', () => {
  const below = async (person: string, sql: string): Promise<readonly unknown[]> =>
    service.app
      .get(StoreGate)
      .as({ kind: 'person', person, grants: [{ role: 'coordinator', city: null }] })
      .transaction((store) => store.manager.query<readonly unknown[]>(sql));

  test('shows a person their own sessions and factors, and nothing of how others sign in', async () => {
    const [ana, ben] = await Promise.all(
      ['ana@below.example', 'ben@below.example'].map(async (email) => {
        const { id } = await service.system.transaction(async (store) => {
          const person = await store.people.add({ email, label: 'Somebody', language: 'en' }, [], new Date());
          await store.factors.offerTotp(person.id, 'sealed', new Date());
          await store.factors.keepRecoveryCodes(person.id, ['mark']);
          return person;
        });
        await signedIn(email);
        return id;
      }),
    );
    for (const table of ['session', 'totp', 'recovery_code'])
      expect(await below(ana ?? '', `SELECT DISTINCT person_id FROM ${table}`)).toEqual([{ person_id: ana }]);
    for (const table of ['sign_in', 'sign_in_challenge', 'attempt_count', 'other_account'])
      expect(await below(ana ?? '', `SELECT * FROM ${table}`)).toEqual([]);
    await below(ana ?? '', `DELETE FROM totp WHERE person_id = '${ben}'`);
    await below(ana ?? '', `UPDATE session SET revoked_at = now() WHERE person_id = '${ben}'`);
    expect(await below(ben ?? '', `SELECT FROM totp`)).toHaveLength(1);
    expect(await below(ben ?? '', `SELECT FROM session WHERE revoked_at IS NULL`)).toHaveLength(1);
  });

  test('lets a person end a session, not revive one nor wake its administrator', async () => {
    const email = 'cleo@below.example';
    const { id } = await service.system.transaction((store) =>
      store.people.add({ email, label: 'Somebody', language: 'en' }, [], new Date()),
    );
    await signedIn(email);
    for (const forbidden of ['second_factor_at = now()', `expires_at = now() + interval '9 years'`])
      await expect(below(id, `UPDATE session SET ${forbidden}`)).rejects.toThrow(/row-level security/);
    await below(id, `UPDATE session SET revoked_at = now()`);
    await expect(below(id, `UPDATE session SET revoked_at = NULL`)).rejects.toThrow(/row-level security/);
  });
});
