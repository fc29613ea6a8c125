import type { Role, RoleGrant } from '#members';
import type { SignInWaysView } from '../../apps/api/src/members/sign-in/account.view.ts';
import type { OwnSessionView } from '../../apps/api/src/members/sign-in/sessions.view.ts';
import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import { CookieKeeper } from './cookie-keeper.ts';
import { ProviderOnLoopback } from './provider-on-loopback.ts';
import type { ProviderAccount } from './provider-on-loopback.ts';
import { ServiceUnderTest } from './service-under-test.ts';

const origin = 'https://priorities.example';

let provider: ProviderOnLoopback;
let service: ServiceUnderTest;
beforeAll(async () => {
  provider = await ProviderOnLoopback.start(`${origin}/api/sign-in/oidc/callback`);
  service = await ServiceUnderTest.start({ config: { publicUrl: origin, oidc: provider.config } });
});
afterAll(async () => {
  await service.stop();
  await provider.stop();
});

const browser = (): CookieKeeper => new CookieKeeper(service.url);
const locationOf = async (who: CookieKeeper, path: string): Promise<string> =>
  (await who.send('GET', path)).headers.get('location') ?? '';

let people = 0;
/** Somebody who is known here, with an account at the provider of the same address. */
async function person(
  grants: readonly RoleGrant[],
  account: ProviderAccount = { email_verified: true },
): Promise<{ email: string; id: string; subject: string }> {
  const subject = `subject-${(people += 1)}`;
  const email = `${subject}@unesco.example`;
  const { id } = await service.system.transaction((store) =>
    store.people.add({ email, label: 'A member of staff', language: 'en' }, grants, new Date()),
  );
  provider.accounts.set(subject, { email, ...account });
  return { email, id, subject };
}
const network = (role: Role): readonly RoleGrant[] => [{ role, city: null }];

/** How somebody on the way differs from an honest browser. */
interface Tampering {
  readonly there?: (address: URL) => void;
  readonly back?: (address: URL) => void;
}

/** Signs in as an account of the provider, and gives where that leads. */
async function signIn(
  subject: string | null,
  { there, back }: Tampering = {},
): Promise<{ who: CookieKeeper; leadsTo: string }> {
  const who = browser();
  provider.account = subject;
  const begun = new URL(await locationOf(who, '/sign-in/oidc'));
  there?.(begun);
  const returned = await provider.walk(begun.href, origin);
  back?.(returned);
  const path = `${returned.pathname.replace('/api', '')}${returned.search}`;
  return { who, leadsTo: await locationOf(who, path) };
}

describe('the account of an organisation', () => {
  test('is offered by its name, and asked for with code, PKCE, state and nonce', async () => {
    expect(await browser().get<SignInWaysView>('/sign-in/ways')).toEqual({
      passkey: true,
      oidc: 'Test account',
    });
    const who = browser();
    const { origin: sentTo, searchParams } = new URL(await locationOf(who, '/sign-in/oidc'));
    expect(sentTo).toBe(provider.config.issuer);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid email',
      code_challenge_method: 'S256',
      redirect_uri: `${origin}/api/sign-in/oidc/callback`,
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      state: who.cookies.get('__Host-gnlc_oidc'),
    });
  });

  test('signs in the member of staff whose verified address it has', async () => {
    const { id, subject } = await person(network('coordinator'));
    const { who, leadsTo } = await signIn(subject);
    expect(leadsTo).toBe('/sign-in#done');
    expect((await who.get<SessionView>('/session')).person?.id).toBe(id);
    expect((await who.get<OwnSessionView[]>('/sessions'))[0]).toMatchObject({
      how: 'oidc',
      secondFactor: false,
    });
    expect(who.cookies.has('__Host-gnlc_oidc')).toBe(false);
  });

  test('is bound at its first use: later the account counts, whatever its address', async () => {
    const { id, subject, email } = await person(network('reviewer'));
    await signIn(subject);
    provider.accounts.set(subject, { email: 'elsewhere@unesco.example', email_verified: false });
    const { who } = await signIn(subject);
    expect((await who.get<SessionView>('/session')).person?.id).toBe(id);

    provider.accounts.set('somebody-new', { email, email_verified: true });
    expect((await signIn('somebody-new')).leadsTo).toBe('/sign-in#refused=oidc-other-account');
  });

  test('leaves the administrator asleep until a second factor', async () => {
    const { subject } = await person([...network('administrator'), ...network('coordinator')]);
    const { who } = await signIn(subject);
    expect(await who.get<SessionView>('/session')).toMatchObject({
      secondFactor: 'to-set-up',
      grants: [{ role: 'coordinator' }],
    });
  });
});

