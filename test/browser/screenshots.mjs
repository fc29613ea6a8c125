// Takes the pictures of the README from the demonstration: npm run screenshots
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { arriveAt } from './arrive-at.js';
import { startDemonstration } from './demonstration.js';
import { startChromium } from './start-chromium.js';

const folder = 'docs/screenshots';
const desk = { width: 1280, height: 720 };
const phone = { width: 360, height: 740 };
const heaviest = 200_000;

mkdirSync(folder, { recursive: true });
const demonstration = await startDemonstration();
const browser = await startChromium();
try {
  const [plan] = await read('/api/plans');
  const assemblies = await read('/api/assemblies');
  const session = assemblies.find(({ practice }) => !practice);
  const rehearsal = assemblies.find(({ practice }) => practice);
  const answer = '/form/practice/cork-irl#question/ranking';

  const coordinator = await signedIn('coordinator');
  const city = await signedIn('focalPoint');
  const mayor = await signedIn('mayor');

  await take('start', desk, '/');
  await take('monitor', desk, '/survey/april-2019', coordinator);
  await take('ranking', desk, '/ranking/april-2019', coordinator);
  await take('plan', desk, `/plan/${plan.id}/esd?why=P1.coordinators`);
  await take('assembly', desk, `/assembly/${session.id}`);
  await take('form-phone', phone, answer, city, rankThree);
  await take('form-phone-ar', phone, answer, { ...city, locale: 'ar' });
  const seat = `/hall/${rehearsal.id}?city=cork-irl`;
  const inArabic = { locale: 'ar' };
  await take('hall-phone', phone, seat, { ...mayor, colorScheme: 'dark' }, voteYes);
  await take('hall-phone-ar', phone, seat, { ...mayor, ...inArabic });
  await take('hall-console', desk, `/assembly/${rehearsal.id}`, coordinator);
  await take('hall-console-ar', desk, `/assembly/${rehearsal.id}`, { ...coordinator, ...inArabic });
  await take('hall-desk', desk, `/assembly/${rehearsal.id}/desk?city=cork-irl`, coordinator);
  await take('hall-desk-ar', desk, `/assembly/${rehearsal.id}/desk?city=cork-irl`, {
    ...coordinator,
    ...inArabic,
  });
  await take('hall-screen-ar', desk, `/hall/${rehearsal.id}/screen`, inArabic);
  await take('hall-screen', desk, `/hall/${session.id}/screen`);
} finally {
  await browser.close();
  await demonstration.stop();
}

async function read(path) {
  const response = await fetch(demonstration.url + path);
  return response.json();
}

/** The profile of a role: its cookies, and nothing else that the browser kept. */
async function signedIn(role) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(demonstration.links[role]);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  const cookies = await context.cookies();
  await context.close();
  return { storageState: { cookies, origins: [] } };
}

async function take(name, viewport, address, profile = {}, act = async () => undefined) {
  const onPhone = viewport === phone && { isMobile: true, hasTouch: true };
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    viewport,
    ...onPhone,
    ...profile,
  });
  const page = await context.newPage();
  await arriveAt(page, demonstration.url + address);
  await act(page);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
  await context.close();
  const { size } = statSync(path);
  if (size > heaviest) throw new Error(`${path} has ${size} bytes, more than ${heaviest}`);
  process.stdout.write(`${path}  ${Math.round(size / 1000)} kB\n`);
}

async function rankThree(page) {
  for (const area of ['Health and well-being', 'Equity and inclusion', 'Literacy'])
    await page.getByRole('button', { name: `Add ${area}` }).click();
  await page.getByText(/^Saved at/).waitFor();
  await page.evaluate('scrollTo(0, 0)');
}

async function voteYes(page) {
  await page.getByRole('button', { name: 'Yes' }).click();
  await page.locator('.ballot-line-recorded').waitFor();
  await page.getByText(/(\d+) of \1 recorded/).waitFor();
}
