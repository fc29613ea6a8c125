import type { Page } from 'playwright-core';
import { BuiltService } from './built-service.ts';
import { laptop, WatchedBrowser } from './watched-browser.ts';

/** One road, walked in order: each test begins where the one before it ended. */
export class Road {
  service: BuiltService;
  browser: WatchedBrowser;
  /** The coordinator's laptop. */
  desk: Page;
  /** Id of the round, once it is open. */
  round = '';
  /** Id of the mayors' session, once it is called. */
  assembly = '';
  private ended = false;

  async start(): Promise<void> {
    this.service = await BuiltService.start();
    this.browser = await WatchedBrowser.start(this.service.url);
    this.desk = await (await this.browser.profile(laptop)).newPage();
  }

  async stop(): Promise<void> {
    await this.browser?.close();
    await this.service?.stop();
  }

  /** A test of the road: after one that failed there is no way on. */
  walk(name: string, steps: () => Promise<void>): void {
    test(name, async () => {
      if (this.ended) throw new Error('The road ended before.');
      this.ended = true;
      try {
        await steps();
        expect(this.browser.complaints).toEqual([]);
      } catch (error) {
        throw new Error(`The road ends here.\n${await this.browser.pictures()}`, { cause: error });
      }
      this.ended = false;
    });
  }
}
