import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { languages } from '#members';
import type { Language } from '#members';
import type { AssemblyView } from '../../apps/api/src/assembly/assembly.view.ts';
import type { MemberEditsView } from '../../apps/api/src/members/member-edits.view.ts';
import type { FrozenRollView } from '../../apps/api/src/members/rolls.view.ts';
import type { PersonWithRolesView } from '../../apps/api/src/members/people.view.ts';
import type { PlanView } from '../../apps/api/src/plan/plan.view.ts';
import { Visitor } from '../api/visitor.ts';
import { testDatabase } from '../database/test-database.ts';
import type { TestDatabase } from '../database/test-database.ts';
import { arriveAt } from './arrive-at.js';
import { startDemonstration } from './demonstration.js';
import type { Demonstration } from './demonstration.js';
import { faultsBesidesContrast, faultsOf, flawsOf, phone, WatchedBrowser } from './watched-browser.ts';

type Role = keyof Demonstration['links'];
type Reader = Role | 'nobody';

// The demonstration has something to show on every page.
let database: TestDatabase;
let demonstration: Demonstration;
let browser: WatchedBrowser;
const signedIn = new Map<Role, Awaited<ReturnType<BrowserContext['cookies']>>>();
/** Ids that the demonstration draws anew each time, by their name in the addresses below. */
const ids: Record<string, string> = {};

beforeAll(async () => {
  database = await testDatabase();
  demonstration = await startDemonstration({
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  });
  browser = await WatchedBrowser.start(demonstration.url);
  for (const role of ['coordinator', 'focalPoint', 'mayor', 'nationalContact'] as const) {
    const context = await browser.profile({});
    const page = await context.newPage();
    await page.goto(demonstration.links[role]);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
    signedIn.set(role, await context.cookies());
    await context.close();
  }
  const visitor = new Visitor(demonstration.url);
  const coordinator = new Visitor(demonstration.url, cookieOf('coordinator'));
  const people = await coordinator.get<readonly PersonWithRolesView[]>('/people');
  ids['person'] = people.find(({ label }) => label === 'Focal point of Cork')?.id ?? '';
  const [plan] = await visitor.get<readonly PlanView[]>('/plans');
  const assemblies = await visitor.get<readonly AssemblyView[]>('/assemblies');
  ids['plan'] = plan?.id ?? '';
  ids['session'] = assemblies.find(({ practice }) => !practice)?.id ?? '';
  const rolls = await visitor.get<readonly FrozenRollView[]>('/rolls');
  ids['frozen'] = rolls.find(({ on, replaces }) => on === '2019-09-30' && replaces !== null)?.id ?? '';
  ids['replaced'] = rolls.find(({ replacedBy }) => replacedBy !== null)?.id ?? '';
  ids['openroll'] = rolls.find(({ publication }) => publication?.objectionsOpen)?.id ?? '';
  ids['rehearsal'] = assemblies.find(({ practice }) => practice)?.id ?? '';
  const { edits } = await coordinator.get<MemberEditsView>('/members/edits');
  ids['edit'] = edits.at(-1)?.id ?? '';
  // A demonstration on a machine that does much else.
}, 180_000);

const cookieOf = (role: Role): string =>
  (signedIn.get(role) ?? []).map(({ name, value }) => `${name}=${value}`).join('; ');

afterAll(async () => {
  await browser?.close();
  await demonstration?.stop();
  await database?.drop();
});

