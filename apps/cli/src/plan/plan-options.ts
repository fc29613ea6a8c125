import { parseArgs } from 'node:util';
import { UsageError, wholeOption } from '../ranking/usage-error.ts';

/** How `gnlc plan draft` was called. */
export interface PlanOptions {
  readonly file: string;
  /** Where the plan is written; null: to standard output. */
  readonly out: string | null;
  readonly seed: string | undefined;
  readonly nodes: number | undefined;
  /** Leave the solver out: the greedy draft stands. */
  readonly greedy: boolean;
}

/** How `gnlc plan` is called. */
export const planUsage = `gnlc plan draft FILE [options]

  FILE           what the plan is drafted from, JSON (docs/schema/draft-input.schema.json); - for standard input.
                 The service gives it for each of its plans: GET /api/plans/PLAN/input
  --out FILE     writes the plan there instead of to standard output
  --seed TEXT    sets the lots; the same input and seed give the same bytes
  --nodes N      nodes of the search in each stage, after which the greedy draft stands in
  --greedy       no solver: the greedy draft, improved by single swaps
`;

/** The options of `gnlc plan`. @throws UsageError where the call is not understood. */
export function planOptions(argv: readonly string[]): PlanOptions {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      out: { type: 'string' },
      seed: { type: 'string' },
      nodes: { type: 'string' },
      greedy: { type: 'boolean', default: false },
    },
  });
  const [action, file] = positionals;
  if (action !== 'draft') throw new UsageError('gnlc plan knows one action: draft');
  if (file === undefined) throw new UsageError('gnlc plan draft needs a file');
  if (positionals.length > 2)
    throw new UsageError(`gnlc plan draft takes one file, not ${positionals.length - 1}`);
  return {
    file,
    out: values.out ?? null,
    seed: values.seed,
    nodes: values.nodes === undefined ? undefined : wholeOption('nodes', values.nodes, 1, 10_000_000),
    greedy: values.greedy,
  };
}
