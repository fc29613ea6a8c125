/**
 * The four methods that stand beside the official rule on the face of a report: the maximum-likelihood
 * order, two clone-proof Condorcet methods, and a positional rule that counts first places most. By margins,
 * because the official rule counts a tie half for either side as margins do.
 */
export const companions = ['kemeny', 'schulzeMargins', 'rankedPairsMargins', 'dowdall'] as const;

/** Companions whose contradiction forbids to report an adjacent pair as ordered. */
export const contradicting = ['kemeny', 'schulzeMargins', 'rankedPairsMargins'] as const;
