import { parseArgs } from 'node:util';
import { rankConfidenceSets } from '#ranking';
import { readScores, type NamedScores } from './read-scores.ts';
import { runCommand } from './run-command.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { rankBar, shortened, textTable } from './text-table.ts';
import { coverageOption, UsageError, wholeOption } from './usage-error.ts';

const usage = `gnlc rank-sets SCORES.csv [options]

  SCORES.csv         columns name, score (the higher the better), se; scores are independent
  --coverage SHARE   default 0.95
  --marginal         each set by itself, instead of all at once
  --best K           the set of all that may be among the best K
  --draws N          default 10000
  --seed TEXT        the same seed gives the same sets
  --json             prints JSON
`;

/** `gnlc rank-sets`: rank confidence sets of independent scores; gives the exit code. */
export async function rankSetsCommand(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
): Promise<number> {
  if (argv.includes('--help')) {
    terminal.out(usage);
    return 0;
  }
  let file = '';
  return runCommand(
    terminal,
    usage,
    () => file,
    async () => {
      const { values, positionals } = parseArgs({
        args: [...argv],
        allowPositionals: true,
        options: {
          coverage: { type: 'string', default: '0.95' },
          marginal: { type: 'boolean', default: false },
          best: { type: 'string' },
          draws: { type: 'string', default: '10000' },
          seed: { type: 'string', default: 'gnlc' },
          json: { type: 'boolean', default: false },
        },
      });
      if (positionals.length !== 1) throw new UsageError('gnlc rank-sets needs one file');
      file = positionals[0]!;
      const coverage = coverageOption(values.coverage);
      const draws = wholeOption('draws', values.draws, 100, 1_000_000);
      const scores = await readScores(file);
      const best =
        values.best === undefined ? undefined : wholeOption('best', values.best, 1, scores.names.length);
      const kind = values.marginal ? ('marginal' as const) : ('simultaneous' as const);
      const { lower, upper } = rankConfidenceSets(scores.scores, scores.errors, {
        coverage,
        draws,
        seed: values.seed,
        kind,
      });
      const found: RankSetRows = { coverage, kind, rows: rows(scores, lower, upper), ...(best && { best }) };
      terminal.out(values.json ? `${JSON.stringify(asJson(found))}\n` : asText(found));
    },
  );
}

interface RankSetRow {
  readonly name: string;
  readonly score: number;
  readonly se: number;
  readonly rank: number;
  readonly lower: number;
  readonly upper: number;
}

interface RankSetRows {
  readonly coverage: number;
  readonly kind: 'simultaneous' | 'marginal';
  readonly rows: readonly RankSetRow[];
  readonly best?: number;
}

function rows(
  { names, scores, errors }: NamedScores,
  lower: readonly number[],
  upper: readonly number[],
): RankSetRow[] {
  return names.map((name, i) => ({
    name,
    score: scores[i]!,
    se: errors[i]!,
    rank: 1 + scores.filter((other) => other > scores[i]!).length,
    lower: lower[i]!,
    upper: upper[i]!,
  }));
}

/** All that may be among the best k: those whose set reaches up to k. */
function mayBeBest({ rows: all, best }: RankSetRows): readonly string[] {
  return all.filter(({ lower }) => lower <= (best ?? 0)).map(({ name }) => name);
}

function asJson(found: RankSetRows): unknown {
  const { coverage, kind, rows: all, best } = found;
  return {
    coverage,
    kind,
    names: all.map(({ name }) => name),
    ranks: all.map(({ rank }) => rank),
    lower: all.map(({ lower }) => lower),
    upper: all.map(({ upper }) => upper),
    ...(best && { best: { k: best, names: mayBeBest(found) } }),
  };
}

function asText(found: RankSetRows): string {
  const { coverage, kind, rows: all, best } = found;
  const sorted = all.toSorted((a, b) => a.rank - b.rank);
  const table = sorted.map(({ name, score, se, rank, lower, upper }) => [
    String(rank),
    shortened(name, 40),
    String(Number(score.toPrecision(6))),
    String(Number(se.toPrecision(4))),
    rankBar(lower, upper, rank, all.length),
    `${lower}–${upper}`,
  ]);
  const holds = kind === 'marginal' ? 'each set by itself' : 'all sets at once';
  return [
    `Rank sets with ${Number((coverage * 100).toFixed(2))} % for ${holds}\n\n`,
    textTable([['#', 'Name', 'Score', 'SE', 'Rank set', 'Ranks'], ...table], [0, 2, 3]),
    ...(best ? [`\nMay be among the best ${best}: ${mayBeBest(found).join(', ')}\n`] : []),
  ].join('');
}
