import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { packageRoot } from '#config';
import type { RoundWithQuestionnaireView } from '../../apps/api/src/survey/survey.view.ts';
import { importMembers, signAndOpen } from '../api/road-steps.ts';
import type { Visitor } from '../api/visitor.ts';
import { arriveAt } from './arrive-at.js';
import { BuiltService } from './built-service.ts';
import { personWith } from './mailbox.ts';
import { laptop, phone, WatchedBrowser } from './watched-browser.ts';
import { wellMade } from './well-made.ts';

let service: BuiltService;
let browser: WatchedBrowser;
let coordinator: Visitor;

beforeAll(async () => {
  service = await BuiltService.start();
  coordinator = await personWith(service, [{ role: 'coordinator', city: null }]);
  await importMembers(coordinator);
  browser = await WatchedBrowser.start(service.url);
});

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const saved = (page: Page) => page.getByText('Everything is saved').waitFor();
const tab = (page: Page, name: string) => page.locator('.stage-bar').getByRole('link', { name }).click();

test('a questionnaire made elsewhere is brought in, changed, translated, tried out, published, asked and answered', async () => {
  const page = await browser.pageOf(coordinator, laptop);
  await arriveAt(page, '/survey/workshop');
  await wellMade(page, 'workshop-list');
  await page
    .locator('input[type=file]')
    .setInputFiles(join(packageRoot, 'test/exchange/files/attribute_columns_test.xlsx'));
  await page.waitForURL(/\/survey\/workshop\/[0-9a-f-]{36}/);
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await outline.waitFor();
  await wellMade(page, 'workshop-write');

  // Changed: other words, and a question that is asked only because of another one.
  const [first] = await outline.locator('li li .workshop-entry').all();
  await first!.click();
  await page.getByLabel('Question', { exact: true }).first().fill('Which of these do you know?');
  await page.getByLabel('Core: an answer counts only with it; asked first').check();
  await page.getByLabel('Add', { exact: true }).selectOption('text');
  await button(page, 'Add question').click();
  await page.getByLabel('Question', { exact: true }).first().fill('Tell us more about it.');
  await button(page, 'Add condition').click();
  await saved(page);
  await wellMade(page, 'workshop-question');

  // Moved by the keyboard, and back by Undo.
  const mineAs = (number: number) =>
    outline.getByRole('button', { name: `${number} Tell us more about it.` });
  await mineAs(2).focus();
  // The first step takes it over the edge of its section, the second behind the question there.
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('[data-entry]:focus').waitFor();
  await page.keyboard.press('Alt+ArrowDown');
  await mineAs(3).waitFor();
  await button(page, 'Undo').click();
  await button(page, 'Undo').click();
  await mineAs(2).waitFor();
  await saved(page);

  await tab(page, 'Translate');
  await page.getByLabel('Show').selectOption('all');
  const texts = page.locator('.workshop-text');
  for (const text of await texts.all()) {
    const source = (await text.locator('.workshop-source').textContent()) ?? '';
    await text.locator('textarea').fill(`${source} (français)`);
  }
  await saved(page);
  for (const text of await texts.all())
    await text.getByRole('button', { name: 'I have reviewed it' }).click();
  await saved(page);
  await page.getByRole('heading', { name: new RegExp(`Français: (\\d+) of \\1 texts stand`) }).waitFor();
  await wellMade(page, 'workshop-translate');

  await tab(page, 'Try out');
  await page.getByLabel('Language').selectOption('fr');
  const shown = page.frameLocator('iframe');
  await shown.getByRole('heading', { name: 'Which of these do you know? (français)' }).waitFor();
  expect(await shown.locator('html').getAttribute('dir')).toBe('ltr');
  expect(await shown.getByRole('heading', { name: /Tell us more/ }).count()).toBe(0);
  await button(page, 'Check the answers').click();
  await shown.locator('.field-error').first().waitFor();
  await page.getByLabel('Language').selectOption('ar');
  await shown.locator('html[dir=rtl]').waitFor();
  await wellMade(page, 'workshop-preview');

  await tab(page, 'Publish');
  await page
    .getByLabel('Why it is published although translations are missing')
    .fill('A first trial in French.');
  await wellMade(page, 'workshop-publish');
  await button(page, 'Publish this version').click();
  await page.getByRole('heading', { name: 'Published as version 1' }).waitFor();
  await page.getByText('A first trial in French.').waitFor();

  await arriveAt(page, '/survey');
  const plan = button(page, 'Plan a round');
  if (await plan.isVisible()) await plan.click();
  await page.getByLabel('Name of the round').fill('Trial 2027');
  const versions = page.getByLabel('Questionnaire to ask');
  const trial = await versions
    .locator('option')
    .filter({ hasNotText: 'April 2019' })
    .first()
    .getAttribute('value');
  await versions.selectOption(trial);
  await page.getByLabel('Last day').fill('2027-06-30');
  await button(page, 'Plan the round').click();
  await page.waitForURL(/\/survey\/[^/]+\/plan/);
  const round = new URL(page.url()).pathname.split('/')[2]!;
  await signAndOpen(coordinator, round);

  const city = await personWith(service, [{ role: 'focal-point', city: 'cork-irl' }]);
  const form = await browser.pageOf(city, { ...phone, locale: 'fr' });
  await arriveAt(form, `/form/${round}/cork-irl`);
  await form.getByRole('button', { name: /^Commencer/ }).click();
  await form.getByRole('heading', { name: 'Which of these do you know? (français)' }).waitFor();
  await form.getByRole('checkbox').or(form.getByRole('radio')).first().check({ force: true });
  await form.getByText(/^Enregistré à/).waitFor();
  await wellMade(form, 'workshop-answered');
  const asked = await coordinator.get<RoundWithQuestionnaireView>(`/rounds/${round}`);
  expect(`${asked.round.questionnaire.id} ${asked.round.questionnaire.version}`).toBe(trial);
});

test('what two people write at once is never lost: the second chooses', async () => {
  const mine = await browser.pageOf(coordinator, laptop);
  await arriveAt(mine, '/survey/workshop');
  await button(mine, /^Begin a draft/)
    .first()
    .click();
  await mine.waitForURL(/\/survey\/workshop\/[0-9a-f-]{36}/);
  await mine.getByLabel('Title').waitFor();
  const theirs = await browser.pageOf(coordinator, laptop);
  await theirs.goto(mine.url());
  await theirs.getByLabel('Title').fill('Their title');
  await saved(theirs);
  await mine.getByLabel('Title').fill('My title');
  await mine.getByText('Somebody else has saved this draft meanwhile.').waitFor();
  await wellMade(mine, 'workshop-stale');
  await button(mine, 'Take their text').click();
  await mine.getByRole('heading', { name: 'Their title', level: 1 }).waitFor();
  await button(mine, 'Undo').click();
  await mine.getByRole('heading', { name: 'My title', level: 1 }).waitFor();
  await saved(mine);
});
