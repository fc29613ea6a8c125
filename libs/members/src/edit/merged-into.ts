import { Problem } from '#problem';
import type { IsoDate, MemberCity } from '../member-city.ts';
import { withSpanFrom } from './with-span-from.ts';

/** A merger of one member into another from a day on. */
export interface Merger {
  /** The member that carries on. */
  readonly into: string;
  readonly on: IsoDate;
  readonly source: string;
  readonly reason: string;
}

/**
 * The member as it stands once it has been merged: withdrawn from that day on with the reason, its successor named.
 * Throws a conflict: `merge-itself`, `merge-already`, `merge-circle` (the chain of successors leads back),
 * `merge-into-merged` (the other had gone by then), `merge-before-member` (no member before that day),
 * `merge-before-status` (a later status stands); `city-unknown` for a member that is not among `members`.
 */
export function mergedInto(members: readonly MemberCity[], id: string, merger: Merger): MemberCity {
  const { into, on, source, reason } = merger;
  const byId = new Map(members.map((member) => [member.id, member]));
  const member = byId.get(id);
  const other = byId.get(into);
  if (member === undefined || other === undefined) {
    throw new Problem('not-found', 'city-unknown', { city: member === undefined ? id : into });
  }
  if (into === id) throw new Problem('conflict', 'merge-itself');
  if (member.successor !== null) throw new Problem('conflict', 'merge-already', { day: member.successor.on });
  if (leadsTo(byId, into, id)) throw new Problem('conflict', 'merge-circle');
  if (other.successor !== null && other.successor.on <= on) {
    throw new Problem('conflict', 'merge-into-merged', { day: other.successor.on });
  }
  if (!member.statuses.some((span) => span.status !== 'withdrawn' && span.from < on)) {
    throw new Problem('conflict', 'merge-before-member');
  }
  const standing = member.statuses.find(
    (span) => span.from > on || (span.from === on && (span.status !== 'withdrawn' || span.until !== null)),
  );
  if (standing !== undefined) throw new Problem('conflict', 'merge-before-status', { day: standing.from });
  return {
    ...member,
    statuses: withSpanFrom(member.statuses, { status: 'withdrawn', from: on, source, reason }),
    successor: { city: into, on, source },
  };
}

function leadsTo(byId: ReadonlyMap<string, MemberCity>, from: string, to: string): boolean {
  const seen = new Set<string>();
  for (
    let at: string | undefined = from;
    at !== undefined && !seen.has(at);
    at = byId.get(at)?.successor?.city
  ) {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}
