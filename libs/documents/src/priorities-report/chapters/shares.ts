import { partsChart } from '#charts';
import { selectionIds, selectionOf } from '#findings';
import { usualMinimumCell } from '#ranking';
import type { PaperBlock, PaperChapter } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';
import { noneSentence, sharesSentence } from './shares-sentences.ts';
import { closed } from './summary.ts';

/** What would everyone get: the majority's areas beside those of rules that give every group its share. */
export function sharesChapter(reading: ReportReading): PaperChapter {
  const { t, text, report, name } = reading;
  const check = report.proportional;
  const swaps = selectionIds.flatMap((id) => {
    if (id === 'majority' || check.rules[id].added.length === 0) return [];
    const { added, dropped } = check.rules[id];
    return [
      t('shares.swaps', {
        rule: t(`shares.rule.${id}`),
        added: text.list(added.map(name)),
        dropped: text.list(dropped.map(name)),
      }),
    ];
  });
  const blocks: readonly PaperBlock[] = [
    { kind: 'text', text: closed(sharesSentence(reading)), tone: 'lead' },
    { kind: 'text', text: swaps.length === 0 ? t('shares.leadSame') : swaps.join(' '), tone: 'plain' },
    selectionsTable(reading),
    ...satisfactionFigure(reading),
  ];
  return { title: t('ranking.whatWouldEveryoneGet'), fresh: false, blocks };
}

function selectionsTable({ t, report, name }: ReportReading): PaperBlock {
  const check = report.proportional;
  const chosen = selectionIds.map((id) => ({ id, areas: new Set(selectionOf(check, id).areas) }));
  const rows = report.areas.filter(({ id }) => chosen.some(({ areas }) => areas.has(id)));
  const everywhere = rows.filter(({ id }) => chosen.every(({ areas }) => areas.has(id))).length;
  const places = check.majority.areas.length;
  return {
    kind: 'table',
    title: t('shares.tableTitle', { everywhere, anywhere: rows.length, places }),
    note: t('shares.tableNote', { top: check.top }),
    legend: [],
    columns: [
      { head: t('ranking.area'), width: 3.4 },
      ...selectionIds.map((id) => ({ head: t(`shares.rule.${id}`), width: 1.2 })),
    ],
    rows: rows.map(({ id }) => [
      { text: name(id), tone: 'strong' },
      ...chosen.map(({ areas }) => {
        const differs = areas.has(id) !== chosen[0]?.areas.has(id);
        const word = areas.has(id) ? t('shares.chosen') : '–';
        return differs ? ({ text: word, tone: 'warning' } as const) : word;
      }),
    ]),
    lineAfter: null,
  };
}

function satisfactionFigure(reading: ReportReading): readonly PaperBlock[] {
  const { t, text, report, regions, region, percent } = reading;
  const check = report.proportional;
  const rows = regions
    .filter((each) => each.shown)
    .flatMap((each) => {
      const got = check.majority.satisfaction.find(({ stratum }) => stratum === each.region);
      if (got === undefined || got.one === null || got.two === null) return [];
      return [{ ...each, two: got.two, one: got.one - got.two, none: 1 - got.one }];
    });
  if (rows.length === 0) return [];
  const hidden = regions.filter((each) => !each.shown).map((each) => region(each.region));
  return [
    {
      kind: 'figure',
      title: noneSentence(reading),
      note: t('shares.noneNote', {
        hidden: hidden.length,
        regions: text.list(hidden),
        least: usualMinimumCell,
      }),
      alt: text.list(
        rows.map((each) => t('shares.noneIn', { region: region(each.region), share: percent(each.none) })),
      ),
      legend: [
        { tone: 'full', text: t('shares.two', { top: check.top }) },
        { tone: 'light', text: t('shares.one', { top: check.top }) },
        { tone: 'warning', text: t('shares.none', { top: check.top }) },
      ],
      chart: partsChart(
        rows.map((each) => ({
          label: t('shares.regionOf', { region: region(each.region), answers: each.answered }),
          parts: [each.two, each.one, each.none],
        })),
        percent,
      ),
      height: rows.length * 46 + 40,
    },
  ];
}
