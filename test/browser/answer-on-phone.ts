import type { Locator, Page } from 'playwright-core';

/** What the foot of the form says when every change has reached the server. */
export const savedOnServer = /^Saved at \d\d:\d\d/;

/** What it says while changes are kept on the phone. */
export const onlyOnThePhone = /^Saved on this phone/;

/** Adds areas with nothing but the keyboard, from wherever the focus is; gives the ranked areas in their order. */
export async function rankByKeyboard(page: Page, count: number): Promise<readonly string[]> {
  const onArea = `document.activeElement?.matches('[data-add]') ?? false`;
  for (let presses = 0; presses < 30 && !(await page.evaluate<boolean>(onArea)); presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  for (let added = 0; added < count; added += 1) await page.keyboard.press('Enter');
  return page.locator('[data-area]').evaluateAll((rows) => rows.map((row) => row.textContent ?? ''));
}

/** How important an area is: one of five radio buttons. */
export function rated(page: Page, area: string, rating: number): Locator {
  return page
    .getByRole('group', { name: area, exact: true })
    .getByRole('radiogroup', { name: 'Importance for the city' })
    .getByRole('radio', { name: new RegExp(`^${rating}`) });
}

/** From the ratings on: offers, checks, signs and submits; `look` is called on every page. */
export async function answerOnPhone(page: Page, look: () => Promise<void>): Promise<void> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press('Continue');
  const offers = page.getByRole('group', { name: 'Health and well-being', exact: true });
  await offers.getByRole('checkbox', { name: 'Lead' }).check({ force: true });
  await page.getByText('1 offer', { exact: true }).waitFor();
  await look();
  await press('Continue');
  await page.getByRole('heading', { name: 'This is enough to submit' }).waitFor();
  await look();
  await press('Check');
  await page.getByRole('heading', { name: 'Check the answers' }).waitFor();
  await look();
  await press('Sign');
  await press('Submit the answer of Cork');
  await page.getByRole('heading', { name: 'There is something to mend' }).waitFor();
  // Once in the summary that leads to the field, once at the field.
  await page.getByText('Enter your name', { exact: true }).nth(1).waitFor();
  await page.getByLabel('Your name').fill('A focal point');
  await page.getByLabel('Your function in the city').fill('Head of lifelong learning');
  await look();
  await press('Submit the answer of Cork');
}
