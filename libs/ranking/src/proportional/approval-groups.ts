import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { strictlyAbove } from './strictly-above.ts';

/** Voters who approve the same candidates (indices 0…m−1), taken together. */
export interface ApprovalGroup {
  readonly weight: number;
  readonly approves: readonly number[];
}

/** Equal approvals taken together, in order of first appearance. Cost O(approvals). */
export function mergedApprovals(groups: readonly ApprovalGroup[]): readonly ApprovalGroup[] {
  const merged = new Map<string, { weight: number; approves: readonly number[] }>();
  for (const { weight, approves } of groups) {
    const sorted = [...new Set(approves)].sort((a, b) => a - b);
    const key = sorted.join(',');
    const known = merged.get(key);
    if (known) known.weight += weight;
    else merged.set(key, { weight, approves: sorted });
  }
  return [...merged.values()];
}

/**
 * Approvals read from rankings: each city approves the areas of its first `top` positions; a tie across
 * the line is approved as a whole, areas below or without opinion never. Cost O(n·m).
 */
export function approvalGroups(frozen: FrozenProfile, top: number): readonly ApprovalGroup[] {
  const { m, n, weights } = frozen;
  const above = new Int16Array(m);
  const groups: ApprovalGroup[] = [];
  for (let c = 0; c < n; c++) {
    strictlyAbove(frozen, c, above);
    const approves: number[] = [];
    for (let i = 0; i < m; i++) if (above[i]! >= 0 && above[i]! < top) approves.push(i);
    groups.push({ weight: weights[c]!, approves });
  }
  return mergedApprovals(groups);
}
