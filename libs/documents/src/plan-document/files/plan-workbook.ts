import { planAllocations, planBudget, planCalendar, resultsMatrix } from '#plan';
import { xlsxFile } from '../../xlsx/xlsx-file.ts';
import type { Sheet } from '../../xlsx/xlsx-file.ts';
import { barCell } from '../../xlsx/sheet-xml.ts';
import type { SheetCell } from '../../xlsx/sheet-xml.ts';
import type { PlanAbout } from '../plan-about.ts';
import { planReading } from '../plan-reading.ts';
import type { PlanReading } from '../plan-reading.ts';

/** The plan as a workbook: what it is, results matrix, calendar, budget, allocations; numbers are numbers. */
export async function planWorkbook(about: PlanAbout): Promise<Uint8Array> {
  const reading = planReading(about);
  const sheets = [aboutSheet, resultsSheet, calendarSheet, budgetSheet, allocationsSheet];
  const pieces: Uint8Array[] = [];
  const rightToLeft = reading.rightToLeft;
  for await (const piece of xlsxFile(
    sheets.map((sheet) => ({ ...sheet(reading), rightToLeft, forPeople: true })),
  )) {
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Names of sheets are short and hold none of these signs. */
function sheetName(name: string): string {
  return name.replace(/[:\\/?*[\]]/g, ' ').slice(0, 31);
}

function aboutSheet({ say, local, plan, version, state, hash, generatedAt, ...reading }: PlanReading): Sheet {
  const { from, to } = plan.period;
  const rows: readonly (readonly SheetCell[])[] = [
    [say('file', 'plan'), local(plan.title)],
    [say('cover', 'version'), version],
    [say('file', 'state'), state],
    [
      say('cover', 'period'),
      say('cover', 'fromTo', { from: reading.quarter(from, true), to: reading.quarter(to, true) }),
    ],
    [say('cover', 'fingerprint'), hash],
    [say('cover', 'generatedLabel'), generatedAt],
    ...(plan.simulated ? [[say('cover', 'simulated'), say('cover', 'simulatedNote')]] : []),
    ...(reading.language === 'en' ? [] : [[say('cover', 'unreviewed'), say('cover', 'unreviewedNote')]]),
  ];
  return { name: sheetName(say('file', 'about')), widths: [28, 70], rows };
}

function resultsSheet({ say, local, plan, city, running }: PlanReading): Sheet {
  const names = new Map(plan.areas.map((area) => [area.id, local(area.name)]));
  const results = new Map(
    plan.areas.flatMap(({ outcome, outputs }) => [
      [outcome.id, running(outcome)] as const,
      ...outputs.map(({ id, text }) => [id, running(text)] as const),
    ]),
  );
  return {
    name: sheetName(say('annex', 'results')),
    widths: [8, 24, 42, 34, 14, 10, 11, 10, 10, 26, 20],
    rows: [
      [
        say('file', 'id'),
        say('table', 'area'),
        say('annex', 'result'),
        say('area', 'indicator'),
        say('area', 'unit'),
        say('area', 'baseline'),
        say('file', 'years'),
        say('area', 'end', { year: 2020 }),
        say('area', 'end', { year: 2021 }),
        say('area', 'verification'),
        say('area', 'owner'),
      ],
      ...resultsMatrix(plan).map(({ area, of, indicator }) => [
        indicator.id,
        names.get(area) ?? area,
        results.get(of) ?? of,
        local(indicator.text),
        local(indicator.unit),
        indicator.baseline,
        indicator.baselineYear,
        indicator.milestone2020,
        indicator.target2021,
        local(indicator.verification),
        indicator.owner === null ? say('area', 'team') : city(indicator.owner).name,
      ]),
    ],
  };
}

function calendarSheet(reading: PlanReading): Sheet {
  const { say, local, plan, city, consent, became, quarter, numberOf } = reading;
  const { quarters, rows } = planCalendar(plan);
  const names = new Map(plan.areas.map((area) => [area.id, local(area.name)]));
  const cityOf = (allocation: { readonly city: string } | null) =>
    allocation === null ? null : city(allocation.city).name;
  return {
    name: sheetName(say('table', 'calendar')),
    widths: [11, 34, 26, 18, 13, 18, 13, 9, 9, 18, ...quarters.map(() => 6)],
    rows: [
      [
        say('file', 'id'),
        say('area', 'activity'),
        say('table', 'area'),
        say('area', 'ledBy'),
        say('annex', 'consent'),
        say('area', 'host'),
        say('annex', 'consent'),
        say('table', 'begins'),
        say('table', 'ends'),
        say('history', 'status'),
        ...quarters.map((each) => quarter(each, true)),
      ],
      ...rows.map(({ area, activity, runs }) => [
        activity.id,
        `${numberOf(activity)} ${local(activity.title)}`,
        names.get(area) ?? area,
        cityOf(activity.lead) ?? say('area', 'nobody'),
        activity.lead && consent(activity.lead),
        cityOf(activity.host),
        activity.host && consent(activity.host),
        quarter(activity.start, true),
        quarter(activity.end, true),
        activity.status === undefined ? null : became(activity.status),
        ...runs.map((each) => (each ? barCell : null)),
      ]),
    ],
  };
}

function budgetSheet({ say, local, plan, numberOf }: PlanReading): Sheet {
  const years = plan.resources.cash;
  const areas = plan.areas.flatMap((area) =>
    area.activities.map(({ id }) => [id, local(area.name)] as const),
  );
  const names = new Map(areas);
  return {
    name: sheetName(say('table', 'budget')),
    widths: [12, 34, 40, ...years.map(() => 12), 12, 14],
    rows: [
      [
        say('file', 'id'),
        say('table', 'area'),
        say('area', 'activity'),
        ...years.map(({ year }) => `${say('table', 'inEuro')} ${year}`),
        `${say('table', 'total')}, ${say('table', 'inEuro')}`,
        say('table', 'inKind'),
      ],
      ...planBudget(plan).map(({ activity, cash }) => [
        activity.id,
        names.get(activity.id) ?? '',
        `${numberOf(activity)} ${local(activity.title)}`,
        ...years.map(({ year }) => cash.find((each) => each.year === year)?.cash ?? 0),
        activity.cost,
        activity.inKindDays,
      ]),
      [
        null,
        null,
        say('table', 'total'),
        ...years.map(({ cash }) => cash),
        plan.totals.cost,
        plan.resources.inKindDays,
      ],
      [null, null, say('table', 'funded'), ...years.map(() => null), plan.resources.funded],
      [null, null, say('table', 'unfunded'), ...years.map(() => null), plan.resources.unfunded],
    ],
  };
}

function allocationsSheet({ say, plan, city, consent, reason }: PlanReading): Sheet {
  return {
    name: sheetName(say('annex', 'allocations')),
    widths: [16, 24, 28, 18, 14, 80],
    rows: [
      [
        say('file', 'id'),
        say('annex', 'city'),
        say('annex', 'region'),
        say('annex', 'task'),
        say('annex', 'consent'),
        say('annex', 'reason'),
      ],
      ...planAllocations(plan).map(({ line, allocation }) => [
        line,
        city(allocation.city).name,
        city(allocation.city).region,
        say('annex', allocation.function, { activity: '' }).trim(),
        consent(allocation),
        reason(allocation.reason),
      ]),
    ],
  };
}
