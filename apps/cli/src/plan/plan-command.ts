import { readFileSync, writeFileSync } from 'node:fs';
import { canonicalJson } from '#canonical';
import { allocationRules, draftInputProblems, draftPlan, planHash } from '#plan';
import type { DraftInput, Plan } from '#plan';
import { Problem } from '#problem';
import { highsSolver } from '../../../api/src/plan/highs-solver.ts';
import { ProgressBar } from '../ranking/progress-bar.ts';
import { runCommand } from '../ranking/run-command.ts';
import { processTerminal, type Terminal } from '../ranking/terminal.ts';
import { planOptions, planUsage, type PlanOptions } from './plan-options.ts';

/** `gnlc plan draft`: drafts a plan from a file, the same bytes as the service; gives the exit code. */
export async function planCommand(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
): Promise<number> {
  if (argv.includes('--help')) {
    terminal.out(planUsage);
    return 0;
  }
  let file = '';
  return runCommand(
    terminal,
    planUsage,
    () => file,
    async () => {
      const options = planOptions(argv);
      file = options.file;
      await draftFile(options, terminal);
    },
  );
}

async function draftFile(options: PlanOptions, terminal: Terminal): Promise<void> {
  const bar = new ProgressBar(terminal);
  try {
    bar.show(0, 'reading');
    const input = withOptions(readInput(options.file), options);
    bar.show(0.05, 'drafting');
    const plan = draftPlan(input, {
      progress: (share) => bar.show(0.05 + 0.95 * share, 'drafting'),
      ...(!options.greedy && { solver: await highsSolver() }),
    });
    bar.clear();
    const text = canonicalJson(plan);
    if (options.out === null) terminal.out(text);
    else writeFileSync(options.out, text);
    terminal.err(summary(plan));
  } finally {
    bar.clear();
  }
}

function readInput(file: string): DraftInput {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Problem('invalid', 'file-invalid', {}, [{ path: '', code: 'not-json' }]);
  }
  const problems = draftInputProblems(value);
  if (problems.length > 0) throw new Problem('invalid', 'file-invalid', {}, problems);
  return value as DraftInput;
}

function withOptions(input: DraftInput, { seed, nodes }: PlanOptions): DraftInput {
  return {
    ...input,
    ...(seed !== undefined && { seed }),
    ...(nodes !== undefined && { settings: { ...input.settings, nodeLimit: nodes } }),
  };
}

/** What was drafted and how sure it is, in a few lines. */
function summary(plan: Plan): string {
  const { allocation, areas, totals } = plan;
  const proven = allocation.aims.filter((aim) => aim.proven).length;
  const found =
    allocation.method === 'solver'
      ? `proven by ${allocation.solver ?? 'the solver'}: ${proven} aims`
      : `greedy draft (${allocation.standIn ?? ''})`;
  return [
    `${areas.length} areas, ${totals.activities} activities, ${totals.cities} cities, EUR ${totals.cost}`,
    `allocation: ${found}`,
    ...allocation.checks.soft.map(
      ({ rule, where, by }) =>
        `rule ${rule} is broken by ${by} in ${where}: ${allocationRules[rule].text.en}`,
    ),
    `hash ${planHash(plan)}`,
    '',
  ].join('\n');
}
