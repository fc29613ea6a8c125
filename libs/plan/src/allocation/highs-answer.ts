import type { SolverAnswer } from './allocation-solver.ts';

/** HiGHS, as far as it is used here. */
export interface Highs<Options> {
  /** Throws where it cannot vouch for what it found. */
  solve(
    lp: string,
    options: Options & { readonly presolve?: 'off' },
  ): {
    readonly Status: string;
    /** With a value each where the status is `Optimal`. */
    readonly Columns: Readonly<Record<string, { readonly Index: number; readonly Primal?: number }>>;
  };
}

/**
 * What HiGHS says of a program. Now and then its presolve ends in a solution that its own check refuses, also of a small
 * program ("MIP solver claims optimality, but with … infeasibilities"): then it is solved once more without presolve.
 * `failed` where that does not help either.
 */
export function highsAnswer<Options>(highs: Highs<Options>, lp: string, options: Options): SolverAnswer {
  for (const more of [{}, { presolve: 'off' }] as const) {
    try {
      const { Status, Columns } = highs.solve(lp, { ...options, ...more });
      if (Status !== 'Optimal') return { status: 'limit', values: {} };
      const values = Object.entries(Columns).map(([name, { Primal }]) => [name, Primal!] as const);
      return { status: 'optimal', values: Object.fromEntries(values) };
    } catch {
      // Its message names no more than a number.
    }
  }
  return { status: 'failed', values: {} };
}
