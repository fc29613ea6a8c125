import { lineageOf, memberVersion } from '#members';
import type { MemberCity } from '#members';
import type { MemberDetailView } from './members.view.ts';

/** A member as its page shows it, among all members ever known. */
export function memberDetail(member: MemberCity, all: readonly MemberCity[]): MemberDetailView {
  const { successors, predecessors } = lineageOf(all, member.id);
  return {
    ...member,
    shortNames: [...member.shortNames],
    formerNames: [...member.formerNames],
    languages: [...member.languages],
    statuses: [...member.statuses],
    lineage: { successors: [...successors], predecessors: [...predecessors] },
    version: memberVersion(member),
  };
}
