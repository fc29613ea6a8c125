import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { canonicalJson } from '#canonical';
import { packageRoot } from '#config';
import { defaultSettings, preferenceFormat, rank, readProfile } from '#ranking';
import type { Profile, RankingSettings } from '#ranking';
import { manyOrders } from '../api/many-orders.ts';
import { startChromium } from './start-chromium.js';

const origin = 'http://engine.test';
const libraries = ['canonical', 'members', 'problem', 'ranking'] as const;
const hashes = join(createRequire(import.meta.url).resolve('@noble/hashes/sha2.js'), '..');

/** A page that finds the built engine, and what it needs, under the names by which its files import each other. */
const enginePage = `<!doctype html><script type="importmap">${JSON.stringify({
  imports: {
    ...Object.fromEntries(
      libraries.map((name) => [`#${name}`, `${origin}/dist/libs/${name}/src/index.js`] as const),
    ),
    '@noble/hashes/': `${origin}/hashes/`,
  },
})}</script>`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await startChromium();
  page = await browser.newPage();
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: enginePage });
    const path = pathname.startsWith('/hashes/')
      ? join(hashes, pathname.slice('/hashes/'.length))
      : join(packageRoot, pathname);
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(path) });
  });
  await page.goto(`${origin}/`);
}, 60_000);

afterAll(() => browser.close());

/** The report as the engine in the browser writes it. */
const rankedInBrowser = (profile: Profile, settings: RankingSettings): Promise<string> =>
  page.evaluate(
    async ([asked, under]) => {
      const { rank: rankHere } = await import('#ranking');
      const { canonicalJson: written } = await import('#canonical');
      return written(rankHere(asked, under));
    },
    [profile, settings] as const,
  );

const settings: RankingSettings = { ...defaultSettings, draws: 400, replicates: 200, places: 2 };

test.each([
  [3, settings],
  [60, { ...settings, unranked: 'no-opinion' }],
  [200, { ...settings, weighting: 'degressive', seed: 'another' }],
] as const)(
  'a browser ranks %d preferences to the same bytes as the service',
  async (n, asked) => {
    const text = manyOrders(n);
    const { profile } = readProfile(text, preferenceFormat('many.csv', text.slice(0, text.indexOf('\n'))));
    expect(await rankedInBrowser(profile, asked)).toBe(canonicalJson(rank(profile, asked)));
  },
  60_000,
);
