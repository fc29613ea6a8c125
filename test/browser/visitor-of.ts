import type { Page } from 'playwright-core';
import { Visitor } from '../api/visitor.ts';

/** Whoever is signed in on a page, for what no page has to be opened for. */
export async function visitorOf(page: Page, url: string): Promise<Visitor> {
  const cookies = await page.context().cookies();
  return new Visitor(url, cookies.map(({ name, value }) => `${name}=${value}`).join('; '));
}
