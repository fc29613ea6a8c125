import { languages } from '#members';
import type { LocalText } from '#members';
import { activityNumber, paragraphText, planBudget, quartersBetween } from '#plan';
import type { Allocation, Indicator, Plan, PlanActivity, PlanArea, Quarter } from '#plan';
import type { PlanAbout } from '../plan-about.ts';
import { coverWords } from '../words/cover-words.ts';
import { iatiWords } from '../words/iati-words.ts';
import { areaWords } from '../words/area-words.ts';
import { element, xmlText } from './xml-element.ts';
import type { XmlElement } from './xml-element.ts';

/** UNESCO in the register of organisations that IATI takes identifiers from; the network has none of its own. */
const reporter = 'XM-DAC-41304';
/** Multilateral; local government. */
const [multilateral, local] = ['40', '11'];
/** OECD DAC CRS: education policy and administrative management, which learning throughout life falls under. */
const sector = '11110';
/** Codes of the lists that the standard names: status, kinds of date, roles. */
const status = { planned: '1', closed: '4', cancelled: '5' } as const;
const dates = { plannedStart: '1', actualStart: '2', plannedEnd: '3', actualEnd: '4' } as const;
const roles = { accountable: '2', implementing: '4' } as const;

/**
 * The plan as IATI 2.03 activities: every area is one that carries the results, every activity is a part of it and carries
 * the budget, so that sums count nothing twice. Narratives are in every language; English is the default.
 */
export function planIati(about: PlanAbout): string {
  const { plan, version, hash, generatedAt } = about;
  const activities = plan.areas.flatMap((area) => [
    areaActivity(area, about),
    ...area.activities.map((activity) => partActivity(activity, area, about)),
  ]);
  return xmlText(
    element(
      'iati-activities',
      {
        version: '2.03',
        'generated-datetime': generatedAt,
        'xmlns:gnlc': 'urn:gnlc-priorities:plan',
        'gnlc:plan-version': String(version),
        'gnlc:plan-sha256': hash,
      },
      ...activities,
    ),
  );
}

function identifier(line: string, { id }: PlanAbout): string {
  return `${reporter}-GNLC-${id}-${line}`;
}

function narratives(text: LocalText): readonly XmlElement[] {
  return languages.map((language) =>
    element('narrative', language === 'en' ? {} : { 'xml:lang': language }, text[language]),
  );
}

function activityOf(
  line: string,
  about: PlanAbout,
  hierarchy: 1 | 2,
  parts: {
    readonly title: LocalText;
    readonly descriptions: readonly (readonly [type: string, text: LocalText])[];
    readonly cities: readonly Allocation[];
    readonly status: string;
    readonly dates: readonly (readonly [type: string, day: string])[];
    readonly sdgTargets: readonly string[];
    readonly rest: readonly XmlElement[];
  },
): XmlElement {
  const { plan, cities, generatedAt } = about;
  const network = element('narrative', {}, coverWords.network.en);
  const name = (id: string) => cities.find((each) => each.id === id)?.name ?? id;
  const simulated: readonly (readonly [string, LocalText])[] = plan.simulated
    ? [['4', coverWords.simulatedNote]]
    : [];
  return element(
    'iati-activity',
    {
      'xml:lang': 'en',
      'default-currency': 'EUR',
      'last-updated-datetime': generatedAt,
      hierarchy: String(hierarchy),
    },
    element('iati-identifier', {}, identifier(line, about)),
    element('reporting-org', { ref: reporter, type: multilateral }, network),
    element('title', {}, ...narratives(parts.title)),
    ...[...parts.descriptions, ...simulated].map(([type, text]) =>
      element('description', { type }, ...narratives(text)),
    ),
    element('participating-org', { ref: reporter, type: multilateral, role: roles.accountable }, network),
    ...parts.cities.map(({ city, consent, conditional }) =>
      element(
        'participating-org',
        { type: local, role: roles.implementing },
        element(
          'narrative',
          {},
          // Who has not agreed is not reported as if it had.
          `${name(city)} (${areaWords[conditional === true ? 'conditional' : consent].en})`,
        ),
      ),
    ),
    element('activity-status', { code: parts.status }),
    ...parts.dates.map(([type, day]) => element('activity-date', { type, 'iso-date': day })),
    element('activity-scope', { code: '1' }),
    element('recipient-region', { code: '998', vocabulary: '1', percentage: '100' }),
    element('sector', { vocabulary: '1', code: sector }),
    ...parts.sdgTargets.map((code) => element('tag', { vocabulary: '3', code })),
    ...parts.rest,
  );
}

