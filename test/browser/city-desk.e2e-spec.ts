import type { Page } from 'playwright-core';
import type { ResponseView } from '../../apps/api/src/survey/survey.view.ts';
import { enough, everyKind } from '../api/desk-world.ts';
import { aPdf, aPhoto, aProgram } from '../api/paper-files.ts';
import { importMembers } from '../api/road-steps.ts';
import { tokenIn } from '../api/rounds-world.ts';
import type { Visitor } from '../api/visitor.ts';
import { arriveAt } from './arrive-at.js';
import { BuiltService } from './built-service.ts';
import { personWith } from './mailbox.ts';
import { laptop, phone, WatchedBrowser } from './watched-browser.ts';
import { wellMade } from './well-made.ts';

const form = '/form/together/cork-irl';
const cork = '/rounds/together/responses/cork-irl';

let service: BuiltService;
let browser: WatchedBrowser;
let contributor: Visitor;
let focalPoint: Visitor;
let signatory: Visitor;
let coordinator: Visitor;

beforeAll(async () => {
  service = await BuiltService.start();
  coordinator = await personWith(service, [{ role: 'coordinator', city: null }]);
  await importMembers(coordinator);
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
  await service.system.transaction(async (store) => {
    await store.rounds.addQuestionnaire(everyKind);
    await store.rounds.add(
      {
        id: 'together',
        title: 'Every kind of question',
        questionnaire: { id: everyKind.id, version: everyKind.version },
        opensAt: day(-1),
        deadline: day(7),
        timeZone: 'America/Bogota',
        graceDays: null,
        state: 'open',
        simulated: false,
        practice: true,
      },
      ['cork-irl', 'bristol-gbr', 'nairobi-ken'],
    );
  });
  contributor = await personWith(service, [{ role: 'contributor', city: 'cork-irl' }]);
  focalPoint = await personWith(service, [{ role: 'focal-point', city: 'cork-irl' }]);
  signatory = await personWith(service, [{ role: 'signatory', city: 'cork-irl' }]);
  browser = await WatchedBrowser.start(service.url);
});

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

