import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { languages } from '#members';
import { questionsInOrder } from '#survey';
import type { Answers, Questionnaire } from '#survey';
import type { ResponseView } from '../../apps/api/src/survey/survey.view.ts';
import { aPdf } from '../api/paper-files.ts';
import { importMembers } from '../api/road-steps.ts';
import type { Visitor } from '../api/visitor.ts';
import { arriveAt } from './arrive-at.js';
import { BuiltService } from './built-service.ts';
import { personWith } from './mailbox.ts';
import { faultsOf, flawsOf, laptop, phone, WatchedBrowser } from './watched-browser.ts';

const questionnaire = JSON.parse(
  readFileSync('libs/survey/data/every-question-type.json', 'utf8'),
) as Questionnaire;
const form = '/form/to-answer/cork-irl';
const responseTo = (round: string): string => `/rounds/${round}/responses/cork-irl`;

let service: BuiltService;
let browser: WatchedBrowser;
let city: Visitor;

beforeAll(async () => {
  service = await BuiltService.start();
  const coordinator = await personWith(service, [{ role: 'coordinator', city: null }]);
  await importMembers(coordinator);
  const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
  await service.system.transaction(async (store) => {
    await store.rounds.addQuestionnaire(questionnaire);
    for (const id of ['to-answer', 'to-look-at']) {
      await store.rounds.add(
        {
          id,
          title: 'Every kind of question',
          questionnaire: { id: questionnaire.id, version: questionnaire.version },
          opensAt: day(-1),
          deadline: day(7),
          timeZone: 'America/Bogota',
          graceDays: null,
          state: 'open',
          simulated: false,
          practice: true,
        },
        ['cork-irl'],
      );
    }
  });
  city = await personWith(service, [
    { role: 'focal-point', city: 'cork-irl' },
    { role: 'signatory', city: 'cork-irl' },
  ]);
  browser = await WatchedBrowser.start(service.url);
});

afterAll(async () => {
  await browser?.close();
  await service?.stop();
});

const answers = async (): Promise<Answers> =>
  (await city.get<ResponseView>(responseTo('to-answer'))).answers as Answers;
const to = (question: string): string => `${form}#question/${question}`;

