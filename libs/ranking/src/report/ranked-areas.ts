import { companions } from '../companions.ts';
import type { MethodResult, RankedArea, Standing } from '../report.ts';
import { rankPositions, type RankPosition } from './rank-positions.ts';

/** What is known about the areas, by column. */
export interface AreaFigures {
  readonly areas: readonly { readonly id: string; readonly label: string }[];
  readonly methods: Readonly<Record<string, MethodResult>>;
  readonly places: number;
  readonly standardErrors: ArrayLike<number>;
  readonly simultaneous: { readonly lower: ArrayLike<number>; readonly upper: ArrayLike<number> };
  readonly marginal: { readonly lower: ArrayLike<number>; readonly upper: ArrayLike<number> };
  /** By position in the official order. */
  readonly tiers: { readonly tier: readonly string[]; readonly letters: readonly string[] };
  /** m: share of replicates within the places. */
  readonly stability: ArrayLike<number>;
  readonly strata: readonly { readonly id: string }[];
  /** strata × m answers. */
  readonly rankedBy: readonly ArrayLike<number>[];
}

/** The areas in official order with all that the face of the report says about each. */
export function rankedAreas(figures: AreaFigures): readonly RankedArea[] {
  const { areas, methods, places, simultaneous, marginal } = figures;
  const column = new Map(areas.map(({ id }, i) => [id, i]));
  const official = rankPositions(methods.borda!.order);
  const panel = [official, ...companions.map((name) => rankPositions(methods[name]!.order))];
  return methods.borda!.order.flat().map((id, at) => {
    const i = column.get(id)!;
    const ranks = panel.map((positions) => positions.get(id)!.rank);
    const error = figures.standardErrors[i]!;
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
      tier: figures.tiers.tier[at]!,
      letters: figures.tiers.letters[at]!,
      standing: standing(simultaneous.lower[i]!, simultaneous.upper[i]!, places),
      methodLower: Math.min(...ranks),
      methodUpper: Math.max(...ranks),
      methodSensitive: new Set(panel.map((positions) => side(positions.get(id)!, places))).size > 1,
      stability: figures.stability[i]!,
      rankedBy: figures.rankedBy.reduce((sum, counts) => sum + counts[i]!, 0),
      rankedByStratum: Object.fromEntries(
        figures.strata.map((stratum, h) => [stratum.id, figures.rankedBy[h]![i]!]),
      ),
    };
  });
}

function standing(lower: number, upper: number, places: number): Standing {
  if (upper <= places) return 'sure';
  return lower > places ? 'below' : 'contends';
}

function side({ rank, last }: RankPosition, places: number): 'in' | 'out' | 'across' {
  if (last <= places) return 'in';
  return rank > places ? 'out' : 'across';
}
