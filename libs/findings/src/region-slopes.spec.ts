import type { RankingReport } from '#ranking';
import { regionSlopes } from './region-slopes.ts';

const report = {
  settings: { places: 2 },
  areas: [
    { id: 'esd', rank: 1 },
    { id: 'equity', rank: 2 },
    { id: 'health', rank: 3 },
    { id: 'youth', rank: 4 },
  ],
  consensus: {
    areas: {
      esd: { regions: { africa: 3 } },
      equity: { regions: { africa: 1 } },
      health: { regions: { africa: 2 } },
      youth: { regions: { africa: 3 } },
    },
  },
} as unknown as RankingReport;

describe('regionSlopes', () => {
  test('says who comes among the places there, and who does not', () => {
    expect(regionSlopes(report, 'africa').map(({ area, crosses }) => [area, crosses])).toEqual([
      ['esd', 'leaves'],
      ['equity', null],
      ['health', 'enters'],
      ['youth', null],
    ]);
  });

  test('tied areas stand in slots of their own, in the order of the network', () => {
    const slots = regionSlopes(report, 'africa').map(({ area, slot }) => [area, slot]);
    expect(slots).toEqual([
      ['esd', 3],
      ['equity', 1],
      ['health', 2],
      ['youth', 4],
    ]);
  });
});
