import { fractionToNumber, leastCommonMultiple } from '../methods/exact-fraction.ts';
import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { byPriority, type Priority } from './priority.ts';
import { topsAmong } from './ranked-groups.ts';
import { stvQuota, type StvQuota } from './stv-quota.ts';
import { VoteClasses } from './vote-classes.ts';

/** Who is elected, in order, and the votes of each round. */
export interface TransferableVoteResult {
  readonly elected: readonly number[];
  readonly quota: number;
  /** Votes by area in each round, of those not yet out or transferred. */
  readonly rounds: readonly ReadonlyMap<number, number>[];
}

/** Votes in units of 1/(denominator · unit). */
type Votes = readonly bigint[];

/**
 * Single transferable vote with weighted inclusive Gregory transfers: an area that reaches the quota is
 * elected and passes its surplus on, every ballot at the same share of its value; when nobody has a surplus
 * the area with fewest votes goes out; areas left for the seats left are elected by votes.
 *
 * Several areas in one place share a ballot equally. Of two surpluses the larger goes first. Ties: fewer
 * votes in the latest earlier round that tells them apart, then priority (the lower goes out). Exact.
 * Cost O(rounds · (n·m + classes·m²)), only the latter on big integers.
 */
export function transferableVote(
  frozen: FrozenProfile,
  seats: number,
  rule: StvQuota = 'droop',
  priority: Priority = byPriority(frozen.m),
): TransferableVoteResult {
  const classes = new VoteClasses(frozen);
  const quota = stvQuota(classes.weight, seats, rule);
  const unit = leastCommonMultiple(frozen.m);
  // 0 out or transferred, 1 hopeful, 2 elected with its surplus still to come.
  const state = new Uint8Array(frozen.m).fill(1);
  const elected: number[] = [];
  const history: { votes: Votes; scale: bigint }[] = [];
  const rounds: ReadonlyMap<number, number>[] = [];

  while (elected.length < seats) {
    const hopeful = [...state.keys()].filter((i) => state[i] === 1);
    if (hopeful.length === 0) break;
    const votes = count(frozen, classes, state, unit);
    const scale = classes.denominator * unit;
    history.push({ votes, scale });
    rounds.push(
      new Map(
        [...state.keys()]
          .filter((i) => state[i])
          .map((i) => [i, fractionToNumber({ num: votes[i]!, den: scale })]),
      ),
    );
    const more = moreVotes(history, priority);
    const best = hopeful.sort(more);
    const needed = quota.num * scale;
    const winners =
      hopeful.length <= seats - elected.length ? best : best.filter((i) => votes[i]! * quota.den >= needed);
    for (const i of winners.slice(0, seats - elected.length)) {
      elected.push(i);
      state[i] = 2;
    }
    const surplus = [...state.keys()].filter((i) => state[i] === 2).sort(more)[0];
    if (surplus !== undefined) {
      transfer(frozen, classes, state, surplus, votes[surplus]! * quota.den, needed);
      state[surplus] = 0;
    } else state[best.at(-1)!] = 0;
  }
  return { elected, quota: fractionToNumber(quota), rounds };
}

function count(
  { m, n, places }: FrozenProfile,
  classes: VoteClasses,
  state: Uint8Array,
  unit: bigint,
): Votes {
  // Rows by class, area and number of areas that share the ballot.
  const rows = new Float64Array(classes.count * m * (m + 1));
  const tops = new Uint8Array(m);
  for (let c = 0; c < n; c++) {
    const own = classes.of[c]!;
    if (own < 0) continue;
    const size = topsAmong(places, c * m, state, tops);
    for (let t = 0; t < size; t++) rows[(own * m + tops[t]!) * (m + 1) + size]! += 1;
  }
  const votes = Array.from(state, () => 0n);
  for (let own = 0; own < classes.count; own++) {
    const value = classes.value(own) * unit;
    if (value === 0n) continue;
    for (let i = 0; i < m; i++) {
      for (let size = 1; size <= m; size++) {
        const count = rows[(own * m + i) * (m + 1) + size]!;
        if (count > 0) votes[i]! += (BigInt(count) * value) / BigInt(size);
      }
    }
  }
  return votes;
}

/** Leaves of each ballot that stands with `area` what exceeds the quota: 1 − quota / (size · votes). */
function transfer(
  { m, n, places }: FrozenProfile,
  classes: VoteClasses,
  state: Uint8Array,
  area: number,
  votes: bigint,
  quota: bigint,
): void {
  if (votes === 0n) return;
  const tops = new Uint8Array(m);
  const sizes = new Uint8Array(n);
  for (let c = 0; c < n; c++) {
    const tied = topsAmong(places, c * m, state, tops);
    for (let t = 0; t < tied; t++) if (tops[t] === area) sizes[c] = tied;
  }
  const unit = leastCommonMultiple(m);
  const kept = votes > quota ? quota : votes;
  classes.rescale(
    sizes,
    (size) => (size === 0 ? unit * votes : unit * votes - (unit / BigInt(size)) * kept),
    unit * votes,
  );
}

function moreVotes(history: readonly { votes: Votes; scale: bigint }[], priority: Priority): Priority {
  return (i, j) => {
    for (let round = history.length - 1; round >= 0; round--) {
      const { votes } = history[round]!;
      if (votes[i] !== votes[j]) return votes[i]! > votes[j]! ? -1 : 1;
    }
    return priority(i, j);
  };
}
