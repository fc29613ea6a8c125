import type { Page } from 'playwright-core';
import { questionnaire2019 } from '#survey';
import type { RoundWithQuestionnaireView } from '../../apps/api/src/survey/survey.view.ts';
import { anAnswer, draftRound, importMembers, signAndOpen } from '../api/road-steps.ts';
import type { Visitor } from '../api/visitor.ts';
import { arriveAt } from './arrive-at.js';
import { BuiltService } from './built-service.ts';
import { personWith } from './mailbox.ts';
import { laptop, phone, WatchedBrowser } from './watched-browser.ts';
import { wellMade } from './well-made.ts';

const wide = { viewport: { width: 1920, height: 1080 } } as const;
const arabic = { ...phone, locale: 'ar', colorScheme: 'dark' } as const;

let service: BuiltService;
let browser: WatchedBrowser;
let coordinator: Visitor;

beforeAll(async () => {
  service = await BuiltService.start();
  coordinator = await personWith(service, [{ role: 'coordinator', city: null }]);
  await importMembers(coordinator);
  await draftRound(coordinator, 'spring', { title: 'Spring of learning cities' });
  browser = await WatchedBrowser.start(service.url);
});

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const roundNow = () => coordinator.get<RoundWithQuestionnaireView>('/rounds/spring');

/** A later version as a file: with other words, and with a limit that is lowered or not. */
const versionFile = (limit: number) => ({
  name: 'questionnaire.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      ...questionnaire2019,
      version: questionnaire2019.version + 1,
      sections: questionnaire2019.sections.map((section) => ({
        ...section,
        questions: section.questions.map((one) =>
          one.type === 'ranking'
            ? { ...one, limit, title: { ...one.title, en: 'Which areas come first for your city?' } }
            : one,
        ),
      })),
    }),
  ),
});
const ranking = questionnaire2019.sections
  .flatMap(({ questions }) => questions)
  .find(({ type }) => type === 'ranking') as { limit: number };

test('a planned round is changed on its page; the deadline stands in its zone and in the reader’s', async () => {
  const page = await browser.pageOf(coordinator, { ...laptop, timezoneId: 'Asia/Seoul' });
  await arriveAt(page, '/survey/spring/plan');
  await page.getByRole('link', { name: 'Change name, times and cities' }).click();
  await page.getByRole('heading', { name: 'Change the plan of “Spring of learning cities”' }).waitFor();
  await page.getByLabel('Name of the round').fill('Spring round');
  await page.getByLabel('Time zone').selectOption('America/Bogota');
  await page.getByLabel('Last day', { exact: true }).fill('2019-06-30');
  await page.getByLabel('Ends at (empty: end of the day)').fill('18:30');
  await page
    .getByText('30 June 2019 at 18:30 (America/Bogota) – 1 July 2019 at 08:30 where you are')
    .waitFor();
  await page.getByLabel('Late answers').selectOption('7');
  await wellMade(page, 'round-edit-laptop');
  await page.getByLabel('A pilot with chosen cities; it never counts').check();
  await page.getByPlaceholder('Find a city or country').fill('cork');
  await page.getByLabel(/^Cork/).check();
  await button(page, 'Keep these changes').click();
  await page.getByText('Kept.').waitFor();
  expect((await roundNow()).round).toMatchObject({
    title: 'Spring round',
    deadline: '2019-06-30T23:30:00.000Z',
    timeZone: 'America/Bogota',
    graceDays: 7,
    practice: true,
  });
  for (const [options, name] of [
    [phone, 'phone'],
    [wide, 'wide'],
    [arabic, 'ar-dark'],
  ] as const) {
    const other = await browser.pageOf(coordinator, options);
    await arriveAt(other, '/survey/spring/plan/edit');
    await other.locator('.city-checks').waitFor();
    await wellMade(other, `round-edit-${name}`);
    await other.context().close();
  }
  expect(browser.complaints.splice(0)).toEqual([]);
});

test('an open round takes a version that every answer can follow, after a look at what it would do', async () => {
  await signAndOpen(coordinator, 'spring');
  const cork = await personWith(service, [{ role: 'focal-point', city: 'cork-irl' }]);
  await service.system.transaction((store) =>
    store.manager.query(
      `UPDATE round SET opens_at = now() - interval '1 day', deadline = now() + interval '9 days'`,
    ),
  );
  const value = { ...(anAnswer(0)['ranking'] as object) };
  await cork.put('/rounds/spring/responses/cork-irl/answers/ranking', { value, revision: 0 });

  const page = await browser.pageOf(coordinator, laptop);
  await arriveAt(page, '/survey/spring/plan');
  const file = page.getByLabel('Another version (JSON file)');
  await file.setInputFiles(versionFile(1));
  await button(page, 'See what would happen').click();
  await page.getByText('This version cannot take the place', { exact: false }).waitFor();
  await page.getByText('A limit is lowered').waitFor();
  expect(await button(page, /from now on/).count()).toBe(0);
  await wellMade(page, 'version-refused-laptop');

  await file.setInputFiles(versionFile(ranking.limit));
  await button(page, 'See what would happen').click();
  await page.getByText('One city has begun, and every answer of it carries over.').waitFor();
  await wellMade(page, 'version-preview-laptop');
  await page.getByLabel('Why it changes').fill('Cities misread the question.');
  await button(page, 'Ask version 2 from now on').click();
  await page.getByText('Version 2 is asked from now on.', { exact: false }).waitFor();
  await page.locator('.round-list').getByText('Cities misread the question.').waitFor();
  await wellMade(page, 'version-applied-laptop');
  expect((await roundNow()).round.questionnaire.version).toBe(questionnaire2019.version + 1);

  const form = await browser.pageOf(cork, phone);
  await arriveAt(form, '/form/spring/cork-irl#question/ranking');
  await form.getByRole('heading', { name: 'Which areas come first for your city?' }).waitFor();
  for (const [options, name] of [
    [phone, 'phone'],
    [wide, 'wide'],
    [arabic, 'ar-dark'],
  ] as const) {
    const other = await browser.pageOf(coordinator, options);
    await arriveAt(other, '/survey/spring/plan');
    await other.locator('.round-plan input[type=file]').waitFor();
    await wellMade(other, `round-plan-${name}`);
    await other.context().close();
  }
  expect(browser.complaints.splice(0)).toEqual([]);
});
