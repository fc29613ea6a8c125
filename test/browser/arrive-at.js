import { setTimeout as sleep } from 'node:timers/promises';

/** For how long a page that has everything asks for nothing. */
const QUIET = 200;

/** Loads an address and waits until the page has its heading and has asked for everything that it shows. */
export async function arriveAt(page, address) {
  const asked = new Set();
  let last = Date.now();
  const begins = (request) => {
    // A stream of live events never ends.
    if (request.resourceType() !== 'eventsource') asked.add(request);
  };
  const ends = (request) => {
    asked.delete(request);
    last = Date.now();
  };
  page.on('request', begins).on('requestfinished', ends).on('requestfailed', ends);
  await page.goto(address);
  await page.locator('h1').first().waitFor();
  await page.locator('.skeleton, .form-skeleton').first().waitFor({ state: 'detached' });
  while (asked.size > 0 || Date.now() - last < QUIET) await sleep(20);
  page.off('request', begins).off('requestfinished', ends).off('requestfailed', ends);
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}
