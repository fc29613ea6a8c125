import { strFromU8, unzipSync } from 'fflate';
import { canonicalJson, sha256Hex } from '#canonical';
import type { Language } from '#members';
import type { Plan } from '#plan';
import { aPlan, aPlanAbout } from '../testing/a-plan-about.ts';
import { planFile, planFiles } from './plan-file.ts';
import type { PlanFile } from './plan-file.ts';

const plan = aPlan();
const activities = plan.areas.flatMap((area) => area.activities);
const { hash } = aPlanAbout();

async function textOf(file: PlanFile, language: Language = 'en', changes = {}): Promise<string> {
  return strFromU8(await planFile(file, aPlanAbout(language, changes)));
}

/** Rows of every sheet of the workbook as a program reads them: numbers as numbers. */
async function sheetsOf(language: Language = 'en') {
  const parts = unzipSync(await planFile('plan.xlsx', aPlanAbout(language)));
  const names = [
    ...strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).matchAll(/<sheet name="([^"]*)"/g),
  ].map(([, name = '']) => name);
  const rows = (number: number) =>
    [
      ...strFromU8(parts[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array()).matchAll(
        /<row r="\d+"[^>]*>(.*?)<\/row>/gs,
      ),
    ].map(([, row = '']) =>
      [...row.matchAll(/<c r="([A-Z]+)\d+"[^>]*>(?:<v>(.*?)<\/v>|<is><t[^>]*>(.*?)<\/t><\/is>)<\/c>/gs)].map(
        ([, column = '', value, words = '']) =>
          [column, value === undefined ? words : Number(value)] as const,
      ),
    );
  return new Map(names.map((name, index) => [name, rows(index + 1).map((row) => new Map(row))]));
}

test('every file of a plan comes out, the same for the same plan', async () => {
  for (const file of planFiles) {
    const [first, again] = [await planFile(file, aPlanAbout('ar')), await planFile(file, aPlanAbout('ar'))];
    expect([file, first.length > 1000, Buffer.compare(first, again)]).toEqual([file, true, 0]);
  }
});

