import { spreadChart, variantRows } from '#charts';
import { agreeing, allTests, losing, silentBound } from '#findings';
import type { Variant } from '#findings';
import type { PaperBlock, PaperChapter } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';
import { holdsSentence, silentSentence, variantPhrase } from './holds-sentences.ts';
import { closed } from './summary.ts';
import { marginsTable, stabilityTable } from './holds-tables.ts';

/** Does it hold: other methods, other weights, without a region, other answers, the silent. */
export function holdsChapter(reading: ReportReading): PaperChapter {
  const { t, tests, name, report, places } = reading;
  const same = (variants: readonly Variant[]) => ({
    same: agreeing(variants),
    all: variants.length,
    places,
  });
  const all = allTests(tests);
  const dropping = losing(report, all).map(({ area, by }) =>
    t('holds.dropsOut', {
      area: name(area),
      by: by.reduce((one, other) => t('holds.andTest', { one, other })),
      count: by.length,
      tests: all.length,
    }),
  );
  const blocks: readonly PaperBlock[] = [
    { kind: 'text', text: closed(holdsSentence(reading)), tone: 'lead' },
    ...(dropping.length === 0 ? [] : [{ kind: 'text', text: dropping.join(' '), tone: 'plain' } as const]),
    variantTable(
      reading,
      t('holds.methodsTitle', same(tests.methods)),
      t('report.methodsNote'),
      tests.methods,
    ),
    methodsFigure(reading),
    ...(tests.weightings.length === 0
      ? []
      : [
          variantTable(
            reading,
            t('holds.weightingsTitle', same(tests.weightings)),
            t('holds.weightingsNote', { weighting: t(`holds.weighting.${report.settings.weighting}`) }),
            tests.weightings,
          ),
        ]),
    ...(tests.conventions.length === 0
      ? []
      : [
          variantTable(
            reading,
            t('holds.conventionsTitle', same(tests.conventions)),
            t('holds.conventionsNote', { reading: report.settings.unranked }),
            tests.conventions,
          ),
        ]),
    ...(tests.regions.length === 0
      ? []
      : [
          variantTable(
            reading,
            t('holds.regionsTitle', same(tests.regions)),
            t('holds.leftOutNote'),
            tests.regions,
          ),
        ]),
    ...countriesTable(reading, same(tests.countries)),
    ...singleAnswers(reading),
    marginsTable(reading),
    ...silentFigure(reading),
    ...stabilityTable(reading),
  ];
  return { title: t('ranking.doesItHold'), fresh: false, blocks };
}

function methodsFigure({ t, text, report, tests, places, name }: ReportReading): PaperBlock {
  const changing = tests.methods.filter(({ entered, left }) => entered.length + left.length > 0);
  return {
    kind: 'figure',
    title: t('report.methodsTitle', { methods: tests.methods.length }),
    note: t('holds.spreadNote'),
    alt: t('holds.spreadSummary', {
      changing: changing.length,
      variants: text.list(changing.map(({ label }) => label)),
    }),
    legend: [],
    chart: spreadChart(variantRows(report, tests.methods, name), places, {
      places: t('ranking.places', { places }),
      number: (value) => text.number(value),
    }),
    height: report.areas.length * 34 + 64,
  };
}

function variantTable(
  reading: ReportReading,
  title: string,
  note: string,
  variants: readonly Variant[],
): PaperBlock {
  const { t } = reading;
  const noted = variants.some((variant) => variant.note !== undefined);
  return {
    kind: 'table',
    title,
    note,
    legend: [],
    columns: [
      { head: t('report.test'), width: 2.4 },
      { head: t('report.amongPlaces'), width: 3.2 },
      ...(noted ? [{ head: t('report.basis'), width: 2.6 }] : []),
    ],
    rows: variants.map((variant) => {
      const phrase = variantPhrase(reading, variant);
      return [
        { text: variant.label, tone: 'strong' },
        variant.left.length > 0 ? { text: phrase, tone: 'warning' } : phrase,
        ...(noted ? [variant.note ?? ''] : []),
      ];
    }),
    lineAfter: null,
  };
}

function countriesTable(
  reading: ReportReading,
  same: { readonly same: number; readonly all: number; readonly places: number },
): readonly PaperBlock[] {
  const { t, insights, tests } = reading;
  if (insights === null || tests.countries.length === 0) return [];
  const note = t('holds.countriesNote', {
    least: insights.smallestCell,
    small: insights.smallCountries,
  });
  return [variantTable(reading, t('holds.countriesTitle', same), note, tests.countries)];
}

function singleAnswers({ t, report, places, name, text }: ReportReading): readonly PaperBlock[] {
  const single = report.robustness.withoutCities;
  if (single === null) return [];
  const decisive = single.decisive.reduce((sum, each) => sum + each.answers, 0);
  const { area, from, to, scoreChange } = single.largest;
  return [
    { kind: 'heading', text: t('holds.citiesTitle', { decisive, places }) },
    {
      kind: 'text',
      text: t('holds.citiesLargest', {
        area: name(area),
        from,
        to,
        moves: from === to ? 'no' : 'yes',
        points: text.number(Math.abs(scoreChange), { maximumFractionDigits: 1 }),
      }),
      tone: 'plain',
    },
  ];
}

function silentFigure(reading: ReportReading): readonly PaperBlock[] {
  const { t, text, report, places, name } = reading;
  const bound = silentBound(report);
  if (bound.silent === 0) return [];
  return [
    {
      kind: 'figure',
      title: t('holds.silentTitle', { settled: bound.settled.length, places, silent: bound.silent }),
      note: `${silentSentence(reading)} ${t('holds.silentNote')}`,
      alt: t('holds.silentSummary', {
        settled: bound.settled.length,
        areas: text.list(bound.settled.map(name)),
      }),
      legend: [],
      chart: spreadChart(
        report.areas.map(({ id, rank }) => {
          const { best, worst } = report.robustness.silent.ranks[id] ?? { best: rank, worst: rank };
          return {
            label: name(id),
            official: rank,
            others: [best, worst].map((each) => ({ rank: each, crosses: false, label: '' })),
          };
        }),
        places,
        { places: t('ranking.places', { places }), number: (value) => text.number(value) },
      ),
      height: report.areas.length * 34 + 64,
    },
  ];
}
