import { startChromium } from './start-chromium.js';
const b = await startChromium();
const qs = process.argv[2].split(',');
const [w, lang, scheme] = [Number(process.argv[3]), process.argv[4], process.argv[5]];
const ctx = await b.newContext({
  viewport: { width: w, height: 800 },
  colorScheme: scheme,
  locale: lang,
  deviceScaleFactor: 1,
});
const p = await ctx.newPage();
p.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
p.on('pageerror', (e) => console.log('error', e.message));
for (const q of qs) {
  await p.goto(`http://127.0.0.1:5199/gallery/form/${q}?fixture=public&only=${lang}&lang=${lang}`);
  await p.locator('.gallery-field h1').first().waitFor();
  await p.evaluate('document.fonts.ready.then(() => undefined)');
  await p.waitForTimeout(400);
  const over = await p.evaluate('document.documentElement.scrollWidth - innerWidth');
  if (over > 0) console.log(q, 'too wide by', over);
  const els = await p.locator('.gallery-field .form-page').all();
  for (const [i, el] of els.entries())
    if (!process.argv[6] || process.argv[6].includes(String(i)))
      await el.screenshot({ path: `/tmp/survey-shots/${q}-${i}-${w}-${lang}-${scheme}.png` });
}
await b.close();
