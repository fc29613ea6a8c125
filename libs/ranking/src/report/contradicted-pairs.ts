import { contradicting } from '../companions.ts';
import type { MethodResult } from '../report.ts';
import { rankPositions } from './rank-positions.ts';

/** An officially ordered pair that some Condorcet method orders the other way. */
export interface ContradictedPair {
  readonly above: string;
  readonly below: string;
  readonly methods: readonly string[];
}

/**
 * Pairs from adjacent groups of the official order that Kemeny, Schulze or Ranked Pairs contradict: they may
 * not be reported as ordered.
 */
export function contradictedPairs(
  methods: Readonly<Record<string, MethodResult>>,
): readonly ContradictedPair[] {
  const order = methods.borda!.order;
  const positions = contradicting.map((name) => ({ name, at: rankPositions(methods[name]!.order) }));
  return order.slice(1).flatMap((group, k) =>
    order[k]!.flatMap((above) =>
      group.flatMap((below): readonly ContradictedPair[] => {
        const against = positions.filter(({ at }) => at.get(below)!.rank < at.get(above)!.rank);
        return against.length > 0 ? [{ above, below, methods: against.map(({ name }) => name) }] : [];
      }),
    ),
  );
}
