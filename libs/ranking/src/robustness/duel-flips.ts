/** How many ballots stand between a duel and its reversal. */
export interface DuelFlips {
  /** Ballots that must turn from one side to the other for a tie, and for the reverse. */
  readonly flipToTie: number;
  readonly flipToReverse: number;
  /** Further ballots against the winner that would be needed. */
  readonly addToTie: number;
  readonly addToReverse: number;
}

/**
 * Ballots to flip a duel won by `margin` ≥ 0 votes: a flipped ballot moves the margin by two, an added one by
 * one. A ballot counts `one` (1 unless weights are scaled). Cost O(1).
 */
export function duelFlips(margin: number, one = 1): DuelFlips {
  const votes = margin / one;
  return {
    flipToTie: Math.ceil(votes / 2),
    flipToReverse: Math.floor(votes / 2) + 1,
    addToTie: Math.ceil(votes),
    addToReverse: Math.floor(votes) + 1,
  };
}
