import { winsMatrix } from '../counting/wins-matrix.ts';
import { copeland } from '../methods/copeland.ts';
import { exactBorda } from '../methods/exact-borda.ts';
import { kemeny } from '../methods/kemeny.ts';
import { minimax } from '../methods/minimax.ts';
import type { DuelStrength } from '../methods/path-strengths.ts';
import { rankedPairs } from '../methods/ranked-pairs.ts';
import { schulze } from '../methods/schulze.ts';
import { weakKemeny } from '../methods/weak-kemeny.ts';
import type { MethodResult } from '../report.ts';
import type { AreaIds } from './area-ids.ts';
import type { RankingRun } from './ranking-run.ts';

/** Results of the methods that read nothing but the comparisons of pairs, by method name. */
export function pairwiseResults({
  statistics,
  unit,
  ids,
}: RankingRun): Readonly<Record<string, MethodResult>> {
  const { m, pairwise, compared, weight } = statistics;
  return {
    borda: officialResult({ statistics, ids }),
    copeland: ids.result(copeland(pairwise, m)),
    schulzeWinning: ids.result({ order: schulze(pairwise, m, 'winning').order }),
    schulzeMargins: ids.result({ order: schulze(pairwise, m, 'margins').order }),
    rankedPairsWinning: rankedPairsResult(pairwise, m, 'winning', ids),
    rankedPairsMargins: rankedPairsResult(pairwise, m, 'margins', ids),
    minimaxWinning: ids.result(minimax(pairwise, m, 'winning'), unit),
    minimaxMargins: ids.result(minimax(pairwise, m, 'margins'), unit),
    minimaxOpposition: ids.result(minimax(pairwise, m, 'opposition'), unit),
    kemeny: kemenyResult(pairwise, m, unit, ids),
    weakKemeny: weakKemenyResult(pairwise, compared, m, weight, ids),
  };
}

/** The result of the official rule. */
export function officialResult({ statistics, ids }: Pick<RankingRun, 'statistics' | 'ids'>): MethodResult {
  return ids.result(exactBorda(winsMatrix(statistics), statistics.m));
}

function rankedPairsResult(
  pairwise: Float64Array,
  m: number,
  strength: DuelStrength,
  ids: AreaIds,
): MethodResult {
  const { order, orders, optima } = rankedPairs(pairwise, m, strength);
  return {
    order: ids.order(order),
    orders: orders.map((one) => ids.order(one)),
    ...(optima !== null && { optima }),
  };
}

function kemenyResult(pairwise: Float64Array, m: number, unit: number, ids: AreaIds): MethodResult {
  const { order, orders, optima, agreement, bound } = kemeny(pairwise, m);
  return {
    order: ids.order(order),
    orders: orders.map((one) => ids.order(one.map((i) => [i]))),
    ...(optima !== null && { optima }),
    agreement: agreement / unit,
    ...(bound > agreement && { bound: bound / unit }),
  };
}

function weakKemenyResult(
  pairwise: Float64Array,
  compared: Float64Array,
  m: number,
  weight: number,
  ids: AreaIds,
): MethodResult {
  const { order, orders, optima, tauX, bound } = weakKemeny(pairwise, compared, m, weight);
  return {
    order: ids.order(order),
    orders: orders.map((one) => ids.order(one)),
    ...(optima !== null && { optima }),
    tauX,
    ...(bound > tauX && { bound }),
  };
}
