import { startChromium } from '../browser/start-chromium.js';

/** A page rests when nothing was drawn, changed or kept the thread for so many milliseconds. */
const rest = 700;

/** Runs in the page from its first moment: notes when a drawing, a change or a long task was last seen. */
function noteWhatHappens() {
  window.lastSeen = 0;
  const see = (at) => (window.lastSeen = Math.max(window.lastSeen, at));
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) see(startTime + duration);
  }).observe({ type: 'longtask', buffered: true });
  // Chart.js clears before it draws.
  CanvasRenderingContext2D.prototype.clearRect = new Proxy(
    Reflect.get(CanvasRenderingContext2D.prototype, 'clearRect'),
    {
      apply(clear, context, box) {
        see(performance.now());
        return Reflect.apply(clear, context, box);
      },
    },
  );
  new MutationObserver(() => see(performance.now())).observe(document, { childList: true, subtree: true });
}

/**
 * Milliseconds from the call of each address until the page rests with all its charts drawn, in a browser that has
 * never seen it, on a laptop's screen; and how many charts that are.
 */
export async function timesToInteractive(url, cookie, paths) {
  const browser = await startChromium();
  try {
    const times = [];
    for (const path of paths) {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
      const [name, value] = cookie.split('=');
      await context.addCookies([{ name, value, url }]);
      const page = await context.newPage();
      await page.addInitScript(noteWhatHappens);
      await page.goto(`${url}${path}`);
      await page.waitForSelector('main h1, main h2');
      await page.waitForFunction((quiet) => performance.now() - window.lastSeen > quiet, rest, {
        polling: 100,
      });
      times.push(
        await page.evaluate(() => ({
          time: window.lastSeen,
          charts: document.querySelectorAll('main canvas').length,
        })),
      );
      await context.close();
    }
    return times;
  } finally {
    await browser.close();
  }
}
