import { readFileSync } from 'node:fs';
import { unzipSync, strFromU8 } from 'fflate';
import type { Page } from 'playwright-core';
import type { Plan } from '#plan';
import { rollForSession } from '../api/road-steps.ts';
import { Visitor } from '../api/visitor.ts';
import { personWith } from './mailbox.ts';
import type { Road } from './road.ts';
import { visitorOf } from './visitor-of.ts';
import { faultsOf, laptop } from './watched-browser.ts';

const line = 'P1.O1.A1';
// With a slash, which is also the key that opens Find.
const sentence = 'Cities and/or regions that begin later are told what the first ones learned.';

/** The draft in the hands of the team: edited by two at once, compared, sent to the mayors, taken away as files. */
export function walkThroughThePlanDesk(road: Road): void {
  let plan = '';
  let colleague: Page;
  const open = (page: Page, path: string) => page.goto(`/plan/${plan}/${path}`);
  const save = async (page: Page) => {
    await page.getByRole('button', { name: 'Save as a new version' }).click();
  };

  road.walk('the coordinator edits a text and a field of the draft', async () => {
    plan = new URL(road.desk.url()).pathname.split('/')[2] ?? '';
    await road.desk.getByRole('link', { name: 'At a glance' }).click();
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('link', { name: 'Edit the plan' }).click();
    await road.desk.getByRole('heading', { name: 'Editing version 1' }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await open(road.desk, `edit?at=${line}`);
    await typeAtEnd(road.desk, sentence);
    await road.desk.getByRole('spinbutton', { name: 'Cash needed, EUR' }).fill('12500');
    await road.desk.getByText('2 changes are not saved yet').waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await save(road.desk);
    await road.desk.getByText(/^Saved as version 2/).waitFor();
    await road.desk.getByRole('heading', { name: 'Editing version 2' }).waitFor();
  });

  road.walk('two people change the same field at once: the second is shown both, and decides', async () => {
    const second = await personWith(road.service, [{ role: 'coordinator', city: null }]);
    colleague = await road.browser.pageOf(second, laptop);
    await open(colleague, `edit?at=${line}`);
    await colleague.getByRole('heading', { name: 'Editing version 2' }).waitFor();
    await colleague.getByRole('spinbutton', { name: 'Cash needed, EUR' }).fill('9000');
    await colleague.getByRole('spinbutton', { name: 'Working days in kind' }).fill('30');
    await typeAtEnd(colleague, 'Mine.');

    await road.desk.getByRole('spinbutton', { name: 'Cash needed, EUR' }).fill('14000');
    await typeAtEnd(road.desk, 'Theirs.');
    await save(road.desk);
    await road.desk.getByText(/^Saved as version 3/).waitFor();

    await save(colleague);
    const conflict = colleague.getByRole('alert');
    await conflict.getByText('14,000').waitFor();
    await conflict.getByText('9,000').waitFor();
    expect(await faultsOf(colleague)).toEqual([]);
    const lines = conflict.getByRole('group');
    await lines.filter({ hasText: '14,000' }).getByRole('radio', { name: 'Put yours in its place' }).check();
    await lines.getByRole('radio', { name: 'Join both and edit' }).check();
    const joined = conflict.getByRole('textbox', { name: 'Joined text' });
    await joined.getByText('Theirs. Mine.').waitFor();
    await joined.click();
    await colleague.keyboard.press('Control+End');
    await colleague.keyboard.type(' Both.');
    expect(await faultsOf(colleague)).toEqual([]);
    await colleague.getByRole('button', { name: 'Save as settled' }).click();
    await colleague.getByText(/^Saved as version 4/).waitFor();
    const { areas } = await second.get<Plan>(`/plans/${plan}/versions/4`);
    const edited = areas.flatMap(({ activities }) => activities).find(({ id }) => id === line);
    expect(edited).toMatchObject({ cost: 9_000, inKindDays: 30 });
    expect(edited?.description.sentences.map(({ text }) => text.en).join(' ')).toContain(
      'Theirs. Mine. Both.',
    );
    await colleague.context().close();
  });

  road.walk('any two versions stand beside each other, word by word', async () => {
    await open(road.desk, 'versions?from=1&to=2');
    await road.desk.getByRole('heading', { name: '4 versions, each kept as it was' }).waitFor();
    await road.desk.locator('ins', { hasText: sentence }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    await open(road.desk, 'versions?from=2&to=4');
    await road.desk.locator('del', { hasText: '12500' }).first().waitFor();
    await road.desk.locator('ins', { hasText: '9000' }).first().waitFor();
  });

  road.walk('every page of the plan is open to all, and the consents to the team', async () => {
    await open(road.desk, 'consents');
    await road.desk.getByRole('heading', { name: /tasks? (is|are) agreed/ }).waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    for (const part of ['read', 'calendar', 'cities', 'budget', 'allocation']) {
      await open(road.desk, part);
      await road.desk.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Loading' }).waitFor();
      expect(await faultsOf(road.desk)).toEqual([]);
    }
    await open(road.desk, 'read');
    await road.desk.getByText(sentence, { exact: false }).waitFor();
  });

  road.walk('the plan goes to the mayors: the session is called, and the plan is public', async () => {
    await road.desk.getByRole('link', { name: 'At a glance' }).click();
    // A session is held on a roll that everyone could object to.
    const today = new Date().toISOString().slice(0, 10);
    await rollForSession(await visitorOf(road.desk, road.service.url), today, '2099-12-31');
    await road.desk.getByRole('link', { name: 'Call the mayors’ session' }).click();
    await road.desk.getByLabel('Name of the mayors’ session').fill('Mayors’ session');
    // The close declares the result.
    await road.desk.getByLabel('Seconds to contest a result').fill('0');
    expect(await faultsOf(road.desk)).toEqual([]);
    await road.desk.getByRole('button', { name: 'Call the session' }).click();
    await road.desk
      .getByRole('heading', { name: 'Agree to the rules of session and to the chair?' })
      .waitFor();
    expect(await faultsOf(road.desk)).toEqual([]);
    road.assembly = new URL(road.desk.url()).pathname.split('/').at(-1) ?? '';
  });

  road.walk('whoever reads it takes it away in every format, and each adds up to the same plan', async () => {
    const reader = await (await road.browser.profile({ ...laptop, acceptDownloads: true })).newPage();
    await open(reader, '');
    await reader.getByRole('heading', { name: /activities in seven areas/ }).waitFor();
    expect(await faultsOf(reader)).toEqual([]);
    const { totals, areas } = await new Visitor(road.service.url).get<Plan>(`/plans/${plan}/versions/4`);
    const activities = areas.flatMap((area) => area.activities);
    const sum = activities.reduce((all, { cost }) => all + cost, 0);
    expect(sum).toBe(totals.cost);
    const total = totals.cost.toLocaleString('en');

    const file = async (label: string) => {
      const arrives = reader.waitForEvent('download');
      await reader.getByRole('link', { name: label }).click();
      const download = await arrives;
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const words = (parts: Record<string, Uint8Array>, name: string) =>
      strFromU8(parts[name] ?? new Uint8Array());

    const pdf = await file('Work plan (PDF)');
    expect(pdf.name).toBe('gnlc-work-plan-version-4-en.pdf');
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');

    const docx = unzipSync((await file('Work plan (Word)')).bytes);
    const document = words(docx, 'word/document.xml').replace(/<[^>]+>/g, '');
    expect(document).toContain(`EUR ${total}`);
    expect(document).toContain(sentence);

    const xlsx = unzipSync((await file('Results matrix, calendar, budget (Excel)')).bytes);
    const sheets = Object.keys(xlsx).filter((name) => name.startsWith('xl/worksheets/'));
    expect(sheets.some((name) => words(xlsx, name).includes(`<v>${totals.cost}</v>`))).toBe(true);

    const calendar = (await file('Activities for your calendar')).bytes.toString();
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(totals.activities);

    const csv = (await file('Activities (CSV)')).bytes.toString().replace('\uFEFF', '').trimEnd();
    const [head = '', ...rows] = csv.split('\r\n');
    const cells = (row: string) => [...row.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, c]) => c);
    const at = cells(head).indexOf('cost_eur');
    expect(rows.reduce((all, row) => all + Number(cells(row)[at]), 0)).toBe(totals.cost);

    const json = JSON.parse((await file('Data (JSON)')).bytes.toString()) as { plan: Plan; version: number };
    expect([json.version, json.plan.totals]).toEqual([4, totals]);
    await reader.context().close();
  });
}

/** Writes at the end of the activity's description. */
async function typeAtEnd(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Description', exact: false }).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` ${words}`);
}
