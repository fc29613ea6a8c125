import { readFileSync } from 'node:fs';
import { rakedWeights } from './raked-weights.ts';

interface Table {
  readonly source: string;
  readonly seed: number[][];
  readonly row_targets: number[];
  readonly col_targets: number[];
  readonly value?: number[][];
  readonly value_converged?: number[][];
}
const { raking } = JSON.parse(
  readFileSync(new URL('../../../../test/oracles/survey_weights.json', import.meta.url), 'utf8'),
) as { raking: readonly Table[] };

/** One preference per cell of a table, standing for as many answers as the cell holds. */
function cells(table: Table): readonly [Float64Array, { of: number[]; targets: number[] }[]] {
  const width = table.col_targets.length;
  const base = Float64Array.from(table.seed.flat());
  const rows = { of: Array.from(base.keys(), (c) => Math.floor(c / width)), targets: table.row_targets };
  const columns = { of: Array.from(base.keys(), (c) => c % width), targets: table.col_targets };
  return [base, [rows, columns]];
}

describe('rakedWeights', () => {
  it.each(raking.map((table) => [table.source, table] as const))('meets the margins of %s', (_, table) => {
    const [base, margins] = cells(table);
    const { weights, miss } = rakedWeights(base, margins);
    const expected = (table.value_converged ?? table.value!).flat();
    const unit = table.row_targets.reduce((a, b) => a + b) / base.reduce((a, b) => a + b);
    weights.forEach((weight, c) => expect(weight * base[c]! * unit).toBeCloseTo(expected[c]!, 8));
    expect(miss).toBeLessThan(1e-10);
  });

  it('keeps trimmed weights within their bounds and says what that costs', () => {
    const of = [0, 0, 0, 0, 0, 0, 0, 0, 0, 1];
    const { weights, miss } = rakedWeights(new Float64Array(10).fill(1), [{ of, targets: [50, 50] }], {
      lower: 0.5,
      upper: 3,
    });
    expect(Math.max(...weights)).toBe(3);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0.5);
    expect(miss).toBeGreaterThan(0.1);
  });

  it('leaves out categories that nobody answered in', () => {
    const { weights } = rakedWeights([1, 1, 2], [{ of: [0, 0, 1], targets: [10, 30, 60] }]);
    expect([...weights]).toEqual([0.5, 0.5, 1.5]);
  });

  it('refuses a margin with gaps', () => {
    expect(() => rakedWeights([1, 1], [{ of: [0], targets: [1] }])).toThrow(RangeError);
  });
});
