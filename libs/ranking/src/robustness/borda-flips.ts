import { NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';

const SAME = 1e-9;

/**
 * How many answers would have to turn to "`lower` first, `upper` last" for `lower` to overtake `upper` under
 * normalised Borda: those that help most turn first. Without "no opinion" and with equal weights no smaller
 * number would do; otherwise this number suffices. 0 when it is ahead already, undefined when even all
 * answers would not do (there are none). `wins` are the m × m half wins of `weighted`; a preference of
 * several answers turns as one. Cost O(n·m + n log n).
 */
export function bordaFlips(
  weighted: FrozenProfile,
  wins: Float64Array,
  upper: number,
  lower: number,
): number | undefined {
  const { m, n, weights } = weighted;
  const won = { upper: shares(wins, m, upper), lower: shares(wins, m, lower) };
  const lead = (): number => {
    let sum = 0;
    for (let k = 0; k < m; k++) {
      if (k !== upper) sum += share(won.upper, k);
      if (k !== lower) sum -= share(won.lower, k);
    }
    return sum;
  };
  if (lead() < -SAME) return 0;
  const gains = Array.from({ length: n }, (_, c) => gain(weighted, won, c, upper, lower));
  const order = Array.from(gains.keys()).sort((a, b) => gains[b]! - gains[a]! || a - b);
  for (const [turned, c] of order.entries()) {
    turn(weighted, won.upper, c, upper, 0);
    turn(weighted, won.lower, c, lower, 2 * weights[c]!);
    if (lead() < -SAME) return turned + 1;
  }
  return undefined;
}

/** Half wins of one area against each other one, and half wins of the pair in all. */
interface Shares {
  readonly won: Float64Array;
  readonly total: Float64Array;
}

function shares(wins: Float64Array, m: number, i: number): Shares {
  const won = wins.slice(i * m, (i + 1) * m);
  return { won, total: won.map((value, k) => value + wins[k * m + i]!) };
}

function share({ won, total }: Shares, k: number): number {
  return total[k]! > 0 ? won[k]! / total[k]! : 0.5;
}

/** Half wins that an answer gives `i` against `k`: 2, 1, 0, or −1 where it does not compare them. */
function halfWin({ m, places }: FrozenProfile, c: number, i: number, k: number): number {
  const p = places[c * m + i]!;
  const q = places[c * m + k]!;
  if (p === NO_OPINION || q === NO_OPINION) return -1;
  return p < q ? 2 : p === q ? 1 : 0;
}

/** By how much the lead would fall to first order if answer c turned. */
function gain(
  weighted: FrozenProfile,
  won: { readonly upper: Shares; readonly lower: Shares },
  c: number,
  upper: number,
  lower: number,
): number {
  const loss = (of: Shares, i: number, target: number): number => {
    let sum = 0;
    for (let k = 0; k < weighted.m; k++) {
      if (k === i) continue;
      const now = halfWin(weighted, c, i, k);
      const before = now < 0 ? 2 * share(of, k) : now;
      sum += (before - target) / Math.max(of.total[k]!, 2 * weighted.weights[c]!);
    }
    return sum;
  };
  return weighted.weights[c]! * (loss(won.upper, upper, 0) - loss(won.lower, lower, 2));
}

/** Replaces what answer c gives area i by `half` half wins against every other area. */
function turn(weighted: FrozenProfile, of: Shares, c: number, i: number, half: number): void {
  const weight = weighted.weights[c]!;
  for (let k = 0; k < weighted.m; k++) {
    if (k === i) continue;
    const now = halfWin(weighted, c, i, k);
    if (now < 0) of.total[k]! += 2 * weight;
    else of.won[k]! -= weight * now;
    of.won[k]! += half;
  }
}
