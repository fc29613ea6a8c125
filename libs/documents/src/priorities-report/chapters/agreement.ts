import { barChart } from '#charts';
import { rankStep } from '#findings';
import { usualMinimumCell } from '#ranking';
import type { PaperBlock, PaperCell, PaperChapter } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';
import { agreementSentences } from './agreement-sentences.ts';
import { closed } from './summary.ts';

/** Does everyone agree: the rank of every area in each region, and how split the cities are about it. */
export function agreementChapter(reading: ReportReading): PaperChapter {
  const { t, report } = reading;
  const [lead = '', ...rest] = agreementSentences(reading);
  const { tauX, kendallW } = report.consensus;
  const blocks: readonly PaperBlock[] = [
    { kind: 'text', text: closed(lead), tone: 'lead' },
    ...(rest.length === 0 ? [] : [{ kind: 'text', text: rest.join(' '), tone: 'plain' } as const]),
    heatTable(reading),
    measuresTable(reading),
    ...splitFigure(reading),
    ...(tauX === null
      ? []
      : [
          {
            kind: 'text',
            text: `${t('report.tauX', { tau: reading.fixed(tauX, 2) })} ${t('agreement.made', {
              source: 'round',
              answers: report.preferences,
              complete: kendallW?.rankings ?? 0,
            })}`,
            tone: 'quiet',
          } as const,
        ]),
  ];
  return { title: t('ranking.doesEveryoneAgree'), fresh: false, blocks };
}

function heatTable(reading: ReportReading): PaperBlock {
  const { t, text, report, regions, places, name, region } = reading;
  const shown = regions.filter((each) => each.shown);
  const everywhere = report.areas.filter(
    ({ id, rank }) =>
      rank <= places &&
      shown.every((each) => (report.consensus.areas[id]?.regions[each.region] ?? Infinity) <= places),
  ).length;
  const cell = (rank: number | undefined): PaperCell => {
    if (rank === undefined) return { text: '–', tone: 'hidden' };
    const step = rankStep(rank, places);
    return step === 'beyond' ? text.number(rank) : { text: text.number(rank), tone: step };
  };
  const hidden = shown.length < regions.length;
  return {
    kind: 'table',
    title: t('agreement.everywhere', { everywhere, places, regions: shown.length }),
    note: t('agreement.heatNote', { least: usualMinimumCell }),
    legend: [
      { tone: 'full', text: t('agreement.keyFirst', { first: Math.min(3, places) }) },
      { tone: 'light', text: t('agreement.keyWithin', { places }) },
      { tone: 'white', text: t('agreement.keyBeyond') },
      ...(hidden ? [{ tone: 'hidden', text: t('agreement.keyHidden') } as const] : []),
    ],
    columns: [
      { head: t('ranking.area'), width: 3.3 },
      { head: t('agreement.network'), width: 1, number: true },
      ...regions.map((each) => ({ head: region(each.region, 'regionShort'), width: 1, number: true })),
    ],
    rows: report.areas.map(({ id, rank }) => [
      { text: name(id), tone: 'strong' },
      cell(rank),
      ...regions.map((each) =>
        each.shown ? cell(report.consensus.areas[id]?.regions[each.region]) : cell(undefined),
      ),
    ]),
    lineAfter: Math.min(places, report.areas.length),
  };
}

/** Areas with a known polarisation, the most split first. */
function splitRows({ report }: ReportReading) {
  return report.areas
    .flatMap(({ id }) => {
      const about = report.consensus.areas[id];
      const positions = about?.positions ?? null;
      return about === undefined || positions === null ? [] : [{ id, about, positions }];
    })
    .toSorted((left, right) => right.positions.polarisation - left.positions.polarisation);
}

function splitFigure(reading: ReportReading): readonly PaperBlock[] {
  const { t, name, fixed } = reading;
  const rows = splitRows(reading);
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  const values = {
    most: name(first.id),
    high: fixed(first.positions.polarisation, 2),
    least: name(last.id),
    low: fixed(last.positions.polarisation, 2),
  };
  return [
    {
      kind: 'figure',
      title: t('agreement.split', { most: values.most, least: values.least }),
      note: t('agreement.splitNote'),
      alt: t('agreement.splitSummary', values),
      legend: [],
      chart: barChart(
        rows.map(({ id, positions }, index) => ({
          label: name(id),
          value: positions.polarisation,
          text: fixed(positions.polarisation, 2),
          strong: index === 0,
        })),
        { title: t('agreement.splitAxis'), max: 1, mark: 0.5, step: 0.5 },
      ),
      height: rows.length * 38 + 70,
    },
  ];
}

function measuresTable(reading: ReportReading): PaperBlock {
  const { t, name, percent, fixed } = reading;
  return {
    kind: 'table',
    title: t('report.measuresTable'),
    note: t('report.measuresNote'),
    legend: [],
    columns: [
      { head: t('ranking.area'), width: 3.6 },
      { head: t('agreement.topThree'), width: 1.2, number: true },
      { head: t('agreement.bottomThree'), width: 1.2, number: true },
      { head: t('agreement.splitHead'), width: 1.2, number: true },
      { head: t('report.consensus'), width: 1.2, number: true },
      { head: t('agreement.byRegion'), width: 1.2, number: true },
    ],
    rows: splitRows(reading).map(({ id, about, positions }) => [
      { text: name(id), tone: 'strong' },
      percent(about.top3),
      percent(about.bottom3),
      fixed(positions.polarisation, 2),
      fixed(positions.tastleWierman, 2),
      about.betweenRegions === null ? '–' : percent(about.betweenRegions),
    ]),
    lineAfter: null,
  };
}
