import { marginAtLine, marginsTitle } from '#findings';
import type { PaperBlock } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';

/** So many areas fit a page as the picture that their table of ranks is. */
const MOST_IN_PICTURE = 24;

/** How many answers would have to change, or silent members to speak, until neighbours change places. */
export function marginsTable({ t, text, report, name }: ReportReading): PaperBlock {
  const { margins } = report.robustness;
  const line = marginAtLine(report);
  const title = marginsTitle(report, name);
  const count = (value: number | null) => (value === null ? t('holds.never') : text.number(value));
  return {
    kind: 'table',
    title: t(title.key, title.values),
    note: t('report.marginsNote'),
    legend: [],
    columns: [
      { head: t('holds.pair'), width: 5.2 },
      { head: t('holds.toReverse'), width: 1.3, number: true },
      { head: t('holds.duelToReverse'), width: 1.3, number: true },
      { head: t('holds.silentToReverse'), width: 1.3, number: true },
    ],
    rows: margins.map((margin) => {
      const words = t('holds.before', { above: name(margin.above), below: name(margin.below) });
      return [
        margin === line ? { text: words, tone: 'strong' } : words,
        count(margin.answersToReverse),
        margin.duel === null ? t('holds.lost') : text.number(margin.duel.flipToReverse),
        count(margin.silentToReverse),
      ];
    }),
    lineAfter: line === undefined ? null : margins.indexOf(line) + 1,
  };
}

/** Shares of resamples, by area and rank. */
export function stabilityTable({
  t,
  text,
  report,
  places,
  name,
  percent,
}: ReportReading): readonly PaperBlock[] {
  const { columns, uncertainty } = report;
  const least = report.areas
    .filter(({ rank }) => rank <= places)
    .toSorted((left, right) => left.stability - right.stability)[0];
  if (least === undefined) return [];
  return [
    {
      kind: 'table',
      title: t('holds.stabilityTitle', {
        share: percent(least.stability),
        draws: uncertainty.replicates,
        area: name(least.id),
        places,
      }),
      note: t('holds.stabilityNote'),
      legend: [],
      columns: [
        { head: t('ranking.area'), width: 4.4 },
        ...report.areas.map((_, index) => ({ head: text.number(index + 1), width: 1, number: true })),
      ],
      rows: report.areas.map(({ id }) => [
        name(id),
        ...(uncertainty.ranks[columns.indexOf(id)] ?? []).map((share) => ({
          text: share < 0.005 ? '' : text.number(Math.round(share * 100)),
          shade: share,
        })),
      ]),
      whole: report.areas.length <= MOST_IN_PICTURE,
      lineAfter: Math.min(places, report.areas.length),
    },
  ];
}
