import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { defaultRules } from '#assembly';
import type { Plan, PlanActivity } from '#plan';
import type {
  AmendmentsView,
  AmendmentView,
} from '../../apps/api/src/assembly/amendments/amendments.view.ts';
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
/** Few of the 108 seats are taken; the close of a poll declares its result. */
const rules = {
  ...defaultRules,
  quorum: { of: 'present', numerator: 1, denominator: 60 },
  contestSeconds: 0,
} as const;

/** From an amendment that is written on a phone without a line to the document with its tracked changes. */
describe('an amended session in a browser, in English and Arabic', () => {
  let service: ServiceUnderTest;
  let built: BuiltService;
  let browser: WatchedBrowser;
  let coordinator: Visitor;
  let assembly: AssemblyView;
  let activity: PlanActivity;
  let base: string;
  let [chair, desk, screen, booth, cork, tunis]: Page[] = [];

  const at = async (visitor: Visitor, options: object, path: string): Promise<Page> => {
    const page = await browser.pageOf(visitor, options);
    await page.goto(path);
    return page;
  };
  const faultless = async (...pages: (Page | undefined)[]): Promise<void> => {
    for (const page of pages) expect(await faultsOf(page as Page)).toEqual([]);
  };
  const twice = async (page: Page | undefined, button: string, act: string): Promise<void> => {
    await page?.getByRole('button', { name: button, exact: true }).click();
    await page?.getByRole('button', { name: act, exact: true }).click();
  };
  const moved = (city: string, edits: readonly object[], more: object = {}): Promise<AmendmentView> =>
    coordinator.post(`/assemblies/${assembly.id}/amendments`, {
      city,
      base,
      edits,
      reason: 'It reads better.',
      language: 'en',
      ...more,
    });
  const choose = async (page: Page, label: string, option: object | string): Promise<void> => {
    await page.getByLabel(label, { exact: true }).selectOption(option as never);
  };
  /** Opens the poll on the amendment in front of the chair, lets both phones vote, and closes it. */
  const decide = async (label: string, choice: 'yes' | 'no'): Promise<void> => {
    await chair?.getByRole('button', { name: 'Open the poll', exact: true }).click();
    // A phone may still show the poll before.
    for (const page of [cork, tunis])
      await page?.getByRole('heading', { level: 1, name: new RegExp(label) }).waitFor();
    await vote(cork as Page, choice);
    await vote(tunis as Page, choice, 'ar');
    await chair?.locator('.console-lead dd').getByText('2', { exact: true }).waitFor();
  };

  beforeAll(async () => {
    service = await ServiceUnderTest.start();
    coordinator = await service.person('coordinator');
    const { plan } = await roadToPlan(service, coordinator, ['cork-irl', 'tunis-tun']);
    assembly = await openAssembly(service, coordinator, plan, { rules });
    const listed = await coordinator.get<AmendmentsView>(`/assemblies/${assembly.id}/amendments`);
    base = listed.base;
    const text = await coordinator.get<Plan>(`/plans/${listed.plan}/versions/${listed.planVersion}`);
    activity = text.areas[0]?.activities[0] as PlanActivity;
    built = await BuiltService.start(service.database);
    browser = await WatchedBrowser.start(built.url);
    const devices: Visitor[] = [];
    for (const city of ['cork-irl', 'tunis-tun']) {
      const mayor = await registerDelegate(coordinator, assembly.id, city);
      await seatAtDesk(coordinator, assembly.id, city, mayor);
      devices.push(await bindDevice(service, coordinator, assembly.id, city));
    }
    const hall = `/hall/${assembly.id}`;
    const [a, b] = devices as [Visitor, Visitor];
    chair = await at(coordinator, laptop, `/assembly/${assembly.id}`);
    desk = await at(coordinator, laptop, `/assembly/${assembly.id}/amendments`);
    screen = await at(coordinator, projector, `${hall}/screen`);
    booth = await at(coordinator, laptop, `${hall}/booth?pair=en,ar`);
    cork = await at(a, phone, hall);
    tunis = await at(b, { ...phone, locale: 'ar' }, hall);
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

  test('an amendment is written on a phone, waits there for its line, and is recorded once it is back', async () => {
    const page = cork as Page;
    await page.getByRole('button', { name: 'Amendments', exact: true }).tap();
    await page.getByText('No amendments so far').waitFor();
    await page.getByRole('button', { name: 'Propose an amendment' }).tap();
    await choose(page, 'Part of the plan', { index: 1 });
    await choose(page, 'Which line?', activity.id);
    await choose(page, 'What should change?', `set ${activity.id}.cost`);
    await page.getByLabel('Should be').fill(String(activity.cost + 3_000));
    await page.getByLabel('Reason').fill('Travel costs more than was reckoned.');
    await faultless(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: /^Submit the amendment of/ }).tap();
    await page.getByText('Kept on this device, will be sent').waitFor();
    await page.context().setOffline(false);
    await page.getByText('Recorded: A1').waitFor();
    await page.getByRole('article', { name: 'Amendment A1' }).waitFor();
    await faultless(page);
  });

  test('another city supports it in Arabic, where it is marked as not translated', async () => {
    const page = tunis as Page;
    const d = activity.description.sentences.map(({ text }) => text.en).join(' ');
    await moved('tunis-tun', [
      { op: 'text', id: activity.description.id, language: 'en', text: `${d} Everybody may come.` },
    ]);
    await moved('medellin-col', [
      { op: 'text', id: activity.description.id, language: 'en', text: d.replace(/^\S+/, 'Many') },
    ]);
    await moved('espoo-fin', [{ op: 'remove', id: activity.id }]);
    await moved('medellin-col', [{ op: 'set', id: `${activity.id}.cost`, value: activity.cost + 500 }]);
    await page.getByRole('button', { name: 'التعديلات', exact: true }).tap();
    await page.getByRole('article', { name: /A2/ }).getByText('لم يُترجم').waitFor();
    await page.getByRole('button', { name: /^تأييد .*A1/ }).tap();
    await page.getByRole('article', { name: /A1/ }).getByText('تؤيده مدينة أخرى واحدة').waitFor();
    await faultless(page);
    for (const each of [cork as Page, page]) await each.locator('dialog header button').tap();
  });

  test('the desk translates, shows the effect of several, and writes a compromise', async () => {
    const page = desk as Page;
    await page.getByRole('heading', { name: '5 of 5 amendments wait for their decision' }).waitFor();
    await faultless(page);
    await page.getByRole('button', { name: 'Open A2' }).click();
    await page.getByRole('button', { name: 'Translate', exact: true }).click();
    await choose(page, 'Into', 'ar');
    await page.getByLabel('Description in Arabic').fill('نص النشاط كما يريده التعديل.');
    await page.getByLabel('Reason in Arabic').fill('يُقرأ على نحو أفضل.');
    await faultless(page);
    await page.getByRole('button', { name: 'Keep the translation into Arabic' }).click();
    await page.getByText('Kept: A2 is there in Arabic.').waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByLabel('Choose A1').check();
    await page.getByText('The plan needs EUR').waitFor({ state: 'detached' });
    await page.getByLabel('Choose A5').check();
    await page.getByText('They cannot both be made.').waitFor();
    await faultless(page);
    await page.getByRole('button', { name: 'Write a compromise' }).click();
    await page.getByRole('button', { name: 'Leave out change 1' }).click();
    await choose(page, 'Which line?', activity.id);
    await choose(page, 'What should change?', `set ${activity.id}.cost`);
    await page.getByLabel('Should be', { exact: true }).fill(String(activity.cost + 1_500));
    await page.getByLabel('Reason', { exact: true }).fill('Both cities can live with it.');
    await faultless(page);
    await page.getByRole('button', { name: /^Submit the amendment of/ }).click();
    await page
      .getByRole('article', { name: 'Amendment A6' })
      .getByText('Compromise in the place of')
      .waitFor();
    await page.getByRole('button', { name: 'What it does to the plan' }).click();
    await page.getByText('The plan needs EUR 1,500 more in cash.').waitFor();
    await faultless(page);
  });

  test('the chair looks at the order, moves one, and confirms it', async () => {
    const page = chair as Page;
    await page.getByRole('button', { name: 'Order of voting: 6 amendments wait' }).click();
    const labels = page.locator('.voting-label');
    expect((await labels.allInnerTexts())[0]).toBe('A4');
    await page.getByText('furthest: takes an activity out').waitFor();
    const before = await labels.allInnerTexts();
    await page.getByRole('button', { name: `Move ${before[1]} down` }).press('Alt+ArrowDown');
    expect(await labels.allInnerTexts()).toEqual([before[0], before[2], before[1], ...before.slice(3)]);
    await page.getByRole('button', { name: `Move ${before[1]} up` }).click();
    await page.getByRole('button', { name: 'What A4 does' }).click();
    await page.getByText('One activity runs at another time').waitFor();
    await faultless(page);
    await twice(page, 'Confirm this order', 'Yes, vote in this order');
    await page.getByRole('button', { name: /Amendment \u2066A4/ }).waitFor();
    await faultless(page);
  });

  test('the text goes out and in on the screen, in the booth and on the phones; the further one is rejected', async () => {
    const page = chair as Page;
    await page.getByRole('button', { name: /Amendment \u2066A4/ }).click();
    await decide('A4', 'no');
    await screen?.locator('.screen-amendment del').first().waitFor();
    await cork?.locator('.amendment-at-vote del').first().waitFor();
    await booth?.locator('.booth-amendment').first().waitFor();
    await faultless(page, screen, booth, cork, tunis);
    await twice(page, 'Close the poll', 'Yes, close the poll now');
    await page.getByRole('article', { name: 'Amendment A4' }).getByText('Not adopted, by a vote').waitFor();
  });

  test('an untranslated one asks before it is opened; what is in its way falls', async () => {
    const page = chair as Page;
    const list = await coordinator.get<AmendmentsView>(`/assemblies/${assembly.id}/amendments`);
    for (const label of ['A6', 'A2']) {
      await page.getByRole('button', { name: new RegExp(`Amendment \u2066${label}`) }).click();
      await page.getByRole('article', { name: `Amendment ${label}` }).waitFor();
      const missing = list.amendments.find((each) => each.label === label)?.untranslated ?? [];
      if (missing.length > 0) {
        await page.getByRole('button', { name: `Let ${label} be decided as it is` }).click();
        await faultless(page);
        await page.getByRole('button', { name: 'Yes, without French and Spanish' }).click();
        await page.getByText(/^The chair lets/).waitFor();
      }
      await decide(label, 'yes');
      await twice(page, 'Close the poll', 'Yes, close the poll now');
      await page
        .getByRole('article', { name: `Amendment ${label}` })
        .getByText('Adopted, by a vote')
        .waitFor();
    }
    await desk?.getByText('Fell because the compromise A6 was adopted').first().waitFor();
    await faultless(desk);
  });

  test('the adopted plan takes them in; everybody reads their fate, and why a line is there', async () => {
    const { items } = await coordinator.get<AssemblyView>(`/assemblies/${assembly.id}`);
    const whole = items.find(({ kind }) => kind === 'plan')?.id ?? '';
    const call = await coordinator.post<{ id: string }>(`/assemblies/${assembly.id}/items/${whole}/calls`);
    await coordinator.post(`/calls/${call.id}/close`);
    await coordinator.post(`/assemblies/${assembly.id}/close`);
    const visitor = await (await browser.profile({ ...laptop, acceptDownloads: true })).newPage();
    await visitor.goto(`/assembly/${assembly.id}/amendments`);
    await visitor.getByText('the plan was adopted with 2 amendments').waitFor();
    await faultless(visitor);
    const waiting = visitor.waitForEvent('download');
    await visitor.getByRole('link', { name: 'Changes as a document with tracked changes (DOCX)' }).click();
    const download = await waiting;
    const file = readFileSync(await download.path());
    expect([download.suggestedFilename(), file.subarray(0, 2).toString()]).toEqual([
      expect.stringMatching(/^gnlc-work-plan-changes-en.*\.docx$/),
      'PK',
    ]);
    await visitor.goto(`/assembly/${assembly.id}`);
    await visitor.getByText('Not adopted, by a vote').waitFor();
    await faultless(visitor);
    await visitor.goto(`/plan/${assembly.plan}/read?why=${activity.id}`);
    await visitor.getByText('Changed by amendment A6').waitFor();
    await faultless(visitor);
    await visitor.close();
  });
});
