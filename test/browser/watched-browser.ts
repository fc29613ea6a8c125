import axe from 'axe-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Visitor } from '../api/visitor.ts';
import { messageKeys } from './message-keys.ts';
import { startChromium } from './start-chromium.js';

/** A laptop in a town hall. */
export const laptop = { viewport: { width: 1280, height: 800 } } as const;

/** A small phone. */
export const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 1,
  isMobile: true,
  hasTouch: true,
} as const;

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A browser that notes whatever goes wrong on any of its pages. */
export class WatchedBrowser {
  /** Errors in the console, requests that leave the service, answers that no page asks for. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  /** Opens no page yet; addresses are those of the service at `url`. */
  static async start(url: string): Promise<WatchedBrowser> {
    return new WatchedBrowser(await startChromium(), url);
  }

  /** A profile of its own: cookies, storage, size and language. */
  async profile(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.browser.newContext({
      baseURL: this.url,
      locale: 'en-GB',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(15_000);
    context.on('request', (request) => {
      if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== this.url)
        this.complaints.push(`${request.url()} is not ours`);
    });
    context.on('response', (response) => {
      const { pathname } = new URL(response.url());
      // A refusal by the API is an answer that pages know; a missing file or a broken service is not.
      if (response.status() >= (pathname.startsWith('/api/') ? 500 : 400))
        this.complaints.push(`${response.status()} for ${pathname}`);
    });
    context.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.complaints.push(`${message.page()?.url()}: ${message.text()}`);
    });
    context.on('weberror', (error) => this.complaints.push(String(error.error())));
    return context;
  }

  /** A page in a profile of somebody who is signed in. */
  async pageOf({ cookie }: Pick<Visitor, 'cookie'>, options: BrowserContextOptions): Promise<Page> {
    const context = await this.profile(options);
    const [name = '', value = ''] = (cookie ?? '').split('=');
    await context.addCookies([{ name, value, url: this.url }]);
    return context.newPage();
  }

  /** Keeps a picture of every open page in `out/browser`; the answer says which. */
  async pictures(): Promise<string> {
    const pages = this.browser.contexts().flatMap((context) => context.pages());
    const kept = pages.map(async (page, index) => {
      const path = `out/browser/${index}.png`;
      await page.screenshot({ path });
      return `${path}: ${page.url()}`;
    });
    return (await Promise.all(kept)).join('\n');
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Everything that is wrong with a page as it stands. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  return [...(await barriersOf(page)), ...(await flawsOf(page))];
}

/** The same but for contrast, which is the same in every language and takes longest to judge. */
export async function faultsBesidesContrast(page: Page): Promise<readonly string[]> {
  return [...(await barriersOf(page, { 'color-contrast': { enabled: false } })), ...(await flawsOf(page))];
}

/** What keeps people out: WCAG 2.2 AA by axe. */
async function barriersOf(page: Page, besides: RunOptions['rules'] = {}): Promise<readonly string[]> {
  // By the debugger's protocol: the content policy forbids pages a script that is not theirs.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ${JSON.stringify(rules)}, rules: ${JSON.stringify(besides)}, resultTypes: ['violations'] })`,
  );
  return violations.map(
    ({ id, nodes }) => `${pathOf(page)}: ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

/** Texts that are missing, and scrolling sideways. */
export async function flawsOf(page: Page): Promise<readonly string[]> {
  const html = await page.evaluate<string>('document.documentElement.outerHTML');
  const width = await page.evaluate<number>('document.scrollingElement.scrollWidth');
  // A phone zooms out of what is too wide, and calls that its width: what counts is the glass.
  const tooWide = width - (page.viewportSize()?.width ?? width);
  return [
    ...messageKeys
      .filter((key) => html.includes(key))
      .map((key) => `${pathOf(page)}: the text ${key} is missing`),
    ...(tooWide > 0 ? [`${pathOf(page)}: ${tooWide} px too wide`] : []),
  ];
}

const pathOf = (page: Page): string => page.url().replace(/^\w+:\/\/[^/]+/, '');
