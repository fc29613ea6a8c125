import type { RankingReport } from '#ranking';
import { agreementWord, regionFinding } from './agreement-finding.ts';

const regions = [
  { region: 'africa', answered: 6, shown: true },
  { region: 'europe-north-america', answered: 20, shown: true },
  { region: 'arab-states', answered: 2, shown: false },
] as const;

function report(ranks: Record<string, Record<string, number>>, adjusted = 0.1): RankingReport {
  const areas = Object.keys(ranks).map((id) => ({ id }));
  const consensus = {
    disagreement: { between: 0.2, byChance: 0.1, adjusted },
    areas: Object.fromEntries(Object.entries(ranks).map(([id, of]) => [id, { regions: of }])),
  };
  return { areas, consensus } as unknown as RankingReport;
}

describe('regionFinding', () => {
  test('names the area with the widest gap between regions that are shown', () => {
    const finding = regionFinding(
      report({
        esd: { africa: 1, 'europe-north-america': 2, 'arab-states': 9 },
        literacy: { africa: 1, 'europe-north-america': 8, 'arab-states': 1 },
      }),
      regions,
    );
    expect(finding?.widest).toEqual({
      area: 'literacy',
      high: { region: 'africa', rank: 1 },
      low: { region: 'europe-north-america', rank: 8 },
    });
  });

  test('a region with too few answers never makes the gap', () => {
    const ranks = { esd: { africa: 2, 'europe-north-america': 2, 'arab-states': 9 } };
    expect(regionFinding(report(ranks), regions)?.widest).toBeNull();
  });

  test('a share hardly above what lots would give is not more than chance', () => {
    expect(regionFinding(report({}, 0.003), regions)?.moreThanChance).toBe(false);
    expect(regionFinding(report({}, 0.1), regions)?.moreThanChance).toBe(true);
    const ranks = { esd: { africa: 1, 'europe-north-america': 9 } };
    expect(regionFinding(report(ranks, 0.003), regions)?.widest).toBeNull();
  });

  test('nothing to divide says nothing', () => {
    const none = { areas: [], consensus: { disagreement: null, areas: {} } } as unknown as RankingReport;
    expect(regionFinding(none, regions)).toBeNull();
  });
});

test.each([
  [0.15, 'weak'],
  [0.3, 'moderate'],
  [0.71, 'strong'],
] as const)('W of %p is %s agreement', (w, word) => {
  expect(agreementWord(w)).toBe(word);
});
