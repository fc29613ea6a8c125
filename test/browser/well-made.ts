import type { Page } from 'playwright-core';
import { faultsOf } from './watched-browser.ts';

/** Expects a page without faults of accessibility; keeps its picture where `GNLC_PICTURES` names a folder. */
export async function wellMade(page: Page, picture: string): Promise<void> {
  const folder = process.env['GNLC_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${picture}.png`, fullPage: true });
  expect(await faultsOf(page)).toEqual([]);
}
