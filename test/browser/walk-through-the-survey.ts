import type { Page } from 'playwright-core';
import type { ResponseView } from '../../apps/api/src/survey/survey.view.ts';
import { anAnswer, answer } from '../api/road-steps.ts';
import { answerOnPhone, onlyOnThePhone, rankByKeyboard, rated, savedOnServer } from './answer-on-phone.ts';
import { linkMailedTo, signedIn } from './mailbox.ts';
import type { Road } from './road.ts';
import { faultsOf, phone } from './watched-browser.ts';

const membersFile = 'libs/members/data/members.csv';
const coordinatorEmail = 'coordinator@gnlc.example';
const otherCities = [
  'bristol-gbr',
  'goyang-kor',
  'beijing-chn',
  'medellin-col',
  'mexico-city-mex',
  'cairo-egy',
];
const inTwoWeeks = (): string => new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);

/** From an empty service to a closed round: first run, members, one answer on a phone, six more elsewhere. */
export function walkThroughTheSurvey(road: Road): void {
  let form: Page;

  road.walk('whoever reads the console becomes the first administrator of an empty service', async () => {
    await road.desk.goto('/');
    await road.desk.getByRole('heading', { name: 'This service has no members yet' }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);

    await road.desk.goto(road.service.firstRun);
    await road.desk.getByLabel('E-mail address').fill(coordinatorEmail);
    expect(await road.desk.getByLabel('Token from the console').inputValue()).not.toBe('');
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('button', { name: 'Make this person administrator' }).click();
    await road.desk.getByRole('heading', { name: 'Import members' }).waitFor();
  });

  road.walk('the list of members is looked at before it is imported', async () => {
    await road.desk.getByLabel('CSV file').setInputFiles(membersFile);
    await road.desk.getByRole('heading', { name: /would add \d+ cities and change none/ }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.goto('/members');
    await road.desk.getByRole('heading', { name: 'No member city is on the roll' }).waitFor();

    await road.desk.getByRole('link', { name: 'Import members' }).click();
    await road.desk.getByLabel('CSV file').setInputFiles(membersFile);
    await road.desk.getByLabel('Why is the roll changed?').fill('The list of the network');
    await road.desk.getByRole('button', { name: /^Import \d+ changes/ }).click();
    await road.desk.getByText(/^\d+ cities added, none changed/).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('link', { name: 'See the roll' }).click();
    await road.desk.getByRole('heading', { name: /^\d+ member cities in \d+ countries/ }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
  });

  road.walk('the coordinator opens a round for the cities on the roll', async () => {
    await road.desk.getByRole('navigation', { name: 'Stages' }).getByRole('link', { name: 'Survey' }).click();
    await road.desk.getByLabel('Name of the round').fill('Needs of the cities');
    await road.desk.getByLabel('Last day, until 24:00').fill(inTwoWeeks());
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('button', { name: 'Plan the round' }).click();
    const fewest = road.desk.getByLabel('Fewest answers for an official ranking');
    expect(await fewest.inputValue()).toBe('10');
    // Seven cities answer on this road.
    await fewest.fill('5');
    await road.desk.getByRole('button', { name: 'Sign these settings' }).click();
    // What is signed is shown as signed; the form for another signature is folded away.
    await road.desk.getByText('Change the settings and sign again').waitFor();
    expect(await fewest.isVisible()).toBe(false);
    await road.desk.getByText(/^Signed by .+, version 1\.$/).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('button', { name: 'Open the round' }).click();
    await road.desk.waitForURL('**/letters');
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('link', { name: 'Responses' }).click();
    await road.desk.getByRole('heading', { name: /^0 of \d+ cities have answered/ }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    road.round = new URL(road.desk.url()).pathname.split('/').at(-1) ?? '';
  });

  road.walk('a focal point signs in by a mailed link, which changes nothing by being opened', async () => {
    const email = 'focal-point@cork-irl.example';
    const roles = ['focal-point', 'signatory'] as const;
    await road.service.addPerson(
      email,
      'Focal point of Cork',
      roles.map((role) => ({ role, city: 'cork-irl' })),
    );
    const context = await road.browser.profile(phone);
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill(email);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send the mail' }).click();
    await page.getByLabel('Six-digit code').waitFor();
    const link = await linkMailedTo(road.service.url, email);

    const scanner = await road.browser.profile({});
    const scanned = await scanner.newPage();
    await scanned.goto(link);
    await scanned.getByRole('button', { name: 'Sign in' }).waitFor();
    expect(await (await scanner.request.get('/api/session')).json()).toMatchObject({ person: null });
    await scanner.close();

    await page.goto(link);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Cork, Ireland' }).waitFor();
    expect(await (await context.request.get('/api/session')).json()).toMatchObject({
      person: { label: 'Focal point of Cork' },
    });
    form = page;
  });

  road.walk('the city ranks by keyboard only, in Arabic as in English', async () => {
    const page = form;
    await page.getByRole('link', { name: 'Our answer', exact: true }).click();
    await page.getByRole('button', { name: 'Begin' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { name: /Which areas matter most/ }).waitFor();

    await page.getByLabel('Language').selectOption('ar');
    await page.getByRole('heading', { name: /ما المجالات الأهم/ }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await rankByKeyboard(page, 3)).toHaveLength(3);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('اللغة').selectOption('en');
    await page.getByText(savedOnServer).waitFor();
    expect(
      await page
        .getByRole('list', { name: /^Your order/ })
        .getByRole('listitem')
        .count(),
    ).toBe(3);
  });

  road.walk(
    'what is answered without a network is kept on the phone, through a reload, and sent when it is back',
    async () => {
      const page = form;
      const context = page.context();
      await page.getByRole('button', { name: 'Continue' }).click();
      await page.getByRole('heading', { name: /How important is each area/ }).waitFor();
      expect(await faultsOf(page)).toEqual([]);

      await context.setOffline(true);
      await rated(page, 'Health and well-being', 5).check({ force: true });
      await page.getByText(onlyOnThePhone).waitFor();
      await page.getByText('will be sent').waitFor();
      await page.reload();
      await page.getByText(onlyOnThePhone).waitFor();
      expect(await rated(page, 'Health and well-being', 5).isChecked()).toBe(true);
      await context.setOffline(false);
      await page.getByText(savedOnServer).waitFor();

      const kept = await context.request.get(`/api/rounds/${road.round}/responses/cork-irl`);
      expect(((await kept.json()) as ResponseView).answers['rating']).toMatchObject({
        importance: { health: 5 },
      });
    },
  );

  road.walk('the city offers, checks, signs and gets a receipt', async () => {
    const page = form;
    await answerOnPhone(page, async () => expect(await faultsOf(page)).toEqual([]));
    await page.getByRole('heading', { name: 'The answer of Cork is submitted' }).waitFor();
    await page.getByText('Fingerprint of the receipt', { exact: true }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });

  road.walk('the coordinator sees answers come in, then closes the round', async () => {
    await road.service.addPerson(
      'network@cities.example',
      'Six focal points',
      otherCities.flatMap((city) => [
        { role: 'focal-point', city },
        { role: 'signatory', city },
      ]),
    );
    const others = await signedIn(road.service.url, 'network@cities.example');
    await road.desk.getByRole('heading', { name: /^1 of \d+ cities have answered/ }).waitFor();
    const today = new Date().toISOString().slice(0, 10);
    for (const [index, city] of otherCities.entries())
      await answer(others, road.round, city, anAnswer(index), today);
    await road.desk.getByRole('heading', { name: /^7 of \d+ cities have answered/ }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('button', { name: 'Close the round' }).click();
    // The first press says what will happen.
    await road.desk.getByText(/cities have not answered\./).waitFor();
    await road.desk.getByRole('button', { name: 'Close the round now' }).click();
    await road.desk.getByText(/^The round is closed;/).waitFor();
  });
}
