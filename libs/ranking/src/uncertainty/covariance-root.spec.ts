import { covarianceRoot } from './covariance-root.ts';

function product(root: Float64Array, m: number, rank: number): number[] {
  return Array.from({ length: m * m }, (_, k) => {
    let sum = 0;
    for (let r = 0; r < rank; r++) sum += root[Math.floor(k / m) * rank + r]! * root[(k % m) * rank + r]!;
    return sum;
  });
}

describe('covarianceRoot', () => {
  it.each([
    ['full rank', [4, 2, 1, 2, 5, 3, 1, 3, 6], 3],
    ['scores that sum to a constant', [2, -1, -1, -1, 2, -1, -1, -1, 2], 2],
    ['a score without variance', [0, 0, 0, 0, 1, -1, 0, -1, 1], 1],
    ['nothing varies', [0, 0, 0, 0, 0, 0, 0, 0, 0], 0],
  ])('%s: the root times itself is the covariance', (_, covariance, expected) => {
    const { rank, root } = covarianceRoot(Float64Array.from(covariance), 3);
    expect(rank).toBe(expected);
    product(root, 3, rank).forEach((value, k) => expect(value).toBeCloseTo(covariance[k]!, 12));
  });
});