function areaActivity(area: PlanArea, about: PlanAbout): XmlElement {
  const { plan } = about;
  const { from, to } = plan.period;
  const settled = area.activities.filter((each) => each.status?.state !== 'cancelled');
  return activityOf(area.id, about, 1, {
    title: area.name,
    descriptions: [
      ['2', inEveryLanguage((language) => paragraphText(area.objective, (text) => text[language]))],
      ['1', inEveryLanguage((language) => paragraphText(area.outcome, (text) => text[language]))],
      // What a reader of the register must not take for settled.
      ['4', iatiWords.assumptions],
    ],
    cities: area.coordinators,
    status: area.activities.length > 0 && settled.length === 0 ? status.cancelled : status.planned,
    dates: [
      [dates.plannedStart, firstDay(from)],
      [dates.plannedEnd, lastDay(to)],
    ],
    sdgTargets: area.sdgTargets,
    rest: [
      ...area.activities.map(({ id }) =>
        element('related-activity', { ref: identifier(id, about), type: '2' }),
      ),
      ...area.indicators.map((indicator) => resultOf(indicator, area, plan)),
    ],
  });
}

function partActivity(activity: PlanActivity, area: PlanArea, about: PlanAbout): XmlElement {
  const { lead, host, description, product, title, start, end, status: became } = activity;
  const cash = planBudget(about.plan).find((each) => each.activity.id === activity.id)?.cash ?? [];
  const held = became?.state === 'held' ? became.on : null;
  const numbered = inEveryLanguage((language) => `${activityNumber(activity.id)} ${title[language]}`);
  const said = inEveryLanguage(
    (language) => `${paragraphText(description, (text) => text[language])} ${product[language]}`,
  );
  return activityOf(activity.id, about, 2, {
    title: numbered,
    descriptions: [['1', said], ...(became === undefined ? [] : [['4', became.text] as const])],
    cities: [lead, host].filter((each) => each !== null),
    status: became?.state === 'cancelled' ? status.cancelled : held === null ? status.planned : status.closed,
    dates: [
      [dates.plannedStart, firstDay(start)],
      ...(held === null ? [] : [[dates.actualStart, held] as const]),
      [dates.plannedEnd, lastDay(end)],
      ...(held === null ? [] : [[dates.actualEnd, held] as const]),
    ],
    sdgTargets: area.sdgTargets,
    rest: [
      ...cash
        .filter((each) => each.cash > 0)
        .map(({ year, cash: value }) => budgetOf(year, value, activity, about.plan)),
      element('related-activity', { ref: identifier(area.id, about), type: '1' }),
    ],
  });
}

/** Indicative, for the part of the year in which the activity runs. */
function budgetOf(year: number, value: number, { start, end }: PlanActivity, plan: Plan): XmlElement {
  const own = quartersBetween(plan.period).filter(
    (quarter) => quarter.startsWith(`${year}`) && start <= quarter && quarter <= end,
  );
  const from = firstDay(own[0] ?? start);
  return element(
    'budget',
    { type: '1', status: '1' },
    element('period-start', { 'iso-date': from }),
    element('period-end', { 'iso-date': lastDay(own.at(-1) ?? end) }),
    element('value', { currency: 'EUR', 'value-date': from }, String(value)),
  );
}

function resultOf(indicator: Indicator, area: PlanArea, plan: Plan): XmlElement {
  const { output, text, unit, verification, baseline, baselineYear, milestone2020, target2021 } = indicator;
  const of = area.outputs.find(({ id }) => id === output)?.text ?? area.outcome;
  const periods = [
    ['2020', milestone2020],
    ['2021', target2021],
  ] as const;
  const covered = new Set(quartersBetween(plan.period).map((quarter) => quarter.slice(0, 4)));
  return element(
    'result',
    { type: output === null ? '2' : '1', 'aggregation-status': 'false' },
    element(
      'title',
      {},
      ...narratives(inEveryLanguage((language) => paragraphText(of, (each) => each[language]))),
    ),
    element(
      'indicator',
      { measure: '1', ascending: 'true' },
      element(
        'title',
        {},
        ...narratives(inEveryLanguage((language) => `${text[language]} (${unit[language]})`)),
      ),
      element('description', {}, ...narratives(verification)),
      ...(baseline === null
        ? []
        : [element('baseline', { year: String(baselineYear), value: String(baseline) })]),
      ...periods
        .filter(([year]) => covered.has(year))
        .map(([year, target]) =>
          element(
            'period',
            {},
            element('period-start', { 'iso-date': `${year}-01-01` }),
            element('period-end', { 'iso-date': `${year}-12-31` }),
            ...(target === null ? [] : [element('target', { value: String(target) })]),
          ),
        ),
    ),
  );
}

function inEveryLanguage(say: (language: (typeof languages)[number]) => string): LocalText {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as unknown as LocalText;
}

function firstDay(quarter: Quarter): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return `${year}-${String((Number(number) - 1) * 3 + 1).padStart(2, '0')}-01`;
}

function lastDay(quarter: Quarter): string {
  const [year = '', number = ''] = quarter.split('-Q');
  return `${year}-${['03-31', '06-30', '09-30', '12-31'][Number(number) - 1] ?? '12-31'}`;
}
