import { placeSensitivity, rankFinding, rankLead } from '#findings';
import { scoreChart, setsChart } from '#charts';
import { findingSentence } from '#ranking';
import type { PaperBlock, PaperChapter } from '../../paper-document/paper-document.ts';
import type { ReportReading } from '../report-reading.ts';
import { closed } from './summary.ts';

/** What comes first: the areas with their scores and every rank that each could have. */
export function firstChapter(reading: ReportReading): PaperChapter {
  const { t, report, limit, name } = reading;
  const finding = rankFinding(report);
  const lead = rankLead(report, limit).map(({ key, values, area }) =>
    t(key, { ...values, ...(area === undefined ? {} : { area: name(area) }) }),
  );
  const blocks: readonly PaperBlock[] = [
    { kind: 'text', text: closed(t(finding.key, finding.values)), tone: 'lead' },
    ...(lead.length === 0 ? [] : [{ kind: 'text', text: lead.join(' '), tone: 'plain' } as const]),
    setsFigure(reading),
    rankTable(reading),
    scoreFigure(reading),
    { kind: 'heading', text: t('report.bearTitle') },
    { kind: 'text', text: t('report.bearNote'), tone: 'plain' },
    { kind: 'list', items: bornSentences(reading) },
  ];
  return { title: t('ranking.whatFirst'), fresh: false, blocks };
}

function setsFigure({ t, text, report, places, name, percent, range }: ReportReading): PaperBlock {
  return {
    kind: 'figure',
    title: t('report.setsTitle'),
    note: `${t('report.setsNote', {
      share: percent(report.settings.confidence),
      sure: t('ranking.standing.sure'),
      contends: t('ranking.standing.contends'),
      below: t('ranking.standing.below'),
    })}${report.robustness.silent.members > 0 ? ` ${t('ranking.sureMeans')}` : ''}`,
    alt: report.areas
      .map(({ id, rank, lower, upper }) =>
        t('report.setAlt', { area: name(id), rank, range: range(lower, upper) }),
      )
      .join(' '),
    legend: [],
    chart: setsChart(
      report.areas.map(({ id, ...area }) => ({ ...area, label: name(id) })),
      places,
      { places: t('ranking.places', { places }), number: (value) => text.number(value) },
    ),
    height: report.areas.length * 34 + 64,
  };
}

function rankTable(reading: ReportReading): PaperBlock {
  const { t, text, report, places, name, range, fixed } = reading;
  const sensitive = new Set(placeSensitivity(report).map(({ area }) => area));
  return {
    kind: 'table',
    title: t('report.rankTable'),
    note: t('report.rankTableNote', { places, marked: sensitive.size }),
    legend: [],
    columns: [
      { head: t('report.rank'), width: 0.7, number: true },
      { head: t('ranking.area'), width: 4.2 },
      { head: t('ranking.score'), width: 0.9, number: true },
      { head: t('ranking.couldRank'), width: 1.5, number: true },
      { head: t('ranking.tier'), width: 0.8 },
      { head: t('report.standing'), width: 2 },
      { head: t('ranking.otherMethods'), width: 1.5, number: true },
      { head: t('report.listedBy'), width: 1.1, number: true },
    ],
    rows: report.areas.map((area) => [
      text.number(area.rank),
      { text: name(area.id), tone: 'strong' },
      fixed(area.score, 1),
      range(area.lower, area.upper),
      area.tier,
      t(`ranking.standing.${area.standing}`),
      sensitive.has(area.id)
        ? { text: `${range(area.methodLower, area.methodUpper)} *`, tone: 'warning' }
        : range(area.methodLower, area.methodUpper),
      text.number(area.rankedBy),
    ]),
    lineAfter: Math.min(places, report.areas.length),
  };
}

function scoreFigure({ t, text, report, name, fixed }: ReportReading): PaperBlock {
  const rows = report.areas.map((area) => ({
    label: name(area.id),
    score: area.score,
    from: Math.max(0, area.score - 1.96 * (area.standardError ?? 0)),
    to: Math.min(100, area.score + 1.96 * (area.standardError ?? 0)),
  }));
  const [first, last] = [rows.at(0), rows.at(-1)];
  return {
    kind: 'figure',
    title: t('ranking.scoreFinding', {
      first: text.number(Math.round(first?.score ?? 0)),
      last: text.number(Math.round(last?.score ?? 0)),
    }),
    note: `${t('ranking.scoreLead')} ${t('report.scoreNote')}`,
    alt: t('ranking.scoreSummary', {
      first: first?.label ?? '',
      score: fixed(first?.score ?? 0, 1),
      last: last?.label ?? '',
      lowest: fixed(last?.score ?? 0, 1),
    }),
    legend: [],
    chart: scoreChart(rows, t('ranking.scoreAxis')),
    height: rows.length * 38 + 70,
  };
}

/** The engine's own findings about order, places, ties and methods; the other chapters tell the rest. */
function bornSentences({ report, language, name, region, method }: ReportReading): readonly string[] {
  const elsewhere = /^(answered|nobody|no-answers|silent|settled|depends|proportional)/;
  const areas = new Set(report.columns);
  const strata = new Set(report.strata.map(({ id }) => id));
  const nameOf = (id: string) => (areas.has(id) ? name(id) : strata.has(id) ? region(id) : method(id));
  return report.findings
    .filter(({ code }) => !elsewhere.test(code))
    .map((finding) => findingSentence(finding, language, nameOf));
}
