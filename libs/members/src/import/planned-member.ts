import type { MemberChange } from '../edit/member-changes.ts';
import type { MemberCity } from '../member-city.ts';

/** A member that a file describes, before and after importing it. */
export interface PlannedMember {
  readonly line: number;
  /** Whether the row left its id to be made. */
  readonly idMade: boolean;
  /** Null where it is new. */
  readonly before: MemberCity | null;
  readonly after: MemberCity;
  readonly changes: readonly MemberChange[];
}
