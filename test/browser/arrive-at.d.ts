import type { Page } from 'playwright-core';

/** Loads an address and waits until the page has its heading and has asked for everything that it shows. */
export function arriveAt(page: Page, address: string): Promise<void>;
