const MILLION = 1_000_000;

/**
 * Weights as whole millionths of their mean over all answers (`answers` counts those of each preference),
 * at least 1: sums of them are exact, so that ties stay ties. Cost O(n).
 */
export function wholeMillionths(weights: Float64Array, answers: Float64Array): Float64Array {
  let total = 0;
  let count = 0;
  weights.forEach((weight, c) => {
    total += weight * answers[c]!;
    count += answers[c]!;
  });
  return weights.map((weight) => Math.max(1, Math.floor((weight * MILLION * count) / total + 0.5)));
}
