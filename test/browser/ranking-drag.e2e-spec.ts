import type { Page } from 'playwright-core';
import type { RankingAnswer } from '#survey';
import type { ResponseView } from '../../apps/api/src/survey/survey.view.ts';
import { openEveryKind } from '../api/desk-world.ts';
import type { Visitor } from '../api/visitor.ts';
import { arriveAt } from './arrive-at.js';
import { BuiltService } from './built-service.ts';
import { personWith } from './mailbox.ts';
import { faultsOf, laptop, phone, WatchedBrowser } from './watched-browser.ts';

const cork = '/rounds/dragging/responses/cork-irl';
const address = '/form/dragging/cork-irl#question/order';
const areas = ['literacy', 'equity', 'health'];

let service: BuiltService;
let browser: WatchedBrowser;
let focalPoint: Visitor;
let revision = 0;

beforeAll(async () => {
  service = await BuiltService.start();
  const coordinator = await personWith(service, [{ role: 'coordinator', city: null }]);
  await openEveryKind(service, coordinator, ['cork-irl'], 'dragging');
  await service.system.transaction((store) =>
    store.manager.query(
      `UPDATE round SET opens_at = now() - interval '1 day', deadline = now() + interval '9 days'`,
    ),
  );
  focalPoint = await personWith(service, [{ role: 'focal-point', city: 'cork-irl' }]);
  browser = await WatchedBrowser.start(service.url);
});

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

/** The form with three ranked areas, in their first order. */
async function opened(options: object): Promise<Page> {
  const { revisions } = await focalPoint.get<ResponseView>(cork);
  revision = revisions['order'] ?? 0;
  const value = { ranked: areas.map((area) => [area]), noOpinion: [] };
  await focalPoint.put(`${cork}/answers/order`, { value, revision });
  const page = await browser.pageOf(focalPoint, options);
  await arriveAt(page, address);
  await page.locator('[data-area="health"]').waitFor();
  return page;
}

const shown = (page: Page) =>
  page.locator('.ranked-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-area')));

async function centre(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`${selector} is not there`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const numberOf = (area: string) => `[data-area="${area}"] .ranked-position`;

async function saved(page: Page): Promise<RankingAnswer['ranked']> {
  await page
    .getByText(/^Saved/)
    .or(page.getByText(/^حُفظ/))
    .first()
    .waitFor();
  return ((await focalPoint.get<ResponseView>(cork)).answers['order'] as RankingAnswer).ranked;
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['GNLC_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png` });
}

describe('an area is dragged', () => {
  test('by a mouse, by its name too; the place is announced, and keys go on working', async () => {
    const page = await opened({ ...laptop, reducedMotion: 'no-preference' });
    const from = await centre(page, '[data-area="health"] .ranked-name');
    const to = await centre(page, numberOf('literacy'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, to.y - 4, { steps: 6 });
    await picture(page, 'drag-laptop');
    await page.mouse.up();
    expect(await shown(page)).toEqual(['health', 'literacy', 'equity']);
    await page.getByText(/is now 1 of 3$/).waitFor({ state: 'attached' });
    await page.locator('[data-area="health"] [data-act="down"]').focus();
    await page.keyboard.press('3');
    expect(await shown(page)).toEqual(['literacy', 'equity', 'health']);
    await page.keyboard.press('1');
    await page.waitForTimeout(900);
    expect(await saved(page)).toEqual([['health'], ['literacy'], ['equity']]);
    expect(await faultsOf(page)).toEqual([]);
  });

  test('and put back by Escape; a press that hardly moves does nothing', async () => {
    const page = await opened(laptop);
    const from = await centre(page, numberOf('literacy'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y + 200, { steps: 4 });
    expect(await page.locator('.ranked-dragged').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.ranked-dragged').count()).toBe(0);
    await page.mouse.up();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x, from.y + 3);
    await page.mouse.up();
    expect(await shown(page)).toEqual(areas);
  });

  test.each([
    ['en', 'light'],
    ['ar', 'dark'],
  ] as const)(
    'by a finger on its number, in %s, %s; a finger on the name scrolls the page',
    async (locale, colorScheme) => {
      const page = await opened({ ...phone, locale, colorScheme });
      const client = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
        client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
      const swipe = async (from: { x: number; y: number }, by: number, look?: () => Promise<void>) => {
        await touch('touchStart', [from]);
        for (let step = 1; step <= 8; step += 1) {
          await touch('touchMove', [{ x: from.x, y: from.y + (by * step) / 8 }]);
          await page.waitForTimeout(20);
        }
        await look?.();
        await touch('touchEnd', []);
      };
      const from = await centre(page, numberOf('literacy'));
      const to = await centre(page, numberOf('health'));
      await swipe(from, to.y - from.y + 6, () => picture(page, `drag-phone-${locale}-${colorScheme}`));
      await page.waitForFunction(
        `document.querySelector('.ranked-row')?.getAttribute('data-area') === 'equity'`,
      );
      expect(await shown(page)).toEqual(['equity', 'health', 'literacy']);
      await swipe(await centre(page, '[data-area="literacy"] .ranked-name'), -150);
      expect(await shown(page)).toEqual(['equity', 'health', 'literacy']);
      await page.waitForTimeout(900);
      expect(await saved(page)).toEqual([['equity'], ['health'], ['literacy']]);
      expect(await faultsOf(page)).toEqual([]);
      expect(browser.complaints.splice(0)).toEqual([]);
    },
  );
});
