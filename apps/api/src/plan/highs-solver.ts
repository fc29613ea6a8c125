import loadHighs from 'highs';
import { highsAnswer } from '#plan';
import type { AllocationSolver } from '#plan';

/** The package types itself as CommonJS, where its export would lie one level deeper than where Node finds it. */
const load = loadHighs as unknown as typeof loadHighs.default;

/** Bound and best differ by less than one: since every aim counts in whole numbers, the best is proven. */
const options = {
  output_flag: false,
  random_seed: 0,
  threads: 1,
  parallel: 'off',
  mip_rel_gap: 0,
  mip_abs_gap: 0.9,
  time_limit: Number.POSITIVE_INFINITY,
} as const;

/** HiGHS in a fresh instance: call it once for each draft, so that no draft can depend on the one before. */
export async function highsSolver(): Promise<AllocationSolver> {
  const highs = await load();
  return {
    name: 'HiGHS 1.15 (highs 1.15.3)',
    solve: (lp, nodeLimit) => highsAnswer(highs, lp, { ...options, mip_max_nodes: nodeLimit }),
  };
}
