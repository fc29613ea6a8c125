import type { Fraction } from '../methods/exact-fraction.ts';

/** Votes that win a seat: Droop, Hagenbach-Bischoff, Hare or Imperiali. */
export type StvQuota = 'droop' | 'hagenbach-bischoff' | 'hare' | 'imperiali';

/** The quota for `votes` (whole) and `seats`: ⌊V/(s+1)⌋+1, V/(s+1), V/s or V/(s+2), exactly. */
export function stvQuota(votes: number, seats: number, rule: StvQuota): Fraction {
  const all = BigInt(votes);
  const s = BigInt(seats);
  switch (rule) {
    case 'droop':
      return { num: all / (s + 1n) + 1n, den: 1n };
    case 'hagenbach-bischoff':
      return { num: all, den: s + 1n };
    case 'hare':
      return { num: all, den: s };
    case 'imperiali':
      return { num: all, den: s + 2n };
  }
}
