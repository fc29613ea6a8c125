import { countPairs } from '../counting/count-pairs.ts';
import { winsMatrix } from '../counting/wins-matrix.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';

const SAME = 1e-9;

/** What the members that have not answered could still do. */
export interface NonResponseBound {
  /** Members on the roll without an answer. */
  readonly silent: number;
  /**
   * m × m: how many of them would be enough to bring j level with i or past it, 0 when it is so already;
   * −1 where not even all of them could: the order i above j is settled.
   */
  readonly needed: Float64Array;
  /** m: best and worst rank that any behaviour of the silent members could lead to; ranks between need not
   * all be possible, ranks beyond are impossible. */
  readonly best: readonly number[];
  readonly worst: readonly number[];
}

/**
 * The worst-case non-response bound: which orders no behaviour of the silent members could reverse.
 *
 * Exact for normalised Borda. The lead of i over j is a sum of shares W/(W + L): of i against every area,
 * less those of j. A further answer changes a share only by adding to W, to L, half to each, or nothing;
 * the share falls most when all goes to L and rises most when all goes to W. The ballot "j first, i last,
 * the rest between" does, in every one of these terms at once, what lowers the lead most: j above every
 * area, every area above i. So the lead is least when every silent member casts it, abstaining or having no
 * opinion included, and never rises as more of them do, which makes the smallest sufficient number well
 * defined.
 *
 * `memberWeights` holds, by stratum, what one member counts when all have answered (1 each for one city one
 * vote); where they differ, the heaviest members are counted first. Cost O(n·m² + m³·log silent).
 */
export function nonResponseBound(frozen: FrozenProfile, memberWeights: Float64Array): NonResponseBound {
  const { m, stratum } = frozen;
  const weights = frozen.weights.map((answers, c) => answers * memberWeights[stratum[c]!]!);
  return boundOfWins(winsMatrix({ m, ...countPairs({ ...frozen, weights }) }), frozen, memberWeights);
}

/** The same from the half wins (m × m) under these weights. */
export function boundOfWins(
  wins: Float64Array,
  frozen: Pick<FrozenProfile, 'm' | 'strata' | 'stratum' | 'weights'>,
  memberWeights: Float64Array,
): NonResponseBound {
  const { m } = frozen;
  const groups = silentGroups(frozen, memberWeights);
  const silent = groups.reduce((sum, { members }) => sum + members, 0);
  const needed = new Float64Array(m * m);
  for (let i = 0; i < m; i++)
    for (let j = 0; j < m; j++)
      if (i !== j)
        needed[i * m + j] = fewest(silent, (t) => leastLead(wins, m, i, j, heaviest(groups, t)) <= SAME);
  const areas = Array.from({ length: m }, (_, i) => i);
  const settled = (i: number, j: number): boolean => needed[i * m + j] === -1;
  return {
    silent,
    needed,
    best: areas.map((i) => 1 + areas.filter((j) => settled(j, i)).length),
    worst: areas.map((i) => m - areas.filter((j) => settled(i, j)).length),
  };
}

/** Silent members in groups of equal weight, the heaviest first. */
function silentGroups(
  frozen: Pick<FrozenProfile, 'strata' | 'stratum' | 'weights'>,
  memberWeights: Float64Array,
): readonly { readonly weight: number; readonly members: number }[] {
  const answers = new Float64Array(frozen.strata.length);
  frozen.stratum.forEach((h, c) => (answers[h]! += frozen.weights[c]!));
  return frozen.strata
    .map(({ members }, h) => ({ weight: memberWeights[h]!, members: Math.max(0, members - answers[h]!) }))
    .sort((a, b) => b.weight - a.weight);
}

/** Weight of the `count` heaviest silent members. */
function heaviest(groups: ReturnType<typeof silentGroups>, count: number): number {
  let left = count;
  let mass = 0;
  for (const { weight, members } of groups) {
    const taken = Math.min(left, members);
    mass += taken * weight;
    left -= taken;
  }
  return mass;
}

/** (m − 1)/100 times the lead of i over j when silent members of that weight put j first and i last. */
function leastLead(wins: Float64Array, m: number, i: number, j: number, mass: number): number {
  let lead = 0;
  for (let k = 0; k < m; k++) {
    if (k !== i) lead += share(wins[i * m + k]!, wins[k * m + i]! + 2 * mass);
    if (k !== j) lead -= share(wins[j * m + k]! + 2 * mass, wins[k * m + j]!);
  }
  return lead;
}

function share(won: number, lost: number): number {
  return won + lost > 0 ? won / (won + lost) : 0.5;
}

/** The smallest t in 0 … last with the property, which once true stays true; −1 if none. */
function fewest(last: number, holds: (t: number) => boolean): number {
  if (!holds(last)) return -1;
  let low = 0;
  let high = last;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
