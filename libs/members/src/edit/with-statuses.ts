import type { MemberCity, StatusSpan } from '../member-city.ts';

/**
 * The member with another status over time, in its order. A merger ends with a last span in which the member is withdrawn:
 * where that span moves the merger's day moves with it, and where it is gone the merger is taken back.
 */
export function withStatuses(member: MemberCity, statuses: readonly StatusSpan[]): MemberCity {
  const ordered = statuses.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const last = ordered.at(-1);
  const merged = member.successor !== null && last?.status === 'withdrawn' && last.until === null;
  return {
    ...member,
    statuses: ordered,
    successor: merged ? { ...member.successor, on: last.from } : null,
  };
}
