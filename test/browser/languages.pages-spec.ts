import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { LanguageView } from '../../apps/api/src/languages/languages.view.ts';
import { entry, poHead } from '../api/language-files.ts';
import { until } from '../api/road-steps.ts';
import { Visitor } from '../api/visitor.ts';
import { testDatabase } from '../database/test-database.ts';
import type { TestDatabase } from '../database/test-database.ts';
import { arriveAt } from './arrive-at.js';
import { startDemonstration } from './demonstration.js';
import type { Demonstration } from './demonstration.js';
import { faultsOf, laptop, phone, WatchedBrowser } from './watched-browser.ts';

// The demonstration has Korean, uploaded from the file in docs/languages.
let database: TestDatabase;
let demonstration: Demonstration;
let browser: WatchedBrowser;

beforeAll(async () => {
  database = await testDatabase();
  demonstration = await startDemonstration({
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  });
  browser = await WatchedBrowser.start(demonstration.url);
});
afterAll(async () => {
  await browser?.close();
  await demonstration?.stop();
  await database?.drop();
});
afterEach(() => expect(browser.complaints.splice(0)).toEqual([]));

/** A page of somebody who has followed a ready link. */
async function signedIn(link: string, options: object): Promise<Page> {
  const context: BrowserContext = await browser.profile(options);
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  return page;
}

const attribute = (page: Page, name: 'lang' | 'dir') => page.locator('html').getAttribute(name);
const marked = (page: Page): Locator => page.locator('[data-untranslated]');
const hangul = /\p{Script=Hangul}/u;

/** Whether Korean has every text; when it lacks some, pages may show marks. */
async function koreanIsComplete(): Promise<boolean> {
  const languages = await new Visitor(demonstration.url).get<readonly LanguageView[]>('/languages');
  return languages.find(({ tag }) => tag === 'ko')?.percent === 100;
}

async function expectKorean(page: Page): Promise<void> {
  await page.locator('html[lang=ko]').waitFor();
  expect(await page.locator('h1').first().innerText()).toMatch(hangul);
  if (await koreanIsComplete()) expect(await marked(page).allInnerTexts()).toEqual([]);
  expect(await faultsOf(page)).toEqual([]);
}

test('a Korean browser gets the desk in Korean, from the first picture on', async () => {
  const page = await (await browser.profile({ ...laptop, locale: 'ko-KR' })).newPage();
  await arriveAt(page, '/');
  await expectKorean(page);
  expect(await attribute(page, 'dir')).toBe('ltr');
  for (const address of ['/ranking/april-2019', '/plan', '/members', '/survey']) {
    await arriveAt(page, address);
    await expectKorean(page);
  }
});

test('Korean is chosen in the person menu and stays after a reload', async () => {
  const page = await (await browser.profile(laptop)).newPage();
  await page.goto('/');
  await page.locator('button.person').click();
  await page.getByRole('menuitemradio', { name: '한국어' }).click();
  await page.locator('html[lang=ko]').waitFor();
  await page.reload();
  await expectKorean(page);
});

test('the form and the hall are read in Korean, and choosing it changes no data', async () => {
  const form = await signedIn(demonstration.links.focalPoint, phone);
  await form.locator('h1').waitFor();
  const [, round = '', city = ''] = new URL(form.url()).pathname.split('/').slice(1);
  const answer = () =>
    form.evaluate<string>(`fetch('/api/rounds/${round}/responses/${city}').then((r) => r.text())`);
  const before = await answer();
  await form.getByLabel('Language').selectOption('ko');
  await expectKorean(form);
  expect(await answer()).toBe(before);

  const hall = await signedIn(demonstration.links.mayor, { ...phone, locale: 'en-GB' });
  await hall.goto(`${new URL(hall.url()).pathname}${new URL(hall.url()).search}&lang=ko`);
  await hall.getByRole('button', { name: '찬성' }).waitFor();
  await expectKorean(hall);
});

describe('the team adds a language', () => {
  const lead = 'Every number on these pages can be recomputed from the published file.';
  const urdu = [
    poHead('ur'),
    entry('shell.stage.members', 'Members', 'اراکین'),
    entry('start.toRoll', 'See the roll', 'فہرست دیکھیں'),
    entry(
      'start.title',
      'What member cities need becomes the plan that their mayors adopt',
      'رکن شہروں کا منصوبہ',
    ),
    entry('start.check', lead, '<b>{x}</b>'),
  ].join('\n');

  test('sees what its file holds, then offers it to everyone', async () => {
    const page = await signedIn(demonstration.links.coordinator, laptop);
    await page.goto('/languages');
    const buffer = Buffer.from(urdu);
    await page.getByLabel('PO file').setInputFiles({ name: 'ur.po', mimeType: 'text/plain', buffer });
    // The browser reads the file first.
    const tag = () => page.getByLabel('Language tag').inputValue();
    expect(await until(tag, (value) => value !== '')).toBe('ur');
    expect(await page.getByLabel('Name of the language').inputValue()).toBe('اردو');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('1 translation is refused').waitFor();
    expect(await page.getByText('It holds markup; texts are plain.').count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: /^Offer / }).click();
    await page.getByText('can be chosen now').waitFor();
    await page.getByRole('button', { name: /^Read in / }).click();
    await page.locator('html[lang=ur]').waitFor();
    expect(await attribute(page, 'dir')).toBe('rtl');
  });

  test('its page runs from right to left; what it lacks is marked as English and counted', async () => {
    const page = await (await browser.profile({ ...laptop, locale: 'ur' })).newPage();
    await arriveAt(page, '/');
    await page.locator('html[lang=ur][dir=rtl]').waitFor();
    await page.getByRole('heading', { name: 'رکن شہروں کا منصوبہ' }).waitFor();
    const stages = await page.locator('nav').boundingBox();
    const person = await page.locator('button.person').boundingBox();
    expect(stages?.x ?? 0).toBeGreaterThan(person?.x ?? 0);
    const english = page.getByText(lead);
    expect(await english.getAttribute('lang')).toBe('en');
    const style = `getComputedStyle(document.querySelector('[data-untranslated]')).textDecorationStyle`;
    expect(await page.evaluate<string>(style)).toBe('dotted');
    expect(await page.getByRole('note').innerText()).toMatch(/\d+ texts on this page are not translated yet/);
    expect(await faultsOf(page)).toEqual([]);

    await page.locator('button.person').click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.locator('html[lang=en][dir=ltr]').waitFor();
    expect(await marked(page).count()).toBe(0);
  });
});
