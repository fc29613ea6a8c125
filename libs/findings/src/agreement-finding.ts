import type { RankingReport } from '#ranking';
import type { AnsweredRegion } from './region-answers.ts';

type Report = Pick<RankingReport, 'consensus' | 'areas'>;

/** What the answers say about regions: how much of the disagreement they are, and over which area they divide most. */
export interface RegionFinding {
  readonly between: number;
  readonly byChance: number;
  /** More than what regions drawn by lot would explain, by a margin worth a word. */
  readonly moreThanChance: boolean;
  /** The area about which the regions that can be shown are furthest apart, and the two ends; null by mere chance. */
  readonly widest: {
    readonly area: string;
    readonly high: { readonly region: AnsweredRegion['region']; readonly rank: number };
    readonly low: { readonly region: AnsweredRegion['region']; readonly rank: number };
  } | null;
}

/** The least adjusted share that counts as more than chance. */
const worthAWord = 0.02;

/** Null where there is no disagreement to divide: one region, too few answers, or everybody agrees. */
export function regionFinding(report: Report, regions: readonly AnsweredRegion[]): RegionFinding | null {
  const split = report.consensus.disagreement;
  if (split === null) return null;
  return {
    between: split.between,
    byChance: split.byChance,
    moreThanChance: moreThanChance(split),
    // What chance would explain says nothing about which regions stand apart.
    widest: moreThanChance(split) ? widestGap(report, regions) : null,
  };
}

/** Whether groups explain more of the disagreement than groups drawn by lot, by a margin worth a word. */
export function moreThanChance({ adjusted }: { readonly adjusted: number }): boolean {
  return adjusted >= worthAWord;
}

/** By the distance of ranks; of two areas as wide, the one that ranks higher in the network. */
function widestGap(report: Report, regions: readonly AnsweredRegion[]): RegionFinding['widest'] {
  const shown = regions.filter((each) => each.shown);
  let widest: RegionFinding['widest'] = null;
  for (const { id } of report.areas) {
    const ranks = shown.flatMap(({ region }) => {
      const rank = report.consensus.areas[id]?.regions[region];
      return rank === undefined ? [] : [{ region, rank }];
    });
    const [high, low] = [
      ranks.toSorted((a, b) => a.rank - b.rank)[0],
      ranks.toSorted((a, b) => b.rank - a.rank)[0],
    ];
    if (high === undefined || low === undefined || high.rank === low.rank) continue;
    if (widest === null || low.rank - high.rank > widest.low.rank - widest.high.rank) {
      widest = { area: id, high, low };
    }
  }
  return widest;
}

/** How strong an agreement Kendall's W stands for, in the words of the page. */
export function agreementWord(w: number): 'weak' | 'moderate' | 'strong' {
  if (w < 0.3) return 'weak';
  return w < 0.7 ? 'moderate' : 'strong';
}