describe('on a phone, question by question', () => {
  let page: Page;
  beforeAll(async () => {
    page = await browser.pageOf(city, phone);
  });

  /** Goes to a question as by a link, answers it, waits until the service has it and gives what it has. */
  async function answered(question: string, act: () => Promise<void>): Promise<unknown> {
    await page.goto('about:blank');
    await arriveAt(page, to(question));
    await act();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByText(/^Saved at \d\d:\d\d/).waitFor();
    const saved = (await answers())[question];
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await page.getByRole('heading', { name: 'There is something to mend' }).waitFor({ state: 'hidden' });
    await page.waitForURL((url) => !url.hash.endsWith(`/${question}`));
    return saved;
  }

  test('a ranking with a tie, made by a press', async () => {
    const saved = await answered('order', async () => {
      for (const area of ['Literacy', 'Equity and inclusion', 'Global citizenship'])
        await page.getByRole('button', { name: `Add ${area}` }).click();
      await page.getByRole('button', { name: 'Level with the one above: Equity and inclusion' }).click();
    });
    expect(saved).toEqual({ ranked: [['literacy', 'equity'], ['citizenship']], noOpinion: [] });
  });

  test('a rating', async () => {
    const saved = await answered('ratings', () =>
      page
        .getByRole('group', { name: 'Literacy', exact: true })
        .getByRole('radio', { name: '4' })
        .check({ force: true }),
    );
    expect(saved).toEqual({ importance: { literacy: 4 } });
  });

  test('best and worst of a set: half a set is kept and asked for before going on', async () => {
    const first = page.getByRole('group', { name: 'Set 1 of 6' });
    const half = (which: RegExp) => first.getByRole('radio', { name: which });
    const saved = await answered('compare', async () => {
      await half(/is the most important$/)
        .first()
        .check({ force: true });
      await page.getByText(/^Saved at/).waitFor();
      await page.getByRole('button', { name: 'Continue', exact: true }).click();
      await page.getByRole('heading', { name: 'There is something to mend' }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await half(/is the least important$/)
        .last()
        .check({ force: true });
      await page.getByText('1 of 6 sets judged').waitFor();
    });
    expect(saved).toEqual({ '1': { best: expect.any(String), worst: expect.any(String) } });
  });

  test('points: what is left is said, more than there are is not given', async () => {
    const saved = await answered('funding', async () => {
      await page.getByLabel('Points for The city itself').fill('9');
      await page.getByText('1 of 10 points left', { exact: true }).first().waitFor();
      const more = page.getByRole('button', { name: 'More for Region and state' });
      await more.click();
      await page.getByText('All 10 points are given').first().waitFor();
      expect(await more.getAttribute('aria-disabled')).toBe('true');
    });
    expect(saved).toEqual({ city: 9, state: 1 });
  });

  test('a choice that opens two more questions', async () => {
    await answered('strategy', () => page.getByRole('radio', { name: 'Yes, adopted' }).check());
    await page.getByRole('heading', { name: 'What is the strategy called?' }).waitFor();
  });

  test('one line', async () => {
    const saved = await answered('strategy-name', async () => {
      await page.getByRole('textbox', { name: 'What is the strategy called?' }).fill('Plan 2030');
      await page.getByText('9 of 120 characters').first().waitFor();
    });
    expect(saved).toBe('Plan 2030');
  });

  test('a day, in three parts; a day that is none is refused by name', async () => {
    const part = (name: string) => page.getByLabel(name, { exact: true });
    const saved = await answered('strategy-day', async () => {
      await part('Day').fill('30');
      await part('Month').fill('2');
      await part('Year').fill('2018');
      await page.getByRole('button', { name: 'Continue', exact: true }).click();
      await page.getByText('This is no day of the calendar.').first().waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await part('Day').fill('28');
      await page.getByText('Read as 28 February 2018', { exact: false }).first().waitFor();
    });
    expect(saved).toBe('2018-02-28');
  });

  test('a number: what was understood is said, what is none is refused and not lost', async () => {
    const field = page.getByRole('textbox', { name: /Which share/ });
    const saved = await answered('learning-share', async () => {
      await field.fill('a tenth');
      await page.getByRole('button', { name: 'Continue', exact: true }).click();
      await page.getByText('This is no number.').first().waitFor();
      expect(await field.inputValue()).toBe('a tenth');
      await field.fill('12,5');
      await page.getByText('Read as 12.5 per cent', { exact: false }).first().waitFor();
    });
    expect(saved).toBe(12.5);
  });

  test('a text, asked because of a number', async () => {
    const saved = await answered('learning-use', () =>
      page.getByRole('textbox').fill('Libraries and the festival'),
    );
    expect(saved).toBe('Libraries and the festival');
  });

  test('own words beside the options', async () => {
    const saved = await answered('partners', async () => {
      await page.getByRole('checkbox', { name: 'Employers' }).check();
      await page.getByRole('checkbox', { name: 'Someone else' }).check();
      await page.getByLabel('In your own words').fill('The scouts');
    });
    expect(saved).toEqual(['employers', { other: 'The scouts' }]);
  });

  test('a file that arrives stands in the answer by its id', async () => {
    const file = {
      name: 'our plan 2030.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from(aPdf('the plan')),
    };
    const saved = await answered('documents', () => page.locator('input[type=file]').setInputFiles(file));
    expect(saved).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  test('personal data says so, and a statement is signed', async () => {
    const saved = await answered('consent', async () => {
      await page.getByText('This asks for personal data.', { exact: false }).waitFor();
      await page.getByRole('checkbox', { name: 'I agree to this' }).check();
      await page.getByLabel('Your name').fill('Ana Pérez');
      await page.getByLabel('Your function in the city').fill('Mayor');
    });
    expect(saved).toEqual({
      agreed: true,
      name: 'Ana Pérez',
      title: 'Mayor',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  test('what is not asked any more is kept, shown before signing, and taken out by the person', async () => {
    await answered('strategy', () => page.getByRole('radio', { name: 'No', exact: true }).check());
    await arriveAt(page, `${form}#check`);
    const notAsked = page.getByRole('region', { name: 'Not asked any more' });
    await notAsked.getByText('Plan 2030').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await answers()).toMatchObject({ 'strategy-name': 'Plan 2030' });

    const sign = async () => {
      await page.getByRole('button', { name: 'Sign', exact: true }).click();
      await page.getByLabel('Your name').fill('Ana Pérez');
      await page.getByLabel('Your function in the city').fill('Mayor');
      await page.getByRole('button', { name: 'Submit the answer of Cork' }).click();
    };
    await sign();
    await page.getByText('This question is not asked any more', { exact: false }).first().waitFor();

    await page.goto(`${form}#check`);
    for (const name of [/called/, /adopted/]) await notAsked.getByRole('button', { name }).click();
    await notAsked.waitFor({ state: 'detached' });
    await page.getByText(/^Saved at/).waitFor();
    await sign();
    await page.getByRole('heading', { name: 'The answer of Cork is submitted' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const submitted = await answers();
    expect(Object.keys(submitted)).not.toContain('strategy-name');
    expect(submitted).toMatchObject({
      'learning-share': 12.5,
      partners: ['employers', { other: 'The scouts' }],
    });
    expect(browser.complaints.splice(0)).toEqual([]);
  });
});

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ...languages.map(
    (language) =>
      [
        `on a small phone in ${language}`,
        { ...phone, viewport: { width: 320, height: 640 }, locale: language },
      ] as const,
  ),
  ['on a laptop in the dark', { ...laptop, colorScheme: 'dark' }],
  ['in forced colours', { ...laptop, forcedColors: 'active' }],
];

describe('before it is answered, every question is well made', () => {
  beforeAll(async () => {
    // What opens the questions that are asked because of an answer.
    const at = responseTo('to-look-at');
    await city.put(`${at}/answers/strategy`, { value: ['yes'], revision: 0 });
    await city.put(`${at}/answers/learning-share`, { value: 12.5, revision: 0 });
  });

  test.each(looks)('%s', async (_, options) => {
    const page = await browser.pageOf(city, options);
    // What keeps people out is the same in every language of one direction.
    const look = options.locale === 'fr' || options.locale === 'es' ? flawsOf : faultsOf;
    const language = languages.find((each) => each === options.locale) ?? 'en';
    for (const { id, title } of questionsInOrder(questionnaire)) {
      await arriveAt(page, `/form/to-look-at/cork-irl#question/${id}`);
      await page.getByRole('heading', { level: 1, name: title[language] ?? title.en, exact: true }).waitFor();
      expect(await look(page)).toEqual([]);
    }
    expect(browser.complaints.splice(0)).toEqual([]);
  });
});
