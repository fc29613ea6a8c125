import { companions, type RankedArea, type RankingReport } from '#ranking';
import type { LabelledMethod, LabelledReport } from './labelled-report.ts';
import { rankBar, shortened, textTable } from './text-table.ts';

const standings: Readonly<Record<RankedArea['standing'], string>> = {
  sure: 'sure',
  contends: 'contends',
  below: '',
};

/** The ranking as a table with its rank confidence sets as bars, and the orders of the methods asked for. */
export function rankingText(report: LabelledReport, shown: readonly string[]): string {
  const { ranking, settings, strata, preferences } = report;
  const answers = strata.reduce((sum, { answered }) => sum + answered, 0);
  const covers = `${Number((settings.confidence * 100).toFixed(2))} %`;
  return [
    `${answers} answers in ${preferences} preferences, ${ranking.length} areas, weights: ${settings.weighting}, unranked: ${settings.unranked}\n`,
    `Score: average share of comparisons won (normalised Borda). Rank sets hold all true ranks at once with ${covers}.\n\n`,
    areaTable(ranking, settings.places),
    '\n',
    methodLines(report, shown.length > 0 ? shown : companions),
    `\ninput ${report.inputHash}\nengine ${report.engine}, seed ${settings.seed}, ${settings.draws} draws\n`,
  ].join('');
}

function areaTable(ranking: RankingReport['areas'], places: number): string {
  const m = ranking.length;
  const rows = ranking.map((area) => [
    String(area.rank),
    shortened(area.label, 40),
    area.score.toFixed(1),
    area.standardError === null ? '–' : area.standardError.toFixed(1),
    area.tier,
    rankBar(area.lower, area.upper, area.rank, m),
    `${area.lower}–${area.upper}`,
    [standings[area.standing], area.methodSensitive ? 'method-sensitive' : ''].filter(Boolean).join(', '),
  ]);
  const head = [
    '#',
    'Area',
    'Score',
    'SE',
    'Tier',
    'Rank set'.padEnd(Math.min(m, 8)).slice(0, Math.max(m, 8)),
    'Ranks',
    `Places: ${Math.min(places, m)}`,
  ];
  return textTable([head, ...rows], [0, 2, 3]);
}

function methodLines({ methods }: LabelledReport, names: readonly string[]): string {
  const wanted = names.includes('all') ? Object.keys(methods) : names;
  return textTable(wanted.map((name) => [name, orderText(methods[name]!)]));
}

function orderText({ order, optima }: LabelledMethod): string {
  const text = order.map((group) => group.map((label) => shortened(label, 40)).join(' = ')).join(' > ');
  return optima !== undefined && optima > 1 ? `${text}   (${optima} optimal orders)` : text;
}
