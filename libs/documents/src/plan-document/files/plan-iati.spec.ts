import { languages } from '#members';
import type { Plan } from '#plan';
import { aPlan, aPlanAbout } from '../testing/a-plan-about.ts';
import { readXml } from '../testing/read-xml.ts';
import { planIati } from './plan-iati.ts';
import { element, xmlText } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

const plan = aPlan();
const read = (of: Plan = plan) => readXml(planIati(aPlanAbout('en', { plan: of })));
const inside = ({ content }: XmlElement, name?: string) =>
  content.flatMap((each) =>
    typeof each !== 'string' && (name === undefined || each.name === name) ? [each] : [],
  );
const one = (of: XmlElement, name: string) => inside(of, name)[0]!;
const words = ({ content }: XmlElement) => content.filter((each) => typeof each === 'string').join('');
const activities = plan.areas.flatMap((area) => area.activities);

/** The children of an activity in the order that the schema of 2.03 wants, those that we write; `*` once at least. */
const order = [
  'iati-identifier*',
  'reporting-org*',
  'title*',
  'description*',
  'participating-org*',
  'activity-status*',
  'activity-date*',
  'activity-scope',
  'recipient-region',
  'sector*',
  'tag',
  'budget',
  'related-activity',
  'result',
];
/** Codes of the embedded lists of the standard, as far as they are used. */
const codes: Readonly<Record<string, readonly string[]>> = {
  'activity-status code': ['1', '2', '3', '4', '5', '6'],
  'activity-date type': ['1', '2', '3', '4'],
  'participating-org role': ['1', '2', '3', '4'],
  'budget type': ['1', '2'],
  'budget status': ['1', '2'],
  'result type': ['1', '2', '3', '9'],
  'indicator measure': ['1', '2', '3', '4', '5'],
  'description type': ['1', '2', '3', '4'],
  'related-activity type': ['1', '2', '3', '4', '5'],
  'activity-scope code': ['1', '2', '3', '4', '5', '6', '7', '8'],
};

test('every activity has what the schema asks for, in its order, and nothing else', () => {
  const names = order.map((each) => each.replace('*', ''));
  for (const activity of inside(read(), 'iati-activity')) {
    const found = inside(activity).map(({ name }) => names.indexOf(name));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(Math.min(...found)).toBe(0);
    for (const needed of order.filter((each) => each.endsWith('*')))
      expect(inside(activity, needed.replace('*', '')).length).toBeGreaterThan(0);
  }
});

test('codes come from the lists of the standard', () => {
  const check = (each: XmlElement): void => {
    for (const [attribute, value] of Object.entries(each.attributes)) {
      const list = codes[`${each.name} ${attribute}`];
      if (list !== undefined)
        expect([each.name, attribute, list.includes(value)]).toEqual([each.name, attribute, true]);
    }
    for (const child of inside(each)) check(child);
  };
  check(read());
});

test('the budgets add up to the plan, year by year, none longer than a year', () => {
  const budgets = inside(read(), 'iati-activity').flatMap((each) => inside(each, 'budget'));
  const day = (budget: XmlElement, name: string) => one(budget, name).attributes['iso-date'] ?? '';
  const sum = (year: number) =>
    budgets
      .filter((each) => day(each, 'period-start').startsWith(`${year}`))
      .reduce((all, each) => all + Number(words(one(each, 'value'))), 0);
  for (const { year, cash } of plan.resources.cash) expect(sum(year)).toBe(cash);
  expect(sum(2020) + sum(2021)).toBe(plan.totals.cost);
  for (const each of budgets) {
    expect(day(each, 'period-start') < day(each, 'period-end')).toBe(true);
    expect(day(each, 'period-start').slice(0, 4)).toBe(day(each, 'period-end').slice(0, 4));
  }
});

test('every area and activity is there once, identified below its reporter, and related', () => {
  const all = inside(read(), 'iati-activity');
  const ids = all.map((each) => words(one(each, 'iati-identifier')));
  expect(new Set(ids).size).toBe(plan.areas.length + activities.length);
  for (const activity of all) {
    expect(words(one(activity, 'iati-identifier'))).toMatch(/^XM-DAC-41304-[^/&|?]+$/);
    for (const { attributes } of inside(activity, 'related-activity'))
      expect(ids).toContain(attributes['ref']);
  }
});

test('every indicator is a result with its targets, and narratives are in every language', () => {
  const results = inside(read(), 'iati-activity').flatMap((each) => inside(each, 'result'));
  expect(results).toHaveLength(plan.areas.flatMap(({ indicators }) => indicators).length);
  const targets = results
    .flatMap((each) => inside(one(each, 'indicator'), 'period'))
    .flatMap((each) => inside(each, 'target').map(({ attributes }) => Number(attributes['value'])));
  const wanted = plan.areas
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ milestone2020, target2021 }) => [milestone2020, target2021].filter((each) => each !== null));
  expect(targets).toEqual(wanted);
  const [first] = inside(read(), 'iati-activity');
  expect(
    inside(one(first!, 'title'), 'narrative').map(({ attributes }) => attributes['xml:lang'] ?? 'en'),
  ).toEqual([...languages]);
});

test('what the program assumes of reporter and codes is said in every area', () => {
  const areas = inside(read(), 'iati-activity').filter(({ attributes }) => attributes['hierarchy'] === '1');
  for (const area of areas)
    expect(JSON.stringify(inside(area, 'description'))).toContain('Assumed by the program');
});

test('a city is reported with how far it has agreed', () => {
  expect(planIati(aPlanAbout('en'))).toContain('(proposed)');
});

test('what was held is closed with its days, what was cancelled says so', () => {
  const [held, cancelled] = [activities[0]!.id, activities[1]!.id];
  const text = { en: 'x', fr: 'x', es: 'x', ar: 'x' };
  const since = (id: string) =>
    id === held
      ? { status: { state: 'held' as const, revision: 'V1', on: '2020-03-04', text } }
      : id === cancelled
        ? { cost: 0, status: { state: 'cancelled' as const, revision: 'V1', on: null, text } }
        : {};
  const revised: Plan = {
    ...plan,
    areas: plan.areas.map((area) => ({
      ...area,
      activities: area.activities.map((each) => ({ ...each, ...since(each.id) })),
    })),
  };
  const of = (id: string) =>
    inside(read(revised), 'iati-activity').find((each) => words(one(each, 'iati-identifier')).endsWith(id))!;
  expect(one(of(held), 'activity-status').attributes['code']).toBe('4');
  expect(inside(of(held), 'activity-date').map(({ attributes }) => attributes['type'])).toEqual([
    '1',
    '2',
    '3',
    '4',
  ]);
  expect(one(of(cancelled), 'activity-status').attributes['code']).toBe('5');
  expect(inside(of(cancelled), 'budget')).toEqual([]);
});

test('words cannot break out of the file', () => {
  const harmless = '<a b="c">&amp;  </a>]]>';
  const nasty = harmless.replace('  ', ' \u0000\uD800 ');
  const back = readXml(xmlText(element('x', { y: nasty }, nasty)));
  expect(back.attributes['y']).toBe(harmless);
  expect(words(back)).toBe(harmless);
});