describe('an answer by two browsers and a phone', () => {
  test('one writes and says that it is ready, another comments', async () => {
    for (const [question, value] of Object.entries(enough))
      await contributor.put(`${cork}/answers/${question}`, { value, revision: 0 });
    const first = await browser.pageOf(contributor, laptop);
    await arriveAt(first, `${form}#desk`);
    await first.getByText(/^Being written: \d+ of \d+ questions are answered\.$/).waitFor();
    await wellMade(first, 'desk-writing-laptop');
    await button(first, 'It is ready for review').click();
    await first.getByText('You said that it is ready for review.', { exact: false }).waitFor();
    await button(first, 'Take that back: it is not ready yet').click();
    await first.getByText(/^Being written:/).waitFor();
    await button(first, 'It is ready for review').click();
    await first.getByText('You said that it is ready for review.', { exact: false }).waitFor();

    const second = await browser.pageOf(focalPoint, laptop);
    await arriveAt(second, `${form}#question/order`);
    await second.getByText('Comments of your city').click();
    await second.getByLabel('Comment on this question').fill('Should health not come first?');
    await button(second, 'Add the comment').click();
    await button(second, /^Mark as dealt with/).waitFor();
    await wellMade(second, 'question-comment-laptop');
  });

  test('the third sends it back from a phone, in Arabic it stands as well', async () => {
    const page = await browser.pageOf(signatory, phone);
    await arriveAt(page, `${form}#desk`);
    await page.getByText('Should health not come first?').waitFor();
    await wellMade(page, 'desk-review-phone');
    await button(page, 'Send back').click();
    await page.getByLabel('What is still to do').fill('Please add the strategy.');
    await button(page, 'Send back').click();
    await page.getByText('You sent it back:', { exact: false }).waitFor();
    await button(page, 'Who changed what when').click();
    await page.getByText('Ready for review', { exact: true }).first().waitFor();
    await wellMade(page, 'desk-back-phone');

    const arabic = await browser.pageOf(contributor, { ...phone, locale: 'ar', colorScheme: 'dark' });
    await arriveAt(arabic, `${form}#desk`);
    await arabic.getByText('Please add the strategy.').waitFor();
    await wellMade(arabic, 'desk-back-phone-ar-dark');
    await arriveAt(arabic, form);
    await arabic.getByText('Please add the strategy.', { exact: false }).waitFor();
    await wellMade(arabic, 'start-back-phone-ar-dark');
  });

  test('takes a file from a phone by its content, and says in words why one is refused or did not go', async () => {
    const page = await browser.pageOf(contributor, phone);
    await arriveAt(page, `${form}#question/documents`);
    const choose = async (name: string, content: Uint8Array) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) });
    await choose('our plan 2030.pdf', aProgram);
    await page.getByText(/^our plan 2030\.pdf is not one of the kinds of file asked for: PDF/).waitFor();
    await wellMade(page, 'file-refused-phone');
    await page.context().setOffline(true);
    await choose('strategy.pdf', aPdf('the strategy'));
    await page.getByText('strategy.pdf was not sent. Check the connection', { exact: false }).waitFor();
    await page.context().setOffline(false);
    await choose('strategy.pdf', aPdf('the strategy'));
    await button(page, 'Remove strategy.pdf').waitFor();
    await page.getByText(/^Saved at/).waitFor();
    const { answers, files } = await contributor.get<ResponseView>(cork);
    expect(answers['documents']).toEqual([files.find(({ name }) => name === 'strategy.pdf')?.id]);
    // The browser notes what was refused and what did not go.
    browser.complaints.splice(0);
  });

  test('is signed on paper: a photograph from the phone, and the receipt can be checked', async () => {
    const page = await browser.pageOf(signatory, phone);
    await arriveAt(page, `${form}#sheet`);
    await page.getByText('The sheet must show this response number', { exact: false }).waitFor();
    const link = page.getByRole('link', { name: 'Sheet to sign, PDF' });
    const sheet = await signatory.send('GET', ((await link.getAttribute('href')) ?? '').replace('/api', ''));
    expect(sheet.text.slice(0, 5)).toBe('%PDF-');
    const submit = button(page, 'Submit the answer of Cork');
    await submit.click();
    // Once in the summary, once at each field.
    for (const missing of ['Choose the photograph of the signed sheet', 'Enter the name of whoever signed'])
      await page.getByText(missing, { exact: true }).nth(1).waitFor();
    await wellMade(page, 'sheet-missing-phone');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'sheet.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(aPhoto('signed')) });
    await page.getByText('Received: sheet.jpg').waitFor();
    await page.getByLabel('Name of whoever signed').fill('Ana Pérez');
    await page.getByLabel('Function in the city').fill('Mayor');
    await wellMade(page, 'sheet-phone');
    await submit.click();
    await page.getByRole('heading', { name: 'The answer of Cork is submitted' }).waitFor();
    await page.getByText('Signed on paper; the scan is kept with the answer.').waitFor();
    await wellMade(page, 'receipt-phone');

    const { number, receipt } = await signatory.get<ResponseView>(cork);
    const anyone = await (await browser.profile(laptop)).newPage();
    await arriveAt(anyone, '/receipt');
    await anyone.getByLabel('Receipt number').fill(`${number?.replace('-', '')}-${receipt?.number}`);
    await anyone.getByLabel('Fingerprint').fill(receipt?.hash.slice(0, 24).toUpperCase() ?? '');
    await button(anyone, 'Check').click();
    await anyone.getByText('They match:', { exact: false }).waitFor();
    await wellMade(anyone, 'receipt-check-laptop');
    await anyone.getByLabel('Fingerprint').fill('0'.repeat(24));
    await button(anyone, 'Check').click();
    await anyone.getByText('They do not match.', { exact: false }).waitFor();
    expect(browser.complaints.splice(0)).toEqual([]);
  });
});

