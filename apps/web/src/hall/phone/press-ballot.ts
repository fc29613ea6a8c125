import type { BallotChoice } from '#assembly';

/** Casts a ballot, or taps on a call. */
export type PressBallot = (choice: BallotChoice) => void;
