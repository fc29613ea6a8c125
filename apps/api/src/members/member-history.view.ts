import { ApiProperty } from '@nestjs/swagger';
import type { MemberField } from '#members';
import type { MemberEditKind } from '#store';
import { anyJson } from '../http/any-json.ts';

/** One field of the member before and after. */
export class FieldChangeView {
  /** A field of the member; `*` when it was added or taken away as a whole. */
  field: MemberField | '*';
  /** Of the field's own type; null before a member that is new. */
  @ApiProperty(anyJson)
  before: unknown;
  @ApiProperty(anyJson)
  after: unknown;
}

/** One act that changed the member. */
export class MemberHistoryView {
  /** Id of the edit. */
  edit: string;
  kind: MemberEditKind;
  at: string;
  /** Who did it, as the pages name the person: for the team only, and null where it was the service itself. */
  by: string | null;
  /** Name of the file of an import. */
  title: string | null;
  reason: string | null;
  source: string | null;
  /** The edit that this one took back. */
  undoes: string | null;
  changes: FieldChangeView[];
}
