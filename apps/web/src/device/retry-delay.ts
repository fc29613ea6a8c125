const FIRST = 1000;
const LONGEST = 30_000;

/**
 * Milliseconds to wait after so many failures in a row: doubling from one second to half a minute, and between half
 * and the whole of that, so that a hall full of phones does not come back at once.
 *
 * @param random 0 ≤ random < 1
 */
export function retryDelay(failures: number, random: number): number {
  const longest = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
  return Math.round(longest * (0.5 + random / 2));
}
