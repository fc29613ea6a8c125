import { countPairs } from '../counting/count-pairs.ts';
import { bordaScores } from '../methods/borda-scores.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { readUnranked } from '../profile/read-unranked.ts';
import type { UnrankedConvention } from '../settings.ts';
import { profileScores } from './profile-scores.ts';
import { rankingChange, type RankingChange } from './ranking-change.ts';

/** The ranking under another reading of unranked or tied areas. */
export interface OtherConvention extends RankingChange {
  /** `ties-apart`: two tied areas leave the comparison instead of winning half of it. */
  readonly convention: `unranked-${UnrankedConvention}` | 'ties-apart';
}

/**
 * What the tie conventions change: the official rule with unranked areas read the other way, and with tied
 * pairs left out. `weighted` holds the answers as given, unranked areas below. Cost O(n·m²).
 */
export function otherConventions(
  weighted: FrozenProfile,
  signed: UnrankedConvention,
  places: number,
): readonly OtherConvention[] {
  const ids = weighted.areas.map(({ id }) => id);
  const read = readUnranked(weighted, signed);
  const official = profileScores(read);
  const turned = signed === 'below' ? 'no-opinion' : 'below';
  return [
    {
      convention: `unranked-${turned}`,
      ...rankingChange(ids, official, profileScores(readUnranked(weighted, turned)), places),
    },
    {
      convention: 'ties-apart',
      ...rankingChange(ids, official, bordaScores(countPairs(read).pairwise, weighted.m), places),
    },
  ];
}
