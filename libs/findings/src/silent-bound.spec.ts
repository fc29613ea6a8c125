import type { RankingReport } from '#ranking';
import { silentBound } from './silent-bound.ts';

const report = (worst: Record<string, number>, silentToReverse: number | null) =>
  ({
    settings: { places: 2 },
    areas: ['esd', 'equity', 'health'].map((id, index) => ({ id, rank: index + 1 })),
    robustness: {
      silent: {
        members: 5,
        ranks: Object.fromEntries(Object.entries(worst).map(([id, at]) => [id, { best: 1, worst: at }])),
      },
      margins: [
        { above: 'esd', below: 'equity', silentToReverse: 1 },
        { above: 'equity', below: 'health', silentToReverse },
      ],
    },
  }) as unknown as RankingReport;

describe('silentBound', () => {
  test('settled is what stays among the places at its worst', () => {
    expect(silentBound(report({ esd: 2, equity: 3, health: 3 }, 4)).settled).toEqual(['esd']);
    expect(silentBound(report({ esd: 2, equity: 2, health: 3 }, null)).settled).toEqual(['esd', 'equity']);
  });

  test('the pair at the line is the one that the places part', () => {
    expect(silentBound(report({ esd: 3, equity: 3, health: 3 }, 4))).toMatchObject({
      silent: 5,
      settled: [],
      atLine: { above: 'equity', below: 'health', needed: 4 },
    });
  });
});
