import type { Browser } from 'playwright-core';

/**
 * Starts the first Chromium that can be had: the one named by CHROMIUM_PATH, an installed one, the one of the npm
 * package @sparticuz/chromium. Throws with what each of them said when none starts.
 */
export function startChromium(): Promise<Browser>;
