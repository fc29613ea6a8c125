import { companions } from '../companions.ts';
import type { MethodResult, RankedArea } from '../report.ts';
import { tiers } from '../uncertainty/tiers.ts';
import { topShares } from '../uncertainty/top-shares.ts';
import type { OfficialUncertainty } from './official-uncertainty.ts';
import { rankPositions, type RankPosition } from './rank-positions.ts';
import type { RankingRun } from './ranking-run.ts';
import { standing } from './standing.ts';

/** The areas in official order with all that the face of the report says about each. */
export function rankedAreas(
  { frozen, places, ids, rankedBy: rankers }: RankingRun,
  methods: Readonly<Record<string, MethodResult>>,
  sure: OfficialUncertainty,
): readonly RankedArea[] {
  const { areas, strata, m } = frozen;
  const { simultaneous, marginal } = sure;
  const official = rankPositions(methods.borda!.order);
  const panel = [official, ...companions.map((name) => rankPositions(methods[name]!.order))];
  const order = methods.borda!.order.flat();
  const { tier, letters } = tiers(
    order.map((id) => ids.column(id)),
    simultaneous.above,
  );
  const stability = topShares(sure.ranks, m, places);
  return order.map((id, at) => {
    const i = ids.column(id);
    const ranks = panel.map((positions) => positions.get(id)!.rank);
    const error = sure.standardErrors[i]!;
    return {
      id,
      label: areas[i]!.label,
      score: methods.borda!.scores![id]!,
      standardError: Number.isFinite(error) ? error : null,
      rank: official.get(id)!.rank,
      lower: simultaneous.lower[i]!,
      upper: simultaneous.upper[i]!,
      marginalLower: marginal.lower[i]!,
      marginalUpper: marginal.upper[i]!,
      tier: tier[at]!,
      letters: letters[at]!,
      standing: standing(simultaneous.lower[i]!, simultaneous.upper[i]!, places),
      methodLower: Math.min(...ranks),
      methodUpper: Math.max(...ranks),
      methodSensitive: new Set(panel.map((positions) => side(positions.get(id)!, places))).size > 1,
      stability: stability[i]!,
      rankedBy: rankers.reduce((sum, counts) => sum + counts[i]!, 0),
      rankedByStratum: Object.fromEntries(strata.map((stratum, h) => [stratum.id, rankers[h]![i]!])),
    };
  });
}

function side({ rank, last }: RankPosition, places: number): 'in' | 'out' | 'across' {
  if (last <= places) return 'in';
  return rank > places ? 'out' : 'across';
}
