import { rankFinding, rankLead } from './rank-finding.ts';

/** Areas from their sets, `[lower, upper]`, in the official order. */
function report(places: number, sets: readonly (readonly [number, number])[], preferences = 131) {
  return {
    preferences,
    settings: { places },
    areas: sets.map(([lower, upper], index) => ({
      id: `a${index + 1}`,
      rank: index + 1,
      lower,
      upper,
      standing:
        upper <= places ? ('sure' as const) : lower > places ? ('below' as const) : ('contends' as const),
      rankedBy: 100 - index,
    })),
  };
}

const below: readonly (readonly [number, number])[] = [
  [9, 12],
  [9, 12],
  [9, 12],
  [9, 12],
];
const target = report(7, [[1, 1], [2, 4], [2, 4], [2, 8], [4, 8], [4, 8], [4, 8], [4, 8], ...below]);

describe('rankFinding', () => {
  test.each([
    [
      'three sure, five contend for the other four',
      target,
      'ranking.findingContend',
      { sure: 3, contend: 5, open: 4, places: 7 },
    ],
    [
      'all places sure',
      report(2, [
        [1, 2],
        [1, 2],
        [3, 4],
        [3, 4],
      ]),
      'ranking.findingSure',
      { sure: 2 },
    ],
    [
      'nobody sure',
      report(2, [
        [1, 4],
        [1, 4],
        [1, 4],
        [1, 4],
      ]),
      'ranking.findingOpen',
      { sure: 0, contend: 4, open: 2, places: 2 },
    ],
    [
      'no answers: no claim',
      report(
        2,
        [
          [1, 3],
          [1, 3],
          [1, 3],
        ],
        0,
      ),
      'ranking.findingNone',
      {},
    ],
    [
      'no more areas than places',
      report(3, [
        [1, 2],
        [1, 2],
      ]),
      'ranking.findingRoom',
      { places: 3 },
    ],
    [
      'one place left that its only contender cannot prove',
      report(2, [
        [1, 1],
        [2, 3],
        [3, 3],
      ]),
      'ranking.findingUnproven',
      { sure: 1, contend: 1, open: 1, places: 2 },
    ],
  ])('%s', (_name, input, key, values) => {
    expect(rankFinding(input)).toEqual({ key, values });
  });
});

describe('rankLead', () => {
  test('a set of one rank is first for sure; contenders whose sets all overlap have no order', () => {
    expect(rankLead(target, 5)).toEqual([
      { key: 'ranking.firstSure', values: { rankedBy: 100, answers: 131, limit: 5 }, area: 'a1' },
      { key: 'ranking.contendersOpen', values: { contend: 5 } },
    ]);
  });

  test('a wider set is first by points only', () => {
    expect(
      rankLead(
        report(2, [
          [1, 2],
          [1, 3],
          [3, 3],
        ]),
        5,
      )[0]?.key,
    ).toBe('ranking.firstByPoints');
  });

  test('contenders with sets apart are not said to be without order', () => {
    const apart = report(4, [
      [1, 1],
      [2, 2],
      [3, 5],
      [4, 6],
      [6, 6],
      [3, 6],
    ]);
    const far = report(2, [
      [1, 1],
      [2, 3],
      [2, 4],
      [2, 4],
    ]);
    expect(rankLead(apart, 5)).toHaveLength(2);
    expect(
      rankLead(
        {
          ...far,
          areas: [...far.areas.slice(0, 3), { ...far.areas[3]!, lower: 4, standing: 'contends' as const }],
        },
        5,
      ),
    ).toHaveLength(1);
  });

  test('an exact tie names nobody', () => {
    const tied = report(2, [
      [1, 2],
      [1, 2],
      [3, 3],
    ]);
    const areas = tied.areas.map((area) => ({ ...area, rank: area.rank === 2 ? 1 : area.rank }));
    expect(rankLead({ ...tied, areas }, 5)).toEqual([{ key: 'ranking.firstTied', values: {} }]);
  });

  test('of a file it says nothing of cities', () => {
    expect(rankLead(target, null)[0]).toEqual({ key: 'ranking.firstSureOfFile', values: {}, area: 'a1' });
  });

  test('says nothing without answers', () => {
    expect(rankLead(report(2, [[1, 3]], 0), 5)).toEqual([]);
  });
});
