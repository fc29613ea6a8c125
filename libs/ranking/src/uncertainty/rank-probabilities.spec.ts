import { readFileSync } from 'node:fs';
import { Generator } from '../numeric/generator.ts';
import { drawDeviations } from './deviations.ts';
import { rankProbabilities } from './rank-probabilities.ts';

const [two, correlated, , three] = JSON.parse(
  readFileSync(new URL('../../../../test/oracles/rank_probability.json', import.meta.url), 'utf8'),
).rank_probability;

describe('rankProbabilities', () => {
  it.each([
    ['two independent scores', [1, 0], [1, 0, 0, 1], 0, two.P_item1_rank1],
    ['two correlated scores', [0.3, 0], [0.04, 0.01, 0.01, 0.09], 0, correlated.P_item1_rank1],
    ['three scores', [0, 0, 1], [1, 0, 0, 0, 1, 0, 0, 0, 1], 2, three.value],
    ['four exchangeable scores', [5, 5, 5, 5], [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1], 1, 0.25],
  ])('%s: the closed form of being first', (_, scores, covariance, area, expected) => {
    const m = scores.length;
    const deviations = drawDeviations(
      { covariance: Float64Array.from(covariance), degrees: Infinity },
      m,
      40_000,
      Generator.fromText('closed'),
    );
    const matrix = rankProbabilities(scores, deviations);
    // Three standard errors of 40,000 draws.
    expect(Math.abs(matrix[area * m]! - expected)).toBeLessThan(0.0075);
  });
});
