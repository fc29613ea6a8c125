import type { IsoDate, MemberKind, MemberStatus, Region } from '#members';
import { KinView, MemberDetailView } from './members.view.ts';

/** Anything that ever was, or was announced as, a member. */
export class KnownMemberView {
  id: string;
  /** The name on that day. */
  name: string;
  country: string;
  countryName: string;
  region: Region;
  kind: MemberKind;
  languages: string[];
  population: number | null;
  /** The status on that day; null before the first one, in a gap and after the last one. */
  status: MemberStatus | null;
  /** Since when it has that status. */
  since: IsoDate | null;
  /** Whether it is no member any more on that day, or was announced and never became one. */
  gone: boolean;
  /** Other names by which people look for it. */
  alsoKnownAs: string[];
  mergedInto: KinView | null;
}

/** All members ever known, as they stood on a day. */
export class KnownMembersView {
  on: IsoDate;
  members: KnownMemberView[];
}

/** What a change of the roll left: the member as it stands now. */
export class RollEditView {
  /** Id of the edit, by which it can be taken back; null when nothing differed. */
  edit: string | null;
  member: MemberDetailView;
}
