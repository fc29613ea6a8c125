import { kishEffect, rakedWeights } from '#ranking';
import { oracle } from './oracle.ts';

type Table = readonly (readonly number[])[];
const file = oracle<{
  readonly raking: readonly {
    readonly source: string;
    readonly seed: Table;
    readonly row_targets: readonly number[];
    readonly col_targets: readonly number[];
    readonly value_converged?: Table;
    readonly value?: Table;
  }[];
  readonly kish: readonly { readonly w: readonly number[]; readonly deff: number; readonly n_eff: number }[];
  readonly region_example: { readonly n: readonly number[]; readonly deff: number; readonly n_eff: number };
}>('survey_weights');

test.each(file.raking)(
  'raking: $source',
  ({ seed, row_targets: rows, col_targets: columns, value, value_converged: converged }) => {
    const width = columns.length;
    const cells = seed.flat();
    const { weights, miss } = rakedWeights(cells, [
      { of: cells.map((_, k) => Math.floor(k / width)), targets: rows },
      { of: cells.map((_, k) => k % width), targets: columns },
    ]);
    const total = rows.reduce((a, b) => a + b);
    const answers = cells.reduce((a, b) => a + b);
    const expected = (converged ?? value)!.flat();
    expect(miss).toBeLessThan(1e-9);
    cells.forEach((count, k) => expect((weights[k]! * count * total) / answers).toBeCloseTo(expected[k]!, 6));
  },
);

test.each(file.kish)('Kish: $w', ({ w, deff, n_eff: size }) => {
  const { designEffect, effectiveSize } = kishEffect(w);
  expect(designEffect).toBeCloseTo(deff, 12);
  expect(effectiveSize).toBeCloseTo(size, 12);
});

test('Kish: every region the same weight', () => {
  const { n, deff, n_eff: size } = file.region_example;
  const { designEffect, effectiveSize } = kishEffect(
    n.flatMap((count) => Array.from({ length: count }, () => 1 / count)),
  );
  expect(designEffect).toBeCloseTo(deff, 12);
  expect(effectiveSize).toBeCloseTo(size, 12);
});
