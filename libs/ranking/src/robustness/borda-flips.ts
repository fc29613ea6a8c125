import { NO_OPINION, type FrozenProfile } from '../profile/frozen-profile.ts';

const SAME = 1e-9;

/**
 * How many answers would have to turn to "`lower` first, `upper` last" for `lower` to overtake `upper` under
 * normalised Borda: those that help most turn first. Without "no opinion" and with equal weights no smaller
 * number would do; otherwise this number suffices. 0 when it is ahead already, undefined when even all
 * answers would not do (there are none). `wins` are the m × m half wins of `weighted`; `answers` (n) says how
 * many answers each preference stands for. Cost O(n·m + n log n).
 */
export function bordaFlips(
  weighted: FrozenProfile,
  answers: Float64Array,
  wins: Float64Array,
  upper: number,
  lower: number,
): number | undefined {
  const { m, weights } = weighted;
  const one = weights.map((weight, c) => weight / answers[c]!);
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
  const gains = gainsOf(weighted, one, won, upper, lower);
  /** Turns that many answers of preference c, or back again; says whether `lower` is then ahead. */
  const turnAnswers = (c: number, count: number): boolean => {
    turn(weighted, count * one[c]!, won.upper, c, upper, 0);
    turn(weighted, count * one[c]!, won.lower, c, lower, 2);
    return lead() < -SAME;
  };
  let turned = 0;
  for (const c of byGain(gains)) {
    if (!turnAnswers(c, answers[c]!)) {
      turned += answers[c]!;
      continue;
    }
    let [low, high] = [1, answers[c]!];
    let now = high;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (turnAnswers(c, middle - now)) high = middle;
      else low = middle + 1;
      now = middle;
    }
    return turned + low;
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

/**
 * n: by how much the lead would fall to first order if one answer of each preference turned. What an area gives to
 * that depends only on whether it is above, tied, below or not compared, so that it is worked out once a weight.
 */
function gainsOf(
  weighted: FrozenProfile,
  one: Float64Array,
  won: { readonly upper: Shares; readonly lower: Shares },
  upper: number,
  lower: number,
): Float64Array {
  const { m, n, places } = weighted;
  const tables = new Map<number, { readonly upper: Float64Array; readonly lower: Float64Array }>();
  const gains = new Float64Array(n);
  for (let c = 0; c < n; c++) {
    const weight = one[c]!;
    let table = tables.get(weight);
    if (!table) {
      table = { upper: lossTable(won.upper, weight, 0), lower: lossTable(won.lower, weight, 2) };
      tables.set(weight, table);
    }
    const row = c * m;
    gains[c] = weight * (loss(places, row, m, upper, table.upper) - loss(places, row, m, lower, table.lower));
  }
  return gains;
}

/** m × 4: what each other area gives if −1, 0, 1 or 2 half wins against it become `target`. */
function lossTable(of: Shares, weight: number, target: number): Float64Array {
  const table = new Float64Array(of.won.length * 4);
  for (let k = 0; k < of.won.length; k++) {
    for (let now = -1; now <= 2; now++) {
      const before = now < 0 ? 2 * share(of, k) : now;
      table[k * 4 + now + 1] = (before - target) / Math.max(of.total[k]!, 2 * weight);
    }
  }
  return table;
}

function loss(places: Uint8Array, row: number, m: number, i: number, table: Float64Array): number {
  const p = places[row + i]!;
  let sum = 0;
  for (let k = 0; k < m; k++) {
    if (k === i) continue;
    const q = places[row + k]!;
    const now = p === NO_OPINION || q === NO_OPINION ? -1 : p < q ? 2 : p === q ? 1 : 0;
    sum += table[k * 4 + now + 1]!;
  }
  return sum;
}

/** Rows by gain, the largest first, equal ones in their order. Few are asked for, so few are sorted at first. */
function* byGain(gains: Float64Array): Generator<number> {
  const step = Math.max(1, Math.floor(gains.length / 1_000));
  const sample = gains.filter((_, c) => c % step === 0).sort();
  const bounds = [sample.at(-1 - (sample.length >> 6))!, sample.at(-1 - (sample.length >> 3))!, -Infinity];
  let last = Infinity;
  for (const bound of bounds) {
    const rows: number[] = [];
    for (let c = 0; c < gains.length; c++) if (gains[c]! > bound && gains[c]! <= last) rows.push(c);
    yield* rows.sort((a, b) => gains[b]! - gains[a]! || a - b);
    last = bound;
  }
}

/** Replaces what so much weight of preference c gives area i by `half` half wins against every other area. */
function turn(weighted: FrozenProfile, weight: number, of: Shares, c: number, i: number, half: number): void {
  for (let k = 0; k < weighted.m; k++) {
    if (k === i) continue;
    const now = halfWin(weighted, c, i, k);
    if (now < 0) of.total[k]! += 2 * weight;
    else of.won[k]! -= weight * now;
    of.won[k]! += weight * half;
  }
}
