import { agreement } from './agreement.ts';

/** Polarisation (1 − A)/2: 0 for full agreement, ½ for an even spread, 1 for a split between the ends. */
export function polarisation(frequencies: ArrayLike<number>): number {
  return (1 - agreement(frequencies)) / 2;
}
