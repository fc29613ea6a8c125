import type { MemberView } from '../../api/members.ts';
import type { KnownMembers } from '../../api/roll-edits.ts';
import type { EditDone } from './use-roll-edit.ts';

/** What every part of the page that edits a member is given. */
export interface PartProps {
  readonly member: MemberView;
  readonly known: KnownMembers;
  /** Announces what was changed. */
  readonly done: (done: EditDone) => void;
}