test('the team types in what came on paper, with the scan, and it is marked as such', async () => {
  const page = await browser.pageOf(coordinator, laptop);
  const bristol = '/form/together/bristol-gbr';
  await arriveAt(page, bristol);
  await page.getByRole('heading', { name: 'Enter an answer that came on paper' }).waitFor();
  await wellMade(page, 'paper-entry-laptop');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'form.pdf', mimeType: 'application/pdf', buffer: Buffer.from(aPdf('the form')) });
  await page.getByText('Answered on paper and entered by the coordination team.', { exact: false }).waitFor();
  await arriveAt(page, `${bristol}#question/order`);
  await button(page, 'Add Literacy').click();
  await page.getByText(/^Saved at \d\d:\d\d/).waitFor();
  const { answers, paperEntry } = await coordinator.get<ResponseView>(
    '/rounds/together/responses/bristol-gbr',
  );
  expect(answers['order']).toEqual({ ranked: [['literacy']], noOpinion: [] });
  expect(paperEntry).toMatchObject({ form: expect.any(String) });
  for (const [question, value] of Object.entries(enough).filter(([id]) => id !== 'order'))
    await coordinator.put(`/rounds/together/responses/bristol-gbr/paper/answers/${question}`, {
      value,
      revision: 0,
    });
  await arriveAt(page, `${bristol}#sign`);
  await page.getByRole('heading', { name: 'Who signed the form of Bristol?' }).waitFor();
  await button(page, 'Submit the answer of Bristol').click();
  await page.getByText('Enter the date of the signature', { exact: true }).nth(1).waitFor();
  await wellMade(page, 'paper-sign-laptop');
  await page.getByLabel('Name of whoever signed').fill('Mayor of Bristol');
  await page.getByLabel('Function in the city').fill('Mayor');
  await page.getByLabel('Date of the signature').fill(new Date().toISOString().slice(0, 10));
  await button(page, 'Submit the answer of Bristol').click();
  await page.getByRole('heading', { name: 'The answer of Bristol is submitted' }).waitFor();

  await button(page, 'Reopen the answer of Bristol').click();
  await button(page, 'Reopen the answer of Bristol').click();
  await page.getByText('Say why, in at least three characters.').waitFor();
  await page.getByLabel('The reason').fill('One page of the form was overlooked.');
  await wellMade(page, 'reopen-laptop');
  await button(page, 'Reopen the answer of Bristol').click();
  await page.getByText('One page of the form was overlooked.', { exact: false }).waitFor();
  await page.getByRole('link', { name: 'Every kind of question: the cities' }).waitFor();
  await arriveAt(page, '/survey/together/cities');
  await page.getByRole('link', { name: 'Bristol', exact: true }).waitFor();
  await arriveAt(page, '/survey/together');
  await page.getByText('One city answers on paper.', { exact: false }).waitFor();
  await page.getByText('On paper', { exact: true }).waitFor();
  await wellMade(page, 'monitor-paper-laptop');
  expect(browser.complaints.splice(0)).toEqual([]);
});

test('the guest of an invitation link reads what the link is good for, and sends and removes a file', async () => {
  await personWith(service, [{ role: 'focal-point', city: 'nairobi-ken' }]);
  await coordinator.post('/rounds/together/cities/nairobi-ken/link/revoke', { renew: true });
  const merged = await coordinator.send('GET', '/rounds/together/letters/invitation/merge.csv');
  const guest = await (await browser.profile(phone)).newPage();
  await arriveAt(guest, `/invitation#token=${tokenIn(merged.text)}`);
  await guest.getByRole('heading', { name: 'The answer of Nairobi' }).waitFor();
  await wellMade(guest, 'invitation-phone');
  await button(guest, 'Open the answer').click();
  await guest.getByRole('heading', { name: 'You write for Nairobi by an invitation link' }).waitFor();
  expect(await guest.getByText('Signed in as').count()).toBe(0);
  expect(await button(guest, /city’s desk/).count()).toBe(0);
  await wellMade(guest, 'guest-start-phone');
  await button(guest, 'Sign in instead').click();
  await guest.getByLabel('E-mail').waitFor();
  await wellMade(guest, 'guest-sign-in-phone');

  await arriveAt(guest, '/form/together/nairobi-ken');
  await guest.getByLabel('Your name (optional)').fill('Dana Example');
  await button(guest, 'Keep the name').click();
  await guest.getByText('Your city sees you as Dana Example.').waitFor();

  await arriveAt(guest, '/form/together/nairobi-ken#question/documents');
  await guest.locator('input[type=file]').setInputFiles({
    name: 'strategy.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(aPdf('the strategy of Nairobi')),
  });
  await button(guest, 'Remove strategy.pdf').waitFor();
  await guest.getByText(/^Saved at/).waitFor();
  await arriveAt(guest, '/form/together/nairobi-ken#check');
  await guest.getByText('1 file', { exact: true }).waitFor();
  await button(guest, 'Say that it is ready').click();
  await guest.getByRole('heading', { name: 'Is the answer of Nairobi ready?' }).waitFor();
  await guest.getByText('Your city sees you as Dana Example.').waitFor();
  expect(await guest.getByLabel('Your name (optional)').inputValue()).toBe('Dana Example');
  await button(guest, 'It is ready for review').click();
  await button(guest, 'Take that back: it is not ready yet').waitFor();
  await wellMade(guest, 'guest-ready-phone');
  await arriveAt(guest, '/form/together/nairobi-ken#question/documents');
  await button(guest, 'Remove strategy.pdf').click();
  await guest.getByText('No file yet').waitFor();
  expect(browser.complaints.splice(0)).toEqual([]);
});
