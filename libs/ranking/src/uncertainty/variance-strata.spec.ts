import { varianceStrata } from './variance-strata.ts';

/** Answers and members by stratum. */
function of(...counts: readonly (readonly [number, number])[]): ReturnType<typeof varianceStrata> {
  const stratum = Uint16Array.from(
    counts.flatMap(([answers], h) => Array.from({ length: answers }, () => h)),
  );
  return varianceStrata({
    strata: counts.map(([, members], h) => ({ id: `s${h}`, members })),
    stratum,
    weights: new Float64Array(stratum.length).fill(1),
  });
}

describe('varianceStrata', () => {
  it.each([
    [
      'strata of several answers stay as they are',
      [
        [2, 5],
        [3, 4],
      ],
      [2, 3],
      [5, 4],
    ],
    [
      'strata of single answers are collapsed into one',
      [
        [1, 3],
        [4, 9],
        [1, 2],
      ],
      [2, 4],
      [5, 9],
    ],
    [
      'a lonely single answer joins the smallest stratum',
      [
        [4, 9],
        [1, 2],
        [3, 6],
      ],
      [4, 4],
      [9, 8],
    ],
    [
      'strata without answers drop out',
      [
        [0, 7],
        [2, 5],
      ],
      [2],
      [5],
    ],
    [
      'a roll shorter than its answers is endless',
      [
        [4, 0],
        [2, 5],
      ],
      [4, 2],
      [Infinity, 5],
    ],
    ['one answer in all stands alone', [[1, 5]], [1], [5]],
  ] as const)('%s', (_, counts, answers, members) => {
    const strata = of(...counts);
    expect([...strata.answers]).toEqual(answers);
    expect([...strata.members]).toEqual(members);
  });

  it('sends every preference to its variance stratum', () => {
    expect([...of([1, 3], [2, 9], [1, 2]).of]).toEqual([0, 1, 1, 0]);
  });
});
