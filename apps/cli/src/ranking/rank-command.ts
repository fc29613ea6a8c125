import { canonicalJson } from '#canonical';
import {
  plackettLuce,
  rank,
  readUnranked,
  freezeProfile,
  type Profile,
  type RankingSettings,
} from '#ranking';
import { mistakeText } from './file-mistake.ts';
import { labelledReport, type LabelledReport } from './labelled-report.ts';
import { plackettLuceText } from './plackett-luce-text.ts';
import { ProgressBar } from './progress-bar.ts';
import { rankOptions, rankUsage, type RankOptions } from './rank-options.ts';
import { rankingText } from './ranking-text.ts';
import { readPreferences } from './read-preferences.ts';
import { runCommand } from './run-command.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** `gnlc rank`: reads preferences, ranks the areas, prints table or JSON; gives the exit code. */
export async function rankCommand(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
): Promise<number> {
  if (argv.includes('--help')) {
    terminal.out(rankUsage);
    return 0;
  }
  let file = '';
  return runCommand(
    terminal,
    rankUsage,
    () => file,
    async () => {
      const options = rankOptions(argv);
      file = options.file;
      await rankFile(options, terminal);
    },
  );
}

async function rankFile(options: RankOptions, terminal: Terminal): Promise<void> {
  const bar = new ProgressBar(terminal);
  try {
    bar.show(0, 'reading');
    const { profile, warnings } = await readPreferences(options.file);
    bar.show(0.05, 'ranking');
    const settings = options.settings(profile.areas.length);
    const report = rank(profile, settings, (share, step) => bar.show(0.05 + 0.9 * share, step));
    if (options.report) {
      bar.clear();
      terminal.out(`${canonicalJson(report)}\n`);
      return;
    }
    const labelled = labelledReport(report, profile.areas);
    checkMethods(options.methods, labelled);
    const model = options.plackettLuce ? fitted(profile, settings, labelled) : undefined;
    bar.clear();
    for (const warning of warnings) terminal.err(`${options.file}: ${mistakeText(warning)}\n`);
    if (options.json)
      terminal.out(`${JSON.stringify({ ...labelled, ...(model && { plackettLuce: model }) })}\n`);
    else terminal.out(rankingText(labelled, options.methods) + (model ? plackettLuceText(model) : ''));
  } finally {
    bar.clear();
  }
}

function checkMethods(asked: readonly string[], { methods }: LabelledReport): void {
  const unknown = asked.find((name) => name !== 'all' && !Object.hasOwn(methods, name));
  if (unknown !== undefined)
    throw new UsageError(`there is no method "${unknown}"; there are: ${Object.keys(methods).join(', ')}`);
}

/** Plackett–Luce worths by label, and standard errors of the log worths against their mean. */
export interface LabelledPlackettLuce {
  readonly worths: Readonly<Record<string, number>>;
  readonly logWorths: Readonly<Record<string, number>>;
  readonly standardErrors: Readonly<Record<string, number | null>>;
  readonly ties: Readonly<Record<string, number>>;
  readonly converged: boolean;
}

function fitted(
  profile: Profile,
  { unranked }: RankingSettings,
  { areas, ids }: LabelledReport,
): LabelledPlackettLuce {
  const frozen = readUnranked(freezeProfile(profile), unranked);
  const fit = plackettLuce(frozen);
  const column = ids.map((id) => frozen.areas.findIndex((area) => area.id === id));
  const byLabel = <T>(value: (i: number) => T): Readonly<Record<string, T>> =>
    Object.fromEntries(areas.map((label, k) => [label, value(column[k]!)]));
  return {
    worths: byLabel((i) => fit.worths[i]!),
    logWorths: byLabel((i) => fit.logWorths[i]!),
    standardErrors: byLabel((i) => fit.standardErrors[i]!),
    ties: Object.fromEntries(fit.ties.map(({ size, worth }) => [String(size), worth])),
    converged: fit.converged,
  };
}