const pages: readonly (readonly [page: string, reader: Reader])[] = [
  ['/', 'nobody'],
  ['/sign-in', 'nobody'],
  ['/sign-in#token=of-a-mail', 'nobody'],
  ['/sign-in#refused=oidc-person-unknown', 'nobody'],
  ['/account', 'nobody'],
  ['/account', 'coordinator'],
  ['/account', 'focalPoint'],
  ['/first-run', 'nobody'],
  ['/mails', 'nobody'],
  ['/nowhere', 'nobody'],
  ['/members', 'nobody'],
  ['/members?region=africa&name=o', 'nobody'],
  ['/members/import', 'coordinator'],
  ['/members/import', 'nobody'],
  ['/members/edits', 'nobody'],
  ['/members/edits', 'coordinator'],
  ['/members/edits?edit=:edit', 'coordinator'],
  ['/members/known', 'coordinator'],
  ['/members/known', 'nobody'],
  ['/members/add', 'coordinator'],
  ['/members/cork-irl/edit', 'coordinator'],
  ['/members/cork-irl/edit', 'nobody'],
  ['/members/cork-irl/edit/fields', 'coordinator'],
  ['/members/cork-irl/edit/rename', 'coordinator'],
  ['/members/cork-irl/edit/merge', 'coordinator'],
  ['/members/cork-irl/edit/history', 'coordinator'],
  ['/languages', 'nobody'],
  ['/languages', 'coordinator'],
  ['/languages/ko', 'nobody'],
  ['/languages/ar', 'coordinator'],
  ['/members/compare?from=2019-04-01&to=2019-09-30', 'nobody'],
  ['/members/rolls', 'nobody'],
  ['/members/rolls?day=2019-09-30', 'coordinator'],
  ['/members/rolls/:frozen', 'nobody'],
  ['/members/rolls/:replaced', 'focalPoint'],
  ['/members/rolls/:replaced', 'coordinator'],
  ['/members/rolls/:openroll', 'nobody'],
  ['/members/rolls/:openroll', 'focalPoint'],
  ['/members/people', 'coordinator'],
  ['/members/people?role=national-contact', 'coordinator'],
  ['/members/people/:person', 'coordinator'],
  ['/members/contacts?show=stale', 'coordinator'],
  ['/members/contacts', 'nobody'],
  ['/week', 'coordinator'],
  ['/week', 'focalPoint'],
  ['/country/KOR', 'nationalContact'],
  ['/country/KOR', 'focalPoint'],
  ['/city/bucheon-kor/people', 'nationalContact'],
  ['/city/cork-irl/people', 'focalPoint'],
  ['/city/cork-irl/people', 'coordinator'],
  ['/city/cork-irl/people', 'nobody'],
  ['/survey', 'coordinator'],
  ['/survey/workshop', 'coordinator'],
  ['/survey/workshop', 'nobody'],
  ['/survey/april-2019', 'coordinator'],
  ['/survey/practice', 'coordinator'],
  ['/survey/practice/plan', 'coordinator'],
  ['/survey/practice/plan/edit', 'coordinator'],
  ['/survey/april-2019/plan', 'coordinator'],
  ['/survey/practice/cities', 'coordinator'],
  ['/survey/practice/letters', 'coordinator'],
  ['/survey/practice/letters?letter=national&language=ar', 'coordinator'],
  ['/survey/practice/letters', 'nobody'],
  ['/invitation', 'nobody'],
  ['/invitation#token=of-a-mail', 'nobody'],
  ['/survey/april-2019?by=country', 'coordinator'],
  ['/survey/april-2019/doubts', 'coordinator'],
  ['/survey/april-2019/doubts', 'nobody'],
  ['/survey/april-2019/files', 'coordinator'],
  ['/survey/april-2019/files', 'nobody'],
  ['/ranking/april-2019', 'nobody'],
  ['/ranking/april-2019', 'coordinator'],
  ['/ranking/april-2019/agreement', 'nobody'],
  ['/ranking/april-2019/agreement?region=asia-pacific', 'coordinator'],
  ['/ranking/april-2019/holds', 'nobody'],
  ['/ranking/april-2019/holds', 'coordinator'],
  ['/ranking/april-2019/gap', 'nobody'],
  ['/ranking/april-2019/gap', 'coordinator'],
  ['/ranking/april-2019/shares', 'nobody'],
  ['/ranking/april-2019/shares?rule=stv', 'coordinator'],
  ['/ranking/practice/holds', 'coordinator'],
  ['/ranking/april-2019/scores', 'nobody'],
  ['/ranking/april-2019/methods?panel=all', 'nobody'],
  ['/ranking/april-2019/what-if?without=asia-pacific&places=5', 'coordinator'],
  ['/ranking/april-2019/compare', 'coordinator'],
  ['/ranking/april-2019/texts?search=invented', 'coordinator'],
  ['/ranking/april-2019/decision', 'nobody'],
  ['/ranking/practice', 'coordinator'],
  ['/plan', 'nobody'],
  ['/plan/:plan', 'nobody'],
  ['/plan/:plan/esd', 'nobody'],
  ['/plan/:plan/esd?why=P1.coordinators', 'nobody'],
  ['/plan/:plan/read', 'nobody'],
  ['/plan/:plan/read?why=P1.objective', 'coordinator'],
  ['/plan/:plan/calendar', 'nobody'],
  ['/plan/:plan/cities', 'nobody'],
  ['/plan/:plan/budget', 'nobody'],
  ['/plan/:plan/allocation', 'coordinator'],
  ['/plan/:plan/comments', 'nobody'],
  ['/plan/:plan/comments', 'coordinator'],
  ['/plan/:plan/revise', 'coordinator'],
  ['/plan/:plan/consents', 'coordinator'],
  ['/plan/:plan/versions', 'coordinator'],
  ['/city/cork-irl/consultation', 'focalPoint'],
  ['/city/cork-irl/tasks', 'focalPoint'],
  ['/plan/new/april-2019', 'coordinator'],
  ['/assembly', 'nobody'],
  ['/assembly/:session', 'nobody'],
  ['/assembly/:rehearsal', 'coordinator'],
  ['/assembly/:rehearsal/votes', 'coordinator'],
  ['/assembly/:session/amendments', 'nobody'],
  ['/assembly/:rehearsal/amendments', 'nobody'],
  ['/assembly/:rehearsal/amendments', 'coordinator'],
  ['/assembly/:rehearsal?item=amendments', 'coordinator'],
  ['/assembly/:rehearsal/teller', 'coordinator'],
  ['/audit', 'coordinator'],
  ['/audit?operation=SignIn.begin', 'coordinator'],
  ['/audit?to=2000-01-01', 'coordinator'],
  ['/audit', 'nobody'],
  ['/installation', 'coordinator'],
  ['/installation', 'nobody'],
  ['/city/cork-irl', 'focalPoint'],
  ['/city/cork-irl', 'nobody'],
  ['/city/porto-novo-ben', 'nobody'],
  ['/form/practice/cork-irl', 'nobody'],
  ['/form/practice/cork-irl', 'focalPoint'],
  ['/form/practice/cork-irl#question/ranking', 'focalPoint'],
  ['/form/practice/cork-irl#question/rating', 'focalPoint'],
  ['/form/practice/cork-irl#question/offers', 'focalPoint'],
  ['/form/practice/cork-irl#question/local-groups', 'focalPoint'],
  ['/form/practice/cork-irl#question/local-impact', 'focalPoint'],
  ['/form/practice/cork-irl#core-done', 'focalPoint'],
  ['/form/practice/cork-irl#check', 'focalPoint'],
  ['/form/practice/cork-irl#sign', 'focalPoint'],
  ['/form/practice/cork-irl#desk', 'focalPoint'],
  ['/form/practice/cork-irl#sheet', 'focalPoint'],
  ['/form/april-2019/cork-irl#desk', 'focalPoint'],
  ['/form/practice/bristol-gbr', 'coordinator'],
  ['/receipt', 'nobody'],
  ['/form/april-2019/cork-irl', 'focalPoint'],
  ['/form/practice/bristol-gbr', 'focalPoint'],
  ['/hall/:rehearsal', 'nobody'],
  ['/hall/:rehearsal?city=cork-irl', 'mayor'],
  ['/hall/:session?city=cork-irl', 'mayor'],
  ['/hall/:rehearsal/screen', 'nobody'],
  ['/hall/:rehearsal/booth', 'nobody'],
  ['/hall/:session/screen', 'nobody'],
];

