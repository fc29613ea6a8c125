import type { Page } from 'playwright-core';
import { defaultRules } from '#assembly';
import type { AssemblyView } from '../../apps/api/src/assembly/assembly.view.ts';
import { bindDevice, registerDelegate, seatAtDesk } from '../api/desk-steps.ts';
import { openAssembly, roadToPlan } from '../api/road-steps.ts';
import { ServiceUnderTest } from '../api/service-under-test.ts';
import type { Visitor } from '../api/visitor.ts';
import { BuiltService } from './built-service.ts';
import { vote } from './seat-on-phone.ts';
import { faultsOf, phone, WatchedBrowser } from './watched-browser.ts';

const laptop = { viewport: { width: 1366, height: 768 } } as const;
const projector = { viewport: { width: 1920, height: 1080 } } as const;
/** Few of the 108 seats are taken; the time to contest is that of a test. */
const rules = {
  ...defaultRules,
  quorum: { of: 'present', numerator: 1, denominator: 40 },
  contestSeconds: 20,
} as const;
const reason = 'The holder pressed the wrong button.';

/** A whole session: consensus, a poll with a lost line and a slip, a contest with its correction, a reservation. */
describe('a session of the mayors in a browser, in English and Arabic', () => {
  let service: ServiceUnderTest;
  let built: BuiltService;
  let browser: WatchedBrowser;
  let assembly: AssemblyView;
  let [chair, screen, cork, medellin, tunis, teller, second]: Page[] = [];
  let onPaper = '';
  let leaveTunis: () => Promise<unknown>;

  const at = async (visitor: Visitor, options: object, path: string): Promise<Page> => {
    const page = await browser.pageOf(visitor, options);
    await page.goto(path);
    return page;
  };
  const faultless = async (...pages: (Page | undefined)[]): Promise<void> => {
    for (const page of pages) expect(await faultsOf(page as Page)).toEqual([]);
  };
  /** First press, then the answer to the question that it asks. */
  const twice = async (page: Page | undefined, button: string, act: string): Promise<void> => {
    await page?.getByRole('button', { name: button, exact: true }).click();
    await page?.getByRole('button', { name: act, exact: true }).click();
  };

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    const coordinator = await service.person('coordinator');
    const { plan } = await roadToPlan(service, coordinator, ['cork-irl', 'tunis-tun']);
    assembly = await openAssembly(service, coordinator, plan, { rules });
    built = await BuiltService.start(service.database);
    browser = await WatchedBrowser.start(built.url);
    const devices: Visitor[] = [];
    for (const city of ['cork-irl', 'medellin-col', 'tunis-tun', 'espoo-fin']) {
      const mayor = await registerDelegate(coordinator, assembly.id, city);
      const { seat, holder } = await seatAtDesk(coordinator, assembly.id, city, mayor);
      if (city === 'tunis-tun')
        leaveTunis = () =>
          coordinator.post(`/assemblies/${assembly.id}/desk/${city}/leave`, { holding: holder?.id });
      if (city === 'espoo-fin') onPaper = seat;
      else devices.push(await bindDevice(service, coordinator, assembly.id, city));
    }
    const first = await service.person('teller');
    const hall = `/hall/${assembly.id}`;
    const [a, b, c] = devices as [Visitor, Visitor, Visitor];
    chair = await at(coordinator, laptop, `/assembly/${assembly.id}`);
    screen = await at(coordinator, projector, `${hall}/screen`);
    cork = await at(a, phone, hall);
    medellin = await at(b, { ...phone, viewport: { width: 320, height: 640 } }, hall);
    tunis = await at(c, { ...phone, locale: 'ar' }, hall);
    teller = await at(first, laptop, `/assembly/${assembly.id}/teller`);
    // Somebody else than whoever entered it.
    second = await at(coordinator, laptop, `/assembly/${assembly.id}/teller`);
  });

  afterAll(async () => {
    await browser?.close();
    await built?.stop();
    await service?.stop();
  });

  afterEach(async () => {
    expect({ complaints: browser.complaints, pictures: await browser.pictures() }).toMatchObject({
      complaints: [],
    });
  });

  test('item 1 is adopted by consensus, after an objection that was taken back', async () => {
    await chair?.getByRole('heading', { name: 'Agree to the rules of session and to the chair?' }).waitFor();
    await faultless(chair, screen, cork, medellin, tunis, teller);
    await chair?.getByRole('button', { name: 'Any objection?', exact: true }).click();
    await screen?.getByText('Any objection?', { exact: true }).waitFor();
    await cork?.getByRole('button', { name: 'I object' }).tap();
    await cork?.getByText(/^OBJECTION no\. \D*\d+/).waitFor();
    await chair?.getByText('1 seat objects: Cork').waitFor();
    await tunis?.getByRole('button', { name: 'أعترض' }).waitFor();
    await faultless(chair, screen, cork, medellin, tunis);
    await cork?.getByRole('button', { name: 'Take my objection back' }).tap();
    await cork?.getByText(/^TAKEN BACK no\./).waitFor();
    await chair?.getByText('Nobody objects so far.').waitFor();
    await twice(chair, 'Close the call', 'Yes, adopt it without a vote');
    await screen?.getByText('Adopted without a vote', { exact: true }).waitFor();
    await tunis?.getByRole('heading', { name: 'اعتُمد دون تصويت' }).waitFor();
    await faultless(chair, screen, tunis);
  });

  test('a ballot waits for its line, a slip for its second teller; both are counted', async () => {
    await chair?.getByRole('button', { name: 'Next: item 2' }).click();
    await chair?.getByRole('button', { name: 'Open the poll', exact: true }).click();
    await cork?.getByRole('button', { name: 'Yes' }).waitFor();
    await cork?.getByRole('heading', { level: 1 }).waitFor();
    await cork?.context().setOffline(true);
    await cork?.getByRole('button', { name: 'Yes' }).tap();
    await cork?.locator('.ballot-line').getByText('Not sent yet').waitFor();
    await faultless(cork);
    const receipts = [await vote(medellin as Page, 'no'), await vote(tunis as Page, 'yes', 'ar')];
    await teller?.getByLabel('City of the slip or raised hand').fill('Espoo');
    await teller?.getByRole('button', { name: 'Yes', exact: true }).click();
    await teller?.getByText('You entered it: another teller confirms').waitFor();
    await second?.getByText('Espoo: Yes').waitFor();
    await faultless(teller, second);
    await second?.getByRole('button', { name: /^Confirm/ }).click();
    await second?.getByRole('button', { name: 'Espoo: Yes, as I saw it' }).click();
    await second?.getByText('Confirmed: counts').waitFor();
    await cork?.context().setOffline(false);
    await cork?.locator('.ballot-line-recorded').waitFor();
    expect(new Set(receipts.map(({ number }) => number)).size).toBe(2);
    await screen?.getByText('of 4 recorded').waitFor();
    await chair?.locator('.console-lead dd').getByText('4', { exact: true }).waitFor();
    await faultless(chair, screen, medellin, tunis);
    expect(onPaper).not.toBe('');
  });

  test('a vote is contested, put right on the record, and the result declared', async () => {
    await twice(chair, 'Close the poll', 'Yes, close the poll now');
    await screen?.getByText('Is your vote right?').waitFor();
    await medellin?.getByRole('button', { name: 'That is wrong' }).tap();
    await medellin?.getByRole('button', { name: 'Yes, contest this vote' }).tap();
    await medellin?.getByText('Contested. A teller comes to you.').waitFor();
    await faultless(screen, medellin, tunis);
    await teller?.getByText('One vote is contested').waitFor();
    await teller?.getByLabel('Right vote of Medellín').selectOption('yes');
    await teller?.getByLabel('Reason for the correction of Medellín').fill(reason);
    await faultless(teller, chair);
    await teller?.getByRole('button', { name: 'Put the vote of Medellín right' }).click();
    await medellin?.locator('.board-own', { hasText: 'Yes' }).waitFor();
    await chair?.getByRole('button', { name: 'Declare the result', exact: true }).click({ timeout: 30_000 });
    await chair?.getByRole('button', { name: 'Yes, declare it' }).click();
    await screen?.getByText('Adopted', { exact: true }).waitFor();
    await screen?.getByText('There are 4.').waitFor();
    await tunis?.getByRole('heading', { name: 'اعتُمد' }).waitFor();
    await faultless(chair, screen, cork, tunis);
  });

  test('a reservation stands on the minutes for everyone to read', async () => {
    await cork?.getByRole('button', { name: 'Reservation or explanation of vote' }).tap();
    await cork?.getByLabel('Text for the minutes').fill('We adopt it within our budget.');
    await faultless(cork);
    await cork?.getByRole('button', { name: 'Put it on the minutes' }).tap();
    await cork?.getByText(/^ON THE MINUTES, entry/).waitFor();
    const visitor = await (await browser.profile(laptop)).newPage();
    await visitor.goto(`/assembly/${assembly.id}`);
    await visitor.getByText('We adopt it within our budget.').waitFor();
    await visitor.getByText('Adopted without a vote').first().waitFor();
    await faultless(visitor);
    await visitor.goto(`/hall/${assembly.id}/booth?pair=en,ar`);
    await visitor.getByRole('heading', { name: 'Adopt the plan for', exact: false }).first().waitFor();
    await faultless(visitor);
    await visitor.close();
  });

  test('the hall sees what the chair shows; a poll that does not count says so; a seat that is left says so', async () => {
    await chair?.getByRole('button', { name: 'Next: item 3' }).click();
    await screen?.getByText('Next', { exact: true }).waitFor();
    await faultless(screen, chair);
    await leaveTunis();
    // At once, though nothing else changes in the hall.
    await tunis?.getByRole('heading', { name: /لم يعد هذا الجهاز يصوّت/ }).waitFor();
    await chair?.getByRole('button', { name: 'Open the poll', exact: true }).click();
    // One receipt is the truth in all tabs of a phone.
    const tab = (await medellin?.context().newPage()) as Page;
    await tab.goto(`/hall/${assembly.id}`);
    await vote(medellin as Page, 'yes');
    const { number, check } = await vote(tab, 'no');
    await medellin?.locator('.ballot-line-recorded').getByText(`${number} – ${check}`).waitFor();
    await medellin?.getByRole('button', { name: 'No' }).getByText('your answer').waitFor();
    await faultless(tunis, medellin);
    await chair?.getByRole('button', { name: 'Void the poll', exact: true }).click();
    await chair?.getByLabel('Reason').fill('An older text stood on the screen.');
    await chair?.getByRole('button', { name: 'Void the poll, on the record' }).click();
    await screen?.getByText('The poll does not count: An older text stood on the screen.').waitFor();
    await faultless(screen, chair);
  });
});
