import { countStatistics, exactBorda, freezeProfile, winsMatrix } from '#ranking';
import type { Quorum } from './majority-rule.ts';
import type { OptionsTally, OrderOutcome } from './poll-kind.ts';
import { quorumReached } from './quorum-reached.ts';

/** Options in the order that ballots give them, and the score of each. */
export interface CountedOrder {
  readonly order: readonly (readonly string[])[];
  /** 0–100: the share of pairwise comparisons that the option wins. */
  readonly scores: Readonly<Record<string, number>>;
}

/**
 * Counts orders by the rule of the ranking: normalised Borda in exact fractions, options that a ballot leaves out stand
 * together below those that it names, every seat weighs one.
 */
export function countedOrder(
  options: readonly string[],
  ballots: ReadonlyMap<string, readonly string[]>,
): CountedOrder {
  const frozen = freezeProfile({
    areas: options.map((id) => ({ id, label: id })),
    strata: [{ id: 'hall', members: ballots.size }],
    preferences: [...ballots].map(([id, order]) => ({
      id,
      stratum: 'hall',
      weight: 1,
      ranked: order.map((option) => [option]),
      noOpinion: [],
    })),
  });
  const { m, areas } = frozen;
  const { order, scores } = exactBorda(winsMatrix(countStatistics(frozen)), m);
  const idOf = (column: number): string => areas[column]!.id;
  return {
    order: order.map((group) => group.map(idOf).sort()),
    scores: Object.fromEntries(areas.map(({ id }, column) => [id, scores[column]!])),
  };
}

/** The order under a quorum. */
export function orderOutcome(
  quorum: Quorum,
  tally: OptionsTally,
  order: CountedOrder['order'],
): OrderOutcome {
  const { present, eligible, ballots, abstain } = tally;
  const reached = quorumReached(quorum, { present, eligible, cast: ballots + abstain });
  return reached.reached
    ? { verdict: 'ordered', order, quorum: reached }
    : { verdict: 'no-quorum', order: [], quorum: reached };
}
