import { ledgerProblems, readLedgerLine } from '#assembly';
import type { Page } from 'playwright-core';
import type { AssemblyView } from '../../apps/api/src/assembly/assembly.view.ts';
import { openAssembly, openPoll, roadToPlan } from '../api/road-steps.ts';
import { ServiceUnderTest } from '../api/service-under-test.ts';
import type { Visitor } from '../api/visitor.ts';
import { BuiltService } from './built-service.ts';
import { vote } from './seat-on-phone.ts';
import { faultsOf, laptop, phone, WatchedBrowser } from './watched-browser.ts';

/** From the city that registers to the phone that votes, by the keyboard at the desk. */
describe('the credentials desk in a browser', () => {
  let service: ServiceUnderTest;
  let built: BuiltService;
  let browser: WatchedBrowser;
  let coordinator: Visitor;
  let assembly: AssemblyView;
  let desk: Page;

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    const { plan } = await roadToPlan(service, coordinator, ['cork-irl', 'tunis-tun']);
    assembly = await openAssembly(service, coordinator, plan);
    built = await BuiltService.start(service.database);
    browser = await WatchedBrowser.start(built.url);
  });

  afterAll(async () => {
    await browser?.close();
    await built?.stop();
    await service?.stop();
  });

  afterEach(() => expect(browser.complaints).toEqual([]));

  test('a focal point registers who comes and sends the letter', async () => {
    const focalPoint = await service.person('focal-point', 'cork-irl');
    const page = await browser.pageOf(focalPoint, phone);
    await page.goto(`/city/cork-irl/delegation/${assembly.id}`);
    await page.getByRole('heading', { name: 'Who comes for Cork?' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    for (const [name, as] of [
      ['Ana Example', 'Deputy mayor'],
      ['Ben Example', 'Expert'],
    ] as const) {
      if (!(await page.getByLabel('Name').isVisible())) await page.getByText('Register somebody').tap();
      await page.getByLabel('Name').fill(name);
      await page.getByLabel('Function').selectOption(as);
      await page.getByRole('button', { name: 'Register', exact: true }).tap();
      await page.getByRole('button', { name: `Erase ${name}` }).waitFor();
    }
    await page.getByLabel('Photograph or choose the letter').setInputFiles({
      name: 'letter.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
    });
    await page.getByRole('link', { name: 'letter.pdf' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  test('the clerk finds the city and seats its delegate without a mouse', async () => {
    desk = await browser.pageOf(coordinator, laptop);
    await desk.goto(`/assembly/${assembly.id}/desk`);
    await desk.getByRole('heading', { name: '0 of 108 seats are present' }).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await desk.keyboard.type('cork');
    await desk.keyboard.press('Enter');
    await desk.getByText('The seat is empty.').waitFor();
    await desk.getByText('Expert – may not sit by the rules').waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    // The button that seats is where the focus is.
    await desk.getByRole('button', { name: 'Seat Ana Example', exact: true }).waitFor();
    await desk.keyboard.press('Enter');
    await desk.getByText(/^Ana Example, deputy mayor, since \d\d:\d\d$/).waitFor();
    await desk.getByText('No device votes from this seat yet.').waitFor();
  });

  test('a code from the desk binds a phone, which votes', async () => {
    await desk.getByRole('button', { name: 'Code for a phone' }).click();
    const code = (await desk.locator('.code-slip-code').innerText()).trim();
    await desk.getByRole('img', { name: 'QR code for the holder’s phone' }).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    const mayor = await (await browser.profile(phone)).newPage();
    await mayor.goto(`/hall/${assembly.id}`);
    await mayor.getByRole('heading', { name: 'Take your seat' }).waitFor();
    await mayor.getByLabel('Code from the credentials desk').fill('ABCD2345');
    await mayor.getByRole('button', { name: 'Take the seat' }).tap();
    await mayor.getByText('This code is not known. Check the eight characters.').waitFor();
    expect(await faultsOf(mayor)).toEqual([]);
    // As the QR code opens it.
    await mayor.goto(`/hall/${assembly.id}?code=${code.replace('-', '')}`);
    await mayor.getByRole('button', { name: 'Take the seat' }).tap();
    await mayor.getByText('The poll opens here by itself.').waitFor();
    expect(new URL(mayor.url()).search).toBe('');
    await desk.getByText(/^The phone is bound since/).waitFor();
    const poll = await openPoll(coordinator, assembly, 1);
    const { number } = await vote(mayor, 'yes');
    expect(number).toBeGreaterThan(0);
    await mayor.reload();
    await mayor.locator('.ballot-line-recorded').waitFor();
    // The key outlives the page, and never leaves the browser.
    await vote(mayor, 'no');
    await mayor.close();
    await coordinator.post(`/polls/${poll.id}/close`);
    const { text } = await coordinator.send('GET', `/assemblies/${assembly.id}/ledger.ndjson`);
    const lines = text.trimEnd().split('\n');
    expect(ledgerProblems(lines)).toEqual([]);
    const ballots = lines
      .map(readLedgerLine)
      .flatMap(({ event }) => (event.type === 'ballot' ? [event] : []));
    expect(ballots.map(({ signed }) => signed?.signature.length)).toEqual([128, 128]);
  });

  test('presence and the list of delegations tell what happened, on a projector in Arabic too', async () => {
    await desk.goto(`/assembly/${assembly.id}/presence`);
    await desk.getByRole('row', { name: /Cork.*sat down/ }).waitFor();
    expect(await faultsOf(desk)).toEqual([]);
    await desk.goto(`/assembly/${assembly.id}/delegations?show=lacking`);
    await desk.getByRole('heading', { name: '1 of 108 cities have registered a delegation' }).waitFor();
    expect(await desk.getByRole('row', { name: /Cork/ }).count()).toBe(0);
    expect(await faultsOf(desk)).toEqual([]);
    const wide = await browser.pageOf(coordinator, { viewport: { width: 1920, height: 1080 }, locale: 'ar' });
    await wide.goto(`/assembly/${assembly.id}/desk?city=tunis-tun`);
    await wide.locator('html[dir=rtl]').waitFor();
    await wide.locator('.desk-seat').waitFor();
    expect(await faultsOf(wide)).toEqual([]);
    await wide.close();
  });

  test('a session is called with its roll, its rules and a chair', async () => {
    await desk.goto(`/plan/${assembly.plan}/session`);
    await desk.getByLabel('Name of the mayors’ session').fill('Another session');
    await desk.getByLabel('Chair').selectOption('Medellín');
    await desk.getByRole('group', { name: 'Majority', exact: true }).getByLabel('Parts').fill('3');
    await desk.getByRole('group', { name: 'Majority', exact: true }).getByLabel('out of').fill('5');
    await desk.getByText('More than 3/5 of the Yes and No ballots must be Yes.').waitFor();
    await desk.getByLabel('Closed', { exact: false }).check();
    expect(await faultsOf(desk)).toEqual([]);
    await desk.getByRole('button', { name: 'Call the session' }).click();
    await desk.waitForURL(/\/assembly\/[0-9a-f-]+$/);
    const made = await coordinator.get<AssemblyView[]>('/assemblies');
    expect(made.find(({ title }) => title === 'Another session')).toMatchObject({
      access: 'closed',
      chair: 'medellin-col',
      rules: { majority: { numerator: 3, denominator: 5 } },
    });
  });
});
