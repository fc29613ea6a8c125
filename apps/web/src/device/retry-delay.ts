const LONGEST = 30_000;

/**
 * Milliseconds to wait after so many failures in a row: doubling from `first` to half a minute, and between half and
 * the whole of that, so that a hall full of phones does not come back at once.
 *
 * @param random 0 ≤ random < 1
 */
export function retryDelay(failures: number, random: number, first = 1000): number {
  const longest = Math.min(LONGEST, first * 2 ** Math.max(0, failures - 1));
  return Math.round(longest * (0.5 + random / 2));
}
