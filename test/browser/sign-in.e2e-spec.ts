import { TOTP } from 'otpauth';
import type { BrowserContext, Page } from 'playwright-core';
import type { SessionView } from '../../apps/api/src/members/sign-in.view.ts';
import { BuiltService } from './built-service.ts';
import { codeMailedTo, linkMailedTo } from './mailbox.ts';
import { faultsOf, laptop, phone, WatchedBrowser } from './watched-browser.ts';

let service: BuiltService;
let browser: WatchedBrowser;
let desk: Page;
const administrator = 'first@gnlc.example';

beforeAll(async () => {
  service = await BuiltService.start();
  browser = await WatchedBrowser.start(service.url);
  const context = await browser.profile(laptop);
  desk = await context.newPage();
  await desk.goto(service.firstRun);
  await desk.getByLabel('E-mail address').fill(administrator);
  await desk.getByRole('button', { name: 'Make this person administrator' }).click();
  await desk.waitForURL('**/members/import');
});

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const sessionIn = async (context: BrowserContext): Promise<SessionView> =>
  (await (await context.request.get('/api/session')).json()) as SessionView;

/** A device that makes and opens passkeys when it is touched. */
async function withDevice(page: Page, unlocks = true): Promise<void> {
  const debuggerOf = await page.context().newCDPSession(page);
  await debuggerOf.send('WebAuthn.enable');
  await debuggerOf.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: unlocks,
      automaticPresenceSimulation: true,
    },
  });
}

async function signInByCode(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send the mail' }).click();
  await page.getByLabel('Six-digit code').fill(await codeMailedTo(service.url, email));
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function signOut(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /Person, language|Administrator|A$/ })
    .first()
    .click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

describe('a member of staff', () => {
  test('adds a passkey on the account page, and gets in by it, as administrator', async () => {
    await withDevice(desk);
    await desk.goto('/account');
    await desk.getByText('Your role of administrator waits for a second factor.').waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await desk.getByLabel('Name of this device').fill('Laptop of the team');
    await desk.getByRole('button', { name: 'Add a passkey' }).click();
    await desk.getByText('Laptop of the team can sign you in now.').waitFor();
    expect((await sessionIn(desk.context())).secondFactor).toBe('to-give');

    await signOut(desk);
    expect((await sessionIn(desk.context())).person).toBeNull();
    await desk.goto('/sign-in');
    expect(await faultsOf(desk)).toEqual([]);
    await desk.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await desk.waitForURL('**/survey');
    expect(await sessionIn(desk.context())).toMatchObject({
      secondFactor: 'given',
      grants: [{ role: 'administrator' }, { role: 'coordinator' }],
    });
  });

  test('renames it, sets up an app with recovery codes, and ends the other session', async () => {
    const other = await browser.profile(phone);
    const page = await other.newPage();
    await signInByCode(page, administrator);
    await page.waitForURL('**/survey');

    await desk.goto('/account');
    await desk.getByRole('heading', { name: 'You are signed in on 2 browsers' }).waitFor();
    await desk.getByRole('button', { name: 'Rename Laptop of the team' }).click();
    await desk.getByLabel('New name').fill('Old laptop');
    await desk.getByRole('button', { name: 'Save' }).click();
    await desk.getByText('Old laptop').waitFor();

    await desk.getByRole('button', { name: 'Set up an authenticator app' }).click();
    await desk.getByRole('img', { name: 'QR code for the app' }).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    const secret = (await desk.locator('.account-secret').innerText()).replaceAll(' ', '');
    const code = (): string => TOTP.generate({ secret: new TOTP({ secret }).secret });
    await desk.getByLabel('Six digits that the app shows').fill(code());
    await desk.getByRole('button', { name: 'Confirm the app' }).click();
    await desk.getByRole('heading', { name: 'Keep these recovery codes' }).waitFor();
    const codes = await desk.locator('.account-codes li').allInnerTexts();
    expect(codes).toHaveLength(10);
    expect(await faultsOf(desk)).toEqual([]);
    await desk.getByRole('button', { name: 'I have kept them' }).click();
    await desk.getByText('10 recovery codes are left').waitFor();

    await page.goto('/account');
    await page.getByText('waits in this session').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Code of your app, or a recovery code').fill(codes[0] ?? '');
    await page.getByRole('button', { name: 'Give the second factor' }).click();
    await page.getByText('is in use in this session').waitFor();

    await desk.getByRole('button', { name: /^End the session/ }).click();
    await desk.getByText('One session has ended.').waitFor();
    expect((await sessionIn(other)).person).toBeNull();
    await page.reload();
    await page.getByText('for people who are signed in').waitFor();
    await other.close();
  });

  test('is told that the role is in use while the recovery codes are still shown', async () => {
    const email = 'second@gnlc.example';
    await service.addPerson(email, 'Second administrator', [{ role: 'administrator', city: null }]);
    const context = await browser.profile(phone);
    const page = await context.newPage();
    await signInByCode(page, email);
    await page.waitForURL((url) => url.pathname !== '/sign-in');
    await page.goto('/account');
    await page.getByText('waits for a second factor').waitFor();
    await page.getByRole('button', { name: 'Set up an authenticator app' }).click();
    await page.getByRole('img', { name: 'QR code for the app' }).waitFor();
    const secret = (await page.locator('.account-secret').innerText()).replaceAll(' ', '');
    await page
      .getByLabel('Six digits that the app shows')
      .fill(TOTP.generate({ secret: new TOTP({ secret }).secret }));
    await page.getByRole('button', { name: 'Confirm the app' }).click();
    await page.getByRole('heading', { name: 'Keep these recovery codes' }).waitFor();
    await page.getByText('is in use in this session').waitFor();
    expect(await page.getByText(/waits for (a|your) second factor/).count()).toBe(0);
    expect(await page.locator('.account-codes li').count()).toBe(10);
    await context.close();
  });

  test('who does not unlock the device is told that nothing was used', async () => {
    const context = await browser.profile(laptop);
    const page = await context.newPage();
    await withDevice(page, false);
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await page.getByText('No passkey was used.').waitFor();
    expect((await sessionIn(context)).person).toBeNull();
    await context.close();
  });
});

