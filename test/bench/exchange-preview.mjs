import { questionnaire2019 } from '#survey';
import { cookieOfPerson } from '../faults/started-service.js';
import { Client } from '../load/client.mjs';
import { ServiceOnItsOwn } from '../load/service-on-its-own.mjs';
import { median } from './measure.mjs';
import { startChromium } from '../browser/start-chromium.js';

/** The figures of the preview in the workshop, of a service of its own. */
export async function previewFigures() {
  const service = await ServiceOnItsOwn.start();
  try {
    const cookie = await cookieOfPerson(service.folder, 'coordinator');
    const coordinator = new Client(service.url, cookie);
    const content = Buffer.from(JSON.stringify(longQuestionnaire(150))).toString('base64');
    const draft = await coordinator.ask('POST', '/questionnaires/drafts', { name: 'long.json', content });
    const { open, language } = await previewTimes(service.url, cookie, draft.id);
    const figure = (name, value) => ({ name, value, unit: 'ms', target: 300, better: 'lower' });
    return [
      figure('preview of 150 questions in four languages, opened', open),
      figure('the same preview in another language', language),
    ];
  } finally {
    await service.stop();
  }
}

/** A questionnaire of so many questions, the kinds that the network asks in turn, with every text in four languages. */
function longQuestionnaire(questions) {
  const given = questionnaire2019.sections.flatMap((section) => section.questions);
  const perSection = 30;
  const sections = Array.from({ length: Math.ceil(questions / perSection) }, (_, section) => ({
    id: `section-${section + 1}`,
    title: questionnaire2019.sections[0].title,
    questions: Array.from({ length: Math.min(perSection, questions - section * perSection) }, (__, place) => {
      const { visibleIf: _rule, ...question } = given[(section * perSection + place) % given.length];
      return { ...question, id: `q-${section}-${place}` };
    }),
  }));
  return { ...questionnaire2019, id: 'long', version: 1, sections };
}

/**
 * Milliseconds from the press on “Try out” until a questionnaire of 150 questions is drawn in its window, and from the choice
 * of another language until it is drawn anew, median of the rounds.
 */
async function previewTimes(url, cookie, draft, rounds = 5) {
  const browser = await startChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const [name, value] = cookie.split('=');
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const first = [];
    const again = [];
    for (let round = 0; round <= rounds; round += 1) {
      await page.goto(`${url}/survey/workshop/${draft}`);
      await page.waitForSelector('.workshop-outline');
      // Whoever writes has the parts of the page by then.
      await page.waitForLoadState('networkidle');
      first.push(
        await timed(page, () => document.querySelector('.stage-bar a[href$="/preview"]').click(), ''),
      );
      for (const language of ['fr', 'es', 'ar', 'en'])
        again.push(
          await timed(
            page,
            (wanted) => {
              const select = [...document.querySelectorAll('.workshop-filter select')][0];
              Reflect.set(HTMLSelectElement.prototype, 'value', wanted, select);
              select.dispatchEvent(new Event('change', { bubbles: true }));
            },
            language,
          ),
        );
    }
    // The first round loads what later ones have.
    return { open: median(first.slice(1)), language: median(again.slice(4)) };
  } finally {
    await browser.close();
  }
}

/** From an act in the page until its window shows all questions in a language and the picture is drawn. */
function timed(page, act, language) {
  // As an expression: the page's content policy lets nobody make functions of texts.
  return page.evaluate(`new Promise((resolve) => {
    const began = performance.now();
    const wanted = ${JSON.stringify(language)};
    const look = () => {
      const inner = document.querySelector('.workshop-preview iframe')?.contentDocument;
      const there = inner?.querySelectorAll('.preview-question').length === 150;
      if (there && (wanted === '' || inner.documentElement.lang === wanted))
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - began)));
      else requestAnimationFrame(look);
    };
    (${act})(wanted);
    requestAnimationFrame(look);
  })`);
}
