import { barChart } from '#charts';
import { stratumLineage } from '#ranking';
import type { PaperBlock, PaperChapter } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';
import { closed } from './summary.ts';

/** Whom the ranking rests on: by region, and what was left out. */
export function whoAnsweredChapter(reading: ReportReading): PaperChapter {
  const { t, text, report } = reading;
  const { strata, preferences } = report;
  const members = strata.reduce((sum, stratum) => sum + stratum.members, 0);
  const pools = strata.filter(({ id }) => stratumLineage(id).length > 1);
  const silent = strata.filter((stratum) => stratum.members > 0 && stratum.answered === 0);
  const blocks: readonly PaperBlock[] = [
    { kind: 'text', text: closed(t('ranking.answered', { answered: preferences, members })), tone: 'lead' },
    { kind: 'text', text: t('report.whoNote'), tone: 'plain' },
    responseFigure(reading),
    responseTable(reading, members),
    ...pools.map(({ id, answered, members: asked }): PaperBlock => ({
      kind: 'text',
      text: t('ranking.pooledRegions', { regions: reading.region(id), answered, members: asked }),
      tone: 'quiet',
    })),
    ...(silent.length === 0
      ? []
      : [
          {
            kind: 'text',
            text: t('report.silentRegions', {
              regions: text.list(silent.map(({ id }) => reading.region(id))),
            }),
            tone: 'quiet',
          } as const,
        ]),
    { kind: 'heading', text: t('report.leftOutTitle') },
    { kind: 'text', text: t('report.leftOutNote'), tone: 'plain' },
    leftOutTable(reading),
  ];
  return { title: t('report.who'), fresh: false, blocks };
}

function responseFigure({ t, report, region, percent }: ReportReading): PaperBlock {
  const rows = report.strata
    .filter(({ members }) => members > 0)
    .map(({ id, members, answered }) => ({ id, share: answered / members }))
    .toSorted((left, right) => right.share - left.share || (left.id < right.id ? -1 : 1));
  const [first, last] = [rows.at(0), rows.at(-1)];
  return {
    kind: 'figure',
    title: t('report.responseTitle', {
      many: rows.length > 1 ? 'yes' : 'no',
      high: first === undefined ? '' : region(first.id),
      highShare: percent(first?.share ?? 0),
      low: last === undefined ? '' : region(last.id),
      lowShare: percent(last?.share ?? 0),
    }),
    note: t('report.responseNote'),
    alt: rows.map(({ id, share }) => `${region(id)}: ${percent(share)}`).join('; '),
    legend: [],
    chart: barChart(
      rows.map(({ id, share }) => ({
        label: region(id),
        value: share * 100,
        text: percent(share),
        strong: true,
      })),
      { title: '', max: 100, step: 25 },
    ),
    height: rows.length * 44 + 44,
  };
}

function responseTable({ t, text, report, region, percent }: ReportReading, members: number): PaperBlock {
  const { strata, preferences } = report;
  const row = (label: string, asked: number, answered: number) => [
    label,
    text.number(asked),
    text.number(answered),
    asked === 0 ? '–' : percent(answered / asked),
    preferences === 0 ? '–' : percent(answered / preferences),
    asked === 0 || members === 0 ? '–' : percent(asked / members),
  ];
  return {
    kind: 'table',
    title: t('report.responseTable'),
    note: null,
    legend: [],
    columns: [
      { head: t('shares.region'), width: 3 },
      { head: t('report.members'), width: 1, number: true },
      { head: t('report.counted'), width: 1, number: true },
      { head: t('report.responseShare'), width: 1, number: true },
      { head: t('report.shareOfAnswers'), width: 1.2, number: true },
      { head: t('report.shareOfMembers'), width: 1.2, number: true },
    ],
    rows: [
      ...strata.map(({ id, members: asked, answered }) => row(region(id), asked, answered)),
      row(t('agreement.network'), members, preferences).map((cell) => ({
        text: cell,
        tone: 'strong' as const,
      })),
    ],
    lineAfter: strata.length,
  };
}

function leftOutTable({ t, text, run, report }: ReportReading): PaperBlock {
  return {
    kind: 'table',
    title: t('report.leftOutTable'),
    note: null,
    legend: [],
    columns: [
      { head: t('report.what'), width: 4 },
      { head: t('gap.offersAxis'), width: 1, number: true },
    ],
    rows: [
      [t('report.countedAnswers'), text.number(report.preferences)],
      ...run.leftOut.map(({ reason, count }) => [t(`report.leftOut.${reason}`), text.number(count)]),
    ],
    lineAfter: 1,
  };
}
