import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Choice } from '#assembly';
import type { Language } from '#members';
import { codeMailedTo } from './mailbox.ts';

/** How the three answers are called in a language. */
export function ballotNames(language: Language): Readonly<Record<Choice, string>> {
  const file = `apps/web/src/i18n/messages/${language}/common.json`;
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const named = (choice: Choice): string => texts[`common.${choice}`] ?? '';
  return { yes: named('yes'), no: named('no'), abstain: named('abstain') };
}

/** Signs in on the hall's own page, with the six digits of the mail. */
export async function signInAtTheHall(page: Page, url: string, email: string): Promise<void> {
  await page.getByText('No code? Sign in with your e-mail address').tap();
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('button', { name: 'Send the code' }).click();
  await page.getByLabel('Six-digit code').fill(await codeMailedTo(url, email));
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Taps an answer as soon as the poll is open; gives number and check digits once they stand there. */
export async function vote(
  page: Page,
  choice: Choice,
  language: Language = 'en',
): Promise<{ readonly number: number; readonly check: string }> {
  await page.getByRole('button', { name: ballotNames(language)[choice], exact: true }).tap();
  const line = page.locator('.ballot-line-recorded').getByRole('status');
  // Isolates keep digits apart from a text that runs the other way.
  const words = (await line.innerText()).replaceAll(/[\u2068\u2069]/g, '');
  const [, number, check] = /(\d+) – (\w{3} \w{3})/.exec(words) ?? [];
  return { number: Number(number), check: check ?? '' };
}
