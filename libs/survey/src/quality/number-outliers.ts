import type { FlagParams, JudgedAnswers } from './quality-flag.ts';

/** From fewer cities nobody can say what is usual. */
export const outlierCities = 8;
/** Modified z-scores beyond this are looked at. */
const farOut = 3.5;
/** Makes the median absolute deviation of a normal distribution its standard deviation: Φ⁻¹(3/4), to four digits. */
const consistency = 0.6745;

/**
 * The numbers that lie far from those of the other cities: |0.6745 · (x − median) / MAD| > 3.5, MAD being the median
 * distance from the median; neither is moved by the outliers that are looked for. B. Iglewicz, D. C. Hoaglin, How to
 * Detect and Handle Outliers, ASQC 1993. None from fewer than eight cities, nor where more than half give the same
 * number (MAD 0): then there is no spread to measure by. O(n log n).
 */
export function numberOutliers(
  numbers: readonly JudgedAnswers<number>[],
): readonly JudgedAnswers<FlagParams>[] {
  if (numbers.length < outlierCities) return [];
  const middle = median(numbers.map(({ value }) => value));
  const spread = median(numbers.map(({ value }) => Math.abs(value - middle)));
  if (spread === 0) return [];
  const reach = (farOut * spread) / consistency;
  return numbers
    .filter(({ value }) => Math.abs(value - middle) > reach)
    .map(({ city, value }) => ({
      city,
      value: {
        value,
        median: middle,
        lowest: middle - reach,
        highest: middle + reach,
        cities: numbers.length,
      },
    }));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}
