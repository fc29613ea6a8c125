import { companions, findingSentence, type RankedArea } from '#ranking';
import type { LabelledMethod, LabelledReport } from './labelled-report.ts';
import { rankBar, shortened, textTable } from './text-table.ts';

const SENTENCES = 12;

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
    areaTable(report),
    summary(report),
    '\n',
    methodLines(report, shown.length > 0 ? shown : companions),
    `\ninput ${report.inputHash}\nengine ${report.engine}, seed ${settings.seed}, ${settings.draws} draws\n`,
  ].join('');
}

function areaTable({ ranking, ids, areas, settings: { places } }: LabelledReport): string {
  const m = ranking.length;
  const rows = ranking.map((area) => [
    String(area.rank),
    shortened(areas[ids.indexOf(area.id)]!, 40),
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

/** What the report says in words; the rest of a long list is in the JSON. */
function summary({ findings: all, ids, areas }: LabelledReport): string {
  // How many answered stands in the head; files seldom know of how many members.
  const findings = all.filter(({ code }) => code !== 'answered' && code !== 'answered-without-roll');
  const label = new Map(ids.map((id, i) => [id, shortened(areas[i]!, 60)]));
  const sentences = findings
    .slice(0, SENTENCES)
    .map((finding) => `${findingSentence(finding, 'en', (id) => label.get(id) ?? id)}\n`);
  const left = findings.length - sentences.length;
  return `\n${sentences.join('')}${left > 0 ? `… and ${left} more in --json\n` : ''}`;
}