describe('the workbook', () => {
  test('adds up to the plan', async () => {
    const budget = (await sheetsOf()).get('Budget') ?? [];
    const [head] = budget;
    expect([...(head?.values() ?? [])]).toEqual(expect.arrayContaining(['EUR 2020', 'EUR 2021']));
    const lines = budget.slice(1, 1 + activities.length);
    const sum = (column: string) => lines.reduce((all, row) => all + Number(row.get(column)), 0);
    expect(sum('F')).toBe(plan.totals.cost);
    expect(sum('G')).toBe(plan.resources.inKindDays);
    expect(plan.resources.cash.map(({ cash }) => cash)).toEqual([sum('D'), sum('E')]);
    expect(budget[1 + activities.length]?.get('F')).toBe(plan.totals.cost);
    expect(budget.slice(-2).map((row) => row.get('F'))).toEqual([
      plan.resources.funded,
      plan.resources.unfunded,
    ]);
  });

  test('holds every indicator and every activity, and says which version it is', async () => {
    const sheets = await sheetsOf();
    expect((sheets.get('Results matrix') ?? []).slice(1).map((row) => row.get('A'))).toEqual(
      plan.areas.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    );
    const calendar = (sheets.get('Calendar by quarter') ?? []).slice(1);
    expect(calendar.map((row) => row.get('A')).sort()).toEqual(activities.map(({ id }) => id).sort());
    const about = (sheets.get('About this file') ?? []).flatMap((row) => [...row.values()]);
    expect(about).toEqual(expect.arrayContaining([3, hash, '2019-09-20T10:32:00Z', 'Simulated answers']));
  });

  test('is set out for people: heads filter and are printed on every page, quarters are bars', async () => {
    const parts = unzipSync(await planFile('plan.xlsx', aPlanAbout('en')));
    const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
    expect(part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="2">'Calendar by quarter'!$1:$1</definedName>`,
    );
    expect(part('xl/worksheets/sheet3.xml')).toContain('<autoFilter ref="A1:R7"/>');
    expect(part('xl/worksheets/sheet3.xml')).toContain('orientation="landscape" fitToWidth="1"');
    expect(part('xl/worksheets/sheet3.xml')).toMatch(/ s="5" t="inlineStr"><is><t xml:space="preserve">■/);
  });

  test('reads from right to left in Arabic', async () => {
    const parts = unzipSync(await planFile('plan.xlsx', aPlanAbout('ar')));
    expect(strFromU8(parts['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain('rightToLeft="1"');
  });
});

describe('the calendar of activities', () => {
  const unfolded = (text: string) => text.replaceAll('\r\n ', '');

  test('has every activity as whole days, from its first quarter to its last', async () => {
    const text = unfolded(await textOf('activities.ics'));
    const events = text.split('BEGIN:VEVENT').slice(1);
    expect(events).toHaveLength(activities.length);
    const [first] = activities;
    const event = events.find((each) => each.includes(`UID:0b6a-${first?.id}@plan.gnlc`)) ?? '';
    const [year = '', quarter = ''] = (first?.start ?? '').split('-Q');
    const month = String((Number(quarter) - 1) * 3 + 1).padStart(2, '0');
    expect(event).toContain(`DTSTART;VALUE=DATE:${year}${month}01`);
    expect(event).toContain('Simulated answers');
    expect(text).toContain(`X-GNLC-PLAN-SHA256:${hash}`);
    expect(text).toContain('X-GNLC-GENERATED:2019-09-20T10:32:00Z');
    // Nothing of the calendar's own stands behind its events (RFC 5545, 3.6), and nobody is busy for a quarter.
    expect(text.trimEnd()).toMatch(/END:VEVENT\r\nEND:VCALENDAR$/);
    expect(text.match(/TRANSP:TRANSPARENT/g)).toHaveLength(activities.length);
  });

  test('keeps the UID of an activity from version to version, and counts SEQUENCE by it', async () => {
    const of = (text: string, key: string) =>
      [...text.matchAll(new RegExp(`^${key}:(.*)\r$`, 'gm'))].map(([, v]) => v);
    const [third, fourth] = [
      await textOf('activities.ics'),
      await textOf('activities.ics', 'fr', { version: 4 }),
    ];
    expect(of(fourth, 'UID')).toEqual(of(third, 'UID'));
    expect(new Set(of(third, 'SEQUENCE'))).toEqual(new Set(['3']));
    expect(new Set(of(fourth, 'SEQUENCE'))).toEqual(new Set(['4']));
  });
});

test('the CSV has a line an activity that adds up to the plan, each with version, hash and time', async () => {
  const [head = '', ...lines] = (await textOf('activities.csv'))
    .replace('\uFEFF', '')
    .trimEnd()
    .split('\r\n');
  expect(lines).toHaveLength(activities.length);
  const cells = (line: string) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => cell);
  const at = cells(head).indexOf('cost_eur');
  expect(lines.reduce((sum, line) => sum + Number(cells(line)[at]), 0)).toBe(plan.totals.cost);
  for (const line of lines) expect(line).toMatch(new RegExp(`,yes,3,${hash},2019-09-20T10:32:00Z$`));
});

test('the JSON holds the plan itself, under its hash, with its schema', async () => {
  const file = JSON.parse(await textOf('plan.json')) as {
    plan: Plan;
    hash: string;
    version: number;
    generatedAt: string;
    schema: { $id: string };
  };
  expect(file).toMatchObject({ version: 3, generatedAt: '2019-09-20T10:32:00Z' });
  expect(file.plan).toEqual(plan);
  expect(sha256Hex(canonicalJson(file.plan))).toBe(file.hash);
  expect(file.schema.$id).toBe('urn:gnlc-priorities:plan:2');
});