const addressOf = (page: string): string =>
  page.replace(
    /:(plan|session|rehearsal|frozen|replaced|openroll|person|edit)/,
    (_, name: string) => ids[name] ?? '',
  );

/** A page of its own for each role, in one language. */
async function openPages(options: BrowserContextOptions): Promise<(reader: Reader) => Promise<Page>> {
  const open = new Map<Reader, Page>();
  return async (reader) => {
    const known = open.get(reader);
    if (known) return known;
    const context = await browser.profile(options);
    if (reader !== 'nobody') await context.addCookies(signedIn.get(reader) ?? []);
    const page = await context.newPage();
    open.set(reader, page);
    return page;
  };
}

test('what is wrong with a page is seen', async () => {
  const page = await (await browser.profile(phone)).newPage();
  await page.setContent(
    '<meta name="viewport" content="width=device-width"><title>start.title</title><input><p style="width: 400px">Wide',
  );
  expect(await faultsOf(page)).toEqual([
    expect.stringContaining('html-has-lang'),
    expect.stringContaining('label'),
    expect.stringContaining('the text start.title is missing'),
    expect.stringMatching(/\d+ px too wide/),
  ]);
  await page.evaluate("console.error('broken')");
  await page.evaluate("fetch('http://127.0.0.2:9/').catch(() => undefined)");
  expect(browser.complaints.splice(0)).toEqual([
    expect.stringContaining('broken'),
    'http://127.0.0.2:9/ is not ours',
  ]);
});

describe.each<[Language]>(languages.map((language) => [language]))('on a small phone, in %s', (language) => {
  let pageFor: (reader: Reader) => Promise<Page>;
  beforeAll(async () => {
    pageFor = await openPages({ ...phone, locale: language });
  });

  // French and Spanish need the same room: a page is read in one of them.
  const half = { en: null, ar: null, fr: 0, es: 1 }[language];
  const read = half === null ? pages : pages.filter((_, place) => place % 2 === half);

  test.each(read)('%s, read by %s, is well made', async (address, reader) => {
    const page = await pageFor(reader);
    // From another document: a new fragment alone would not load the page.
    await page.goto('about:blank');
    await arriveAt(page, addressOf(address));
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    // What keeps people out is the same in every language of one direction.
    const look = { en: faultsOf, ar: faultsBesidesContrast, fr: flawsOf, es: flawsOf }[language];
    // The page of a language names the texts that it lacks.
    const named = (flaw: string): boolean => address === '/languages/ko' && flaw.endsWith(' is missing');
    expect((await look(page)).filter((flaw) => !named(flaw))).toEqual([]);
    expect(browser.complaints.splice(0)).toEqual([]);
  });
});