describe('nobody is signed in', () => {
  const refused = async (subject: string | null, tampering?: Tampering): Promise<string> => {
    const { who, leadsTo } = await signIn(subject, tampering);
    expect((await who.get<SessionView>('/session')).person).toBeNull();
    return leadsTo.replace('/sign-in#refused=', '');
  };

  test.each<[string, ProviderAccount]>([
    ['whose address is not verified', { email_verified: false }],
    ['of whose address the provider does not say whether it is', { email_verified: undefined } as object],
    ['who has no address', { email: undefined, email_verified: true } as object],
  ])('%s', async (_, account) => {
    const { subject } = await person(network('coordinator'), account);
    expect(await refused(subject)).toBe('oidc-email-unverified');
  });

  test('who is unknown here, and nobody becomes known by trying', async () => {
    provider.accounts.set('stranger', { email: 'stranger@unesco.example', email_verified: true });
    expect(await refused('stranger')).toBe('oidc-person-unknown');
    const known = await service.system.transaction((store) => store.people.behind('stranger@unesco.example'));
    expect(known).toEqual([]);
  });

  test.each([
    ['without any role', []],
    ['with a role in a country only', [{ role: 'national-contact', city: null, country: 'IRL' }]],
  ] as const)('%s', async (_, grants) => {
    const { subject } = await person(grants);
    expect(await refused(subject)).toBe('oidc-person-unknown');
  });

  test('whose role was taken away after the account was bound', async () => {
    const { id, subject } = await person(network('observer'));
    await signIn(subject);
    await service.system.transaction((store) =>
      store.manager.query(`UPDATE role_grant SET revoked_at = now() WHERE person_id = $1`, [id]),
    );
    expect(await refused(subject)).toBe('oidc-person-unknown');
  });

  test('whose mailbox two members of staff share', async () => {
    const { email, subject } = await person(network('observer'));
    await service.system.transaction((store) =>
      store.people.addAnother({ email, label: 'Another', language: 'en' }, network('teller'), new Date()),
    );
    expect(await refused(subject)).toBe('oidc-mailbox-shared');
  });

  test('who declines at the provider', async () => {
    expect(await refused(null)).toBe('oidc-refused');
  });

  test.each<[string, Tampering]>([
    ['the state', { back: (address) => address.searchParams.set('state', 'x'.repeat(43)) }],
    ['the nonce', { there: (address) => address.searchParams.set('nonce', 'x'.repeat(43)) }],
    [
      'the challenge of PKCE',
      { there: (address) => address.searchParams.set('code_challenge', 'x'.repeat(43)) },
    ],
    ['the code', { back: (address) => address.searchParams.set('code', 'x'.repeat(43)) }],
    ['the issuer', { back: (address) => address.searchParams.set('iss', 'https://evil.example') }],
  ])('when somebody changed %s on the way', async (_, tampering) => {
    const { subject } = await person(network('coordinator'));
    expect(await refused(subject, tampering)).toBe('oidc-refused');
  });

  test('in a browser that did not begin it, nor by the same return twice', async () => {
    const { subject } = await person(network('coordinator'));
    let stolen = '';
    await signIn(subject, { back: (address) => (stolen = address.search) });
    const other = browser();
    expect(await locationOf(other, `/sign-in/oidc/callback${stolen}`)).toBe('/sign-in#refused=oidc-refused');
    const state = new URLSearchParams(stolen).get('state') ?? '';
    const { headers } = await other.send('GET', `/sign-in/oidc/callback${stolen}`, {
      headers: { cookie: `__Host-gnlc_oidc=${state}` },
    });
    expect(headers.get('location')).toBe('/sign-in#refused=oidc-too-late');
    expect((await other.get<SessionView>('/session')).person).toBeNull();
  });
});

test('a provider that cannot be reached, or is on this machine in production, is said to be unavailable', async () => {
  const elsewhere = { ...provider.config, issuer: 'http://127.0.0.1:9' };
  for (const config of [{ oidc: elsewhere }, { oidc: provider.config, production: true }]) {
    const other = await ServiceUnderTest.start({ config: { publicUrl: origin, ...config } });
    try {
      const { headers } = await other.visitor().send('GET', '/sign-in/oidc');
      expect(headers.get('location')).toBe('/sign-in#refused=oidc-unavailable');
    } finally {
      await other.stop();
    }
  }
});

test('where none is configured there is none', async () => {
  const other = await ServiceUnderTest.start();
  try {
    expect(await other.visitor().get('/sign-in/ways')).toMatchObject({ oidc: null });
    expect(await other.visitor().refused('GET', '/sign-in/oidc')).toMatchObject({ status: 404 });
  } finally {
    await other.stop();
  }
});