describe('a mailbox that two people read', () => {
  // One for each test: the newest mail is then the one that was asked for.
  const [email, another] = ['learning@cork.example', 'office@cork.example'] as const;
  beforeAll(async () => {
    for (const address of [email, another]) {
      await service.addAnother(address, 'Reviewer of the network', [{ role: 'reviewer', city: null }]);
      await service.addAnother(address, 'Observer of the network', [{ role: 'observer', city: null }]);
    }
  });

  test('a link, opened by a scanner that runs scripts, changes nothing; then it asks who it is', async () => {
    const context = await browser.profile(phone);
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(email);
    await page.getByRole('button', { name: 'Send the mail' }).click();
    const link = await linkMailedTo(service.url, email);

    const scanner = await browser.profile({});
    const scanned = await scanner.newPage();
    await scanned.goto(link);
    await scanned.getByRole('button', { name: 'Sign in' }).waitFor();
    await scanned.waitForLoadState('networkidle');
    expect((await sessionIn(scanner)).person).toBeNull();
    await scanner.close();

    await page.goto(link);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Who are you?' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /Observer of the network/ }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    expect((await sessionIn(context)).person?.label).toBe('Observer of the network');
    await context.close();
  });

  test('the form asks as well, without leaving the page', async () => {
    const context = await browser.profile({ ...phone, locale: 'ar' });
    const page = await context.newPage();
    await page.goto('/form/a-round/cork-irl');
    await page.getByLabel('عنوان البريد الإلكتروني').fill(another);
    await page.getByRole('button', { name: 'أرسل الرمز' }).click();
    await page.getByLabel('الرمز المؤلف من ستة أرقام').fill(await codeMailedTo(service.url, another));
    await page.getByRole('button', { name: 'تسجيل الدخول' }).click();
    await page.getByRole('heading', { name: 'من أنت؟' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /Reviewer of the network/ }).click();
    await page.getByRole('heading', { name: 'من أنت؟' }).waitFor({ state: 'detached' });
    expect((await sessionIn(context)).person?.label).toBe('Reviewer of the network');
    await context.close();
  });
});
