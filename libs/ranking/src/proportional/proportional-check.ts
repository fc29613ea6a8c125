import type { FrozenProfile } from '../profile/frozen-profile.ts';
import { approvalGroups } from './approval-groups.ts';
import { equalShares } from './equal-shares.ts';
import { expandingApprovals } from './expanding-approvals.ts';
import { byPriority } from './priority.ts';
import { satisfaction, type RegionSatisfaction } from './satisfaction.ts';
import { transferableVote } from './transferable-vote.ts';

/** What one proportional rule would choose, by area id. */
export interface ProportionalSelection {
  readonly areas: readonly string[];
  /** Chosen here and not by the majority, and the other way round. */
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly satisfaction: readonly RegionSatisfaction[];
}

/** The majority's areas beside those that proportional rules would choose for as many places. */
export interface ProportionalCheck {
  /** How many first areas of a city count as its approvals. */
  readonly top: number;
  readonly majority: {
    readonly areas: readonly string[];
    readonly satisfaction: readonly RegionSatisfaction[];
  };
  readonly rules: Readonly<Record<'equalShares' | 'expandingApprovals' | 'stv', ProportionalSelection>>;
}

/**
 * Holds the majority's selection, the first `seats` of its order of all columns, against three rules that give every group its share: equal
 * shares on the cities' first `top` areas (each area costs the same; Add1 in hundredths of an area's
 * share, filled up by Phragmén), expanding approvals and STV on the rankings. Ties go
 * to the majority's order.
 */
export function proportionalCheck(
  frozen: FrozenProfile,
  order: readonly number[],
  seats: number,
  top = 3,
): ProportionalCheck {
  const { m, areas } = frozen;
  const majority = order.slice(0, seats);
  // A tie goes to the majority's order, so that every difference is one of proportionality.
  const priority = byPriority(
    m,
    areas.map((_, i) => order.indexOf(i)),
  );
  const ids = (columns: readonly number[]): readonly string[] => columns.map((i) => areas[i]!.id);
  const selection = (chosen: readonly number[]): ProportionalSelection => ({
    areas: ids(chosen),
    added: ids(chosen.filter((i) => !majority.includes(i))),
    dropped: ids(majority.filter((i) => !chosen.includes(i))),
    satisfaction: satisfaction(frozen, chosen, top),
  });
  const groups = approvalGroups(frozen, top);
  const cost =
    100 *
    Math.max(
      1,
      groups.reduce((sum, { weight }) => sum + weight, 0),
    );
  const money = { costs: areas.map(() => cost), budget: seats * cost };
  return {
    top,
    majority: { areas: ids(majority), satisfaction: satisfaction(frozen, majority, top) },
    rules: {
      equalShares: selection(equalShares(groups, money, { fill: 'phragmen', priority }).chosen),
      expandingApprovals: selection(expandingApprovals(frozen, seats, priority)),
      stv: selection(transferableVote(frozen, seats, 'droop', priority).elected),
    },
  };
}
