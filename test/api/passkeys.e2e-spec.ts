import type { Role } from '#members';
import { withClient } from '#store';
import type { PasskeyView } from '../../apps/api/src/members/sign-in/passkeys.view.ts';
import type { OwnSessionView } from '../../apps/api/src/members/sign-in/sessions.view.ts';
import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import { CookieKeeper } from './cookie-keeper.ts';
import { ServiceUnderTest } from './service-under-test.ts';
import { invited } from './sign-in-steps.ts';
import { SoftwarePasskey } from './software-passkey.ts';
import type { Dishonesty } from './software-passkey.ts';

const origin = 'https://priorities.example';
const device = (): SoftwarePasskey => new SoftwarePasskey(origin, 'priorities.example');

interface Options {
  readonly challenge: string;
  readonly user: { readonly id: string };
}

let service: ServiceUnderTest;
beforeAll(async () => {
  service = await ServiceUnderTest.start({ config: { publicUrl: origin } });
});
afterAll(() => service.stop());

let people = 0;
async function person(...roles: readonly Role[]): Promise<{ who: CookieKeeper; id: string; email: string }> {
  const email = `staff-${(people += 1)}@network.example`;
  const { id } = await service.system.transaction((store) =>
    store.people.add(
      { email, label: 'A member of staff', language: 'en' },
      roles.map((role) => ({ role, city: null })),
      new Date(),
    ),
  );
  const who = new CookieKeeper(service.url);
  await who.post('/sign-in/link', { token: (await invited(service, who, email)).token });
  return { who, id, email };
}

async function add(who: CookieKeeper, key: SoftwarePasskey, how: Dishonesty = {}, name = 'Laptop') {
  const options = await who.post<Options>('/account/passkeys/options');
  return who.send('POST', '/account/passkeys', { body: { response: key.made(options, how), name } });
}

async function signIn(key: SoftwarePasskey, how: Dishonesty = {}) {
  const who = new CookieKeeper(service.url);
  const options = await who.post<Options>('/sign-in/passkey/options');
  const reply = await who.send('POST', '/sign-in/passkey', { body: { response: key.proof(options, how) } });
  const code = reply.status < 300 ? null : (JSON.parse(reply.text) as { code: string }).code;
  return { who, status: reply.status, code };
}

describe('a passkey', () => {
  test('is added, listed, renamed, signs in, and is removed', async () => {
    const { who, id } = await person('coordinator');
    const key = device();
    expect((await add(who, key)).status).toBe(201);
    expect(await who.get<PasskeyView[]>('/account/passkeys')).toEqual([
      { id: key.id, name: 'Laptop', createdAt: expect.any(String), usedAt: null },
    ]);
    const { who: desk, status } = await signIn(key, { userHandle: id });
    expect(status).toBe(200);
    expect((await desk.get<SessionView>('/session')).person?.id).toBe(id);
    expect((await desk.get<OwnSessionView[]>('/sessions')).find(({ current }) => current)).toMatchObject({
      how: 'passkey',
      secondFactor: true,
    });
    const path = `/account/passkeys/${key.id}`;
    expect((await who.send('PUT', path, { body: { name: 'Old laptop' } })).status).toBe(204);
    const [listed] = await who.get<PasskeyView[]>('/account/passkeys');
    expect(listed).toMatchObject({ name: 'Old laptop', usedAt: expect.any(String) });
    expect((await who.send('DELETE', path)).status).toBe(204);
    expect(await who.refused('DELETE', path)).toMatchObject({ status: 404, code: 'passkey-missing' });
    expect(await signIn(key)).toMatchObject({ status: 422, code: 'passkey-unknown' });
  });

  test('is both factors at once: it wakes the administrator', async () => {
    const { who } = await person('administrator');
    const key = device();
    await add(who, key);
    const { who: desk } = await signIn(key);
    expect((await desk.get<SessionView>('/session')).secondFactor).toBe('given');
    expect((await desk.send('GET', '/people')).status).toBe(200);
    expect((await who.get<SessionView>('/session')).secondFactor).toBe('to-give');
  });

  test.each([
    ['of a city’s people', []],
    ['of a national contact', ['national-contact']],
  ] as const)('is not for the account %s', async (_, roles) => {
    const { who } = await person(...roles);
    expect(await who.refused('POST', '/account/passkeys/options')).toMatchObject({
      status: 403,
      code: 'passkeys-are-for-staff',
    });
  });

  test('lets nobody in whose role in the network was taken away', async () => {
    const { who, id } = await person('observer');
    const key = device();
    await add(who, key);
    await service.system.transaction((store) =>
      store.manager.query(`UPDATE role_grant SET revoked_at = now() WHERE person_id = $1`, [id]),
    );
    expect(await signIn(key)).toMatchObject({ status: 403, code: 'passkeys-are-for-staff' });
  });

  test.each<[string, Dishonesty]>([
    ['made for another origin', { origin: 'https://priorities.example.evil.example' }],
    ['made on plain http', { origin: 'http://priorities.example' }],
    ['made without unlocking the device', { verified: false }],
  ])('%s is not added', async (_, how) => {
    const { who } = await person('coordinator');
    const reply = await add(who, device(), how);
    expect([reply.status, JSON.parse(reply.text)]).toEqual([
      422,
      expect.objectContaining({ code: 'passkey-refused' }),
    ]);
    expect(await who.get('/account/passkeys')).toEqual([]);
  });

  test.each<[string, Dishonesty]>([
    ['from another origin', { origin: 'https://evil.example' }],
    ['of a device that nobody unlocked', { verified: false }],
    ['of a copy, whose counter does not go on', { counter: 1 }],
    ['that names another person', { userHandle: '00000000-0000-4000-8000-000000000000' }],
  ])('does not sign in by a proof %s', async (_, how) => {
    const { who } = await person('coordinator');
    const key = device();
    await add(who, key);
    expect((await signIn(key)).status).toBe(200);
    expect(await signIn(key, how)).toMatchObject({ status: 422, code: 'passkey-refused' });
    expect((await signIn(key)).status).toBe(200);
  });

  test('of one device does not open with another’s signature', async () => {
    const { who } = await person('coordinator');
    const [mine, other] = [device(), device()];
    await add(who, mine);
    const stranger = new CookieKeeper(service.url);
    const options = await stranger.post<Options>('/sign-in/passkey/options');
    const response = { ...other.proof(options), id: mine.id, rawId: mine.id };
    expect(await stranger.refused('POST', '/sign-in/passkey', { body: { response } })).toMatchObject({
      code: 'passkey-refused',
    });
  });

  test('that somebody has cannot be added by somebody else', async () => {
    const [ana, ben] = [await person('coordinator'), await person('reviewer')];
    const key = device();
    await add(ana.who, key);
    const reply = await add(ben.who, key);
    expect([reply.status, JSON.parse(reply.text)]).toEqual([
      409,
      expect.objectContaining({ code: 'passkey-there' }),
    ]);
    expect(await ben.who.refused('DELETE', `/account/passkeys/${key.id}`)).toMatchObject({ status: 404 });
    expect(
      await ben.who.refused('PUT', `/account/passkeys/${key.id}`, { body: { name: 'x' } }),
    ).toMatchObject({
      status: 404,
    });
  });
});

