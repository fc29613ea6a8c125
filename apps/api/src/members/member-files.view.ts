import type { MembersLayout } from '#members';
import { MemberChangeView } from './member-edits.view.ts';

/** Something about a line of a file, in the reader's language. */
export class LineNoteView {
  /** Where: `line 14, column country`, or `file`. */
  path: string;
  code: string;
  detail: string;
}

export class FileMemberView {
  city: string;
  name: string;
  /** ISO 3166-1, three letters. */
  country: string;
  countryName: string;
}

/** A member that an import would add or change, by the line that says so. */
export class PlannedMemberView extends FileMemberView {
  line: number;
  /** Field by field; empty for a member that is new. */
  changes: MemberChangeView[];
}

/** What an import would do, or did. */
export class ImportView {
  /** True: nothing was changed. */
  dryRun: boolean;
  /** The network's list, or our own export. */
  layout: MembersLayout;
  added: number;
  changed: number;
  unchanged: number;
  /** Members that the file does not mention; they stay. */
  unmentioned: number;
  /** Hash of all changes; send it back to import exactly these. */
  base: string;
  /** The edit under which the import was kept; null of a dry run. */
  edit: string | null;
  /** Why nothing can be imported; an import with problems is refused. */
  problems: LineNoteView[];
  /** What should be looked at first. */
  warnings: LineNoteView[];
  /** At most 500 of each, and only from a dry run. */
  addedMembers: PlannedMemberView[];
  changedMembers: PlannedMemberView[];
  unmentionedMembers: FileMemberView[];
}
