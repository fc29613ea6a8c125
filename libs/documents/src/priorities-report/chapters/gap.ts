import { pairedBars, quadrantChart } from '#charts';
import { ratedAreas } from '#findings';
import type { PaperBlock, PaperChapter } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';
import { gapSentence } from './gap-sentences.ts';
import { closed } from './summary.ts';

/** Where is the gap: importance against capacity, need against offers. For the team: null in the published edition. */
export function gapChapter(reading: ReportReading): PaperChapter | null {
  const { t, insights, name, fixed } = reading;
  if (insights === null) return null;
  const rated = ratedAreas(insights.needs);
  const title = t('report.teamOnly', { title: t('ranking.whereIsTheGap') });
  const [widest] = rated;
  if (widest === undefined) {
    const text = `${closed(t('gap.nobodyRated'))} ${t('gap.nobodyRatedHelp', { least: insights.smallestCell })}`;
    return { title, fresh: false, blocks: [{ kind: 'text', text, tone: 'lead' }] };
  }
  const blocks: readonly PaperBlock[] = [
    {
      kind: 'text',
      text: closed(
        t('gap.finding', {
          area: name(widest.area),
          importance: fixed(widest.importance, 2),
          capacity: fixed(widest.capacity, 2),
        }),
      ),
      tone: 'lead',
    },
    { kind: 'text', text: t('gap.lead'), tone: 'plain' },
    quadrantFigure(reading),
    needsTable(reading),
    ...offersFigure(reading),
  ];
  return { title, fresh: false, blocks };
}

function quadrantFigure(reading: ReportReading): PaperBlock {
  const { t, insights, name, text, fixed } = reading;
  const rated = ratedAreas(insights?.needs ?? []);
  return {
    kind: 'figure',
    title: gapSentence(reading) ?? '',
    note: t('gap.quadrantNote'),
    alt: rated
      .map(({ area, importance, capacity }) =>
        t('report.quadrantAlt', {
          area: name(area),
          importance: fixed(importance, 1),
          capacity: fixed(capacity, 1),
        }),
      )
      .join(' '),
    legend: [],
    chart: quadrantChart(
      rated.map((each, index) => ({ ...each, name: name(each.area), number: text.number(index + 1) })),
      {
        importance: t('gap.importanceAxis'),
        capacity: t('gap.capacityAxis'),
        help: t('gap.helpQuadrant'),
        number: (value) => fixed(value, 1),
      },
    ),
    height: 520,
  };
}

function offersFigure({ t, text, insights, name }: ReportReading): readonly PaperBlock[] {
  const rows = (insights?.needs ?? [])
    .flatMap((each) => {
      if (each.needing === null) return [];
      const offering = each.offers.lead + each.offers.host;
      return [{ area: each.area, needing: each.needing, offering, short: each.needing - offering }];
    })
    .toSorted((left, right) => right.short - left.short || right.needing - left.needing);
  const [first] = rows;
  if (first === undefined) return [];
  const short = rows.filter((row) => row.short > 0).length;
  return [
    {
      kind: 'figure',
      title: t('gap.offersTitle', { short, areas: rows.length, most: name(first.area) }),
      note: t('gap.offersNote'),
      alt: t('gap.offersSummary', {
        most: name(first.area),
        needing: first.needing,
        offering: first.offering,
      }),
      legend: [
        { tone: 'warning', text: t('gap.needingMore') },
        { tone: 'light', text: t('gap.needing') },
        { tone: 'full', text: t('gap.offering') },
      ],
      chart: pairedBars(
        rows.map(({ area, needing, offering }) => ({ label: name(area), first: needing, second: offering })),
        t('gap.offersAxis'),
        (value) => text.number(value),
      ),
      height: rows.length * 40 + 64,
    },
  ];
}

function needsTable({ t, text, insights, name, fixed }: ReportReading): PaperBlock {
  const rated = new Map((insights?.needs ?? []).map((need) => [need.area, need]));
  return {
    kind: 'table',
    title: t('report.needsTable'),
    note: t('report.needsNote', { least: insights?.smallestCell ?? 0 }),
    legend: [],
    columns: [
      { head: t('ranking.area'), width: 2.9 },
      { head: t('gap.importance'), width: 1.4, number: true },
      { head: t('gap.capacity'), width: 1.2, number: true },
      { head: t('gap.gap'), width: 0.9, number: true },
      { head: t('gap.needing'), width: 1.1, number: true },
      { head: t('gap.wouldLead'), width: 1.5, number: true },
      { head: t('gap.wouldHost'), width: 1.9, number: true },
      { head: t('gap.wouldContribute'), width: 1.9, number: true },
    ],
    rows: ratedAreas([...rated.values()]).map(({ area, importance, capacity, gap }) => {
      const need = rated.get(area);
      return [
        { text: name(area), tone: 'strong' },
        fixed(importance, 1),
        fixed(capacity, 1),
        fixed(gap, 1),
        text.number(need?.needing ?? 0),
        text.number(need?.offers.lead ?? 0),
        text.number(need?.offers.host ?? 0),
        text.number(need?.offers.contribute ?? 0),
      ];
    }),
    lineAfter: null,
  };
}