describe('a challenge', () => {
  test('is answered once, whether rightly or wrongly', async () => {
    const { who } = await person('coordinator');
    const key = device();
    await add(who, key);
    const desk = new CookieKeeper(service.url);
    const ask = (response: object) => desk.send('POST', '/sign-in/passkey', { body: { response } });
    const first = await desk.post<Options>('/sign-in/passkey/options');
    const proof = key.proof(first);
    expect((await ask(proof)).status).toBe(200);
    expect((await ask(proof)).status).toBe(410);
    const second = await desk.post<Options>('/sign-in/passkey/options');
    expect((await ask(key.proof(second, { verified: false }))).status).toBe(422);
    expect((await ask(key.proof(second))).status).toBe(410);
  });

  test('that we did not give, or gave for something else or to somebody else, is none', async () => {
    const [ana, ben] = [await person('coordinator'), await person('reviewer')];
    const key = device();
    await add(ana.who, key);
    expect(await signIn(key, { challenge: 'bm90LW91cnM' })).toMatchObject({ status: 410 });
    const forSignIn = await ana.who.post<Options>('/sign-in/passkey/options');
    const made = { body: { response: device().made(forSignIn), name: 'x' } };
    expect(await ana.who.refused('POST', '/account/passkeys', made)).toMatchObject({ status: 410 });
    const forAna = await ana.who.post<Options>('/account/passkeys/options');
    const stolen = { body: { response: device().made(forAna), name: 'x' } };
    expect(await ben.who.refused('POST', '/account/passkeys', stolen)).toMatchObject({
      code: 'passkey-refused',
    });
  });

  test('expires', async () => {
    const { who } = await person('coordinator');
    const key = device();
    await add(who, key);
    const options = await who.post<Options>('/sign-in/passkey/options');
    await withClient(service.database.ownerUrl, (owner) =>
      owner.query(`UPDATE sign_in_challenge SET expires_at = now() - interval '1 second'`),
    );
    const body = { response: key.proof(options) };
    expect(await who.refused('POST', '/sign-in/passkey', { body })).toMatchObject({
      status: 410,
      code: 'passkey-challenge-gone',
    });
  });

  test.each([[{}], [{ id: 'x' }], [{ response: { clientDataJSON: 'e30' } }], [{ response: null }]])(
    'rubbish %j is refused',
    async (response) => {
      const refusal = await service.visitor().refused('POST', '/sign-in/passkey', { body: { response } });
      expect([refusal.status, refusal.code]).toEqual([
        expect.any(Number),
        expect.stringMatching(/^passkey-(refused|challenge-gone)$/),
      ]);
    },
  );
});
