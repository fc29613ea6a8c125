import { bestWorstScaling } from '#ranking';
import { oracle } from './oracle.ts';

type Numbers = readonly number[];
interface Utilities {
  readonly b: Numbers;
  readonly se: Numbers;
  readonly choice_p: Numbers;
}
const file = oracle<{
  readonly us_issues: {
    readonly shown: Numbers;
    readonly best: Numbers;
    readonly worst: Numbers;
    readonly published: Utilities;
    readonly computed_score: Numbers;
  };
  readonly lipovetsky_conklin_2014_table6: {
    readonly totals: Numbers;
    readonly bests: Numbers;
    readonly worsts: Numbers;
    readonly computed: Utilities;
  };
}>('best_worst_scaling');

function expectUtilities(
  shown: Numbers,
  best: Numbers,
  worst: Numbers,
  { b, se, choice_p: choice }: Utilities,
): void {
  const found = bestWorstScaling(
    shown.map((count, i) => ({ shown: count, best: best[i]!, worst: worst[i]! })),
  );
  found.forEach(({ utility, standardError, choice: probability }, i) => {
    expect(utility).toBeCloseTo(b[i]!, 7);
    expect(standardError).toBeCloseTo(se[i]!, 7);
    expect(probability).toBeCloseTo(choice[i]!, 7);
  });
}

test('thirteen issues in a balanced design', () => {
  const { shown, best, worst, published, computed_score: scores } = file.us_issues;
  expectUtilities(shown, best, worst, published);
  bestWorstScaling(shown.map((count, i) => ({ shown: count, best: best[i]!, worst: worst[i]! }))).forEach(
    ({ score }, i) => expect(score).toBeCloseTo(scores[i]!, 12),
  );
});

test('Lipovetsky and Conklin 2014, table 6', () => {
  const { totals, bests, worsts, computed } = file.lipovetsky_conklin_2014_table6;
  expectUtilities(totals, bests, worsts, computed);
});
