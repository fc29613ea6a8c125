import { ApiProperty } from '@nestjs/swagger';
import type { MemberField } from '#members';
import type { MemberEditKind } from '#store';
import { anyJson } from '../http/any-json.ts';

/** One field before and after; `*` stands for the whole member, which came (before is null) or left (after is null). */
export class MemberChangeView {
  field: MemberField | '*';
  @ApiProperty(anyJson)
  before: unknown;
  @ApiProperty(anyJson)
  after: unknown;
}

/** One act of changing the roll. */
export class MemberEditView {
  id: string;
  kind: MemberEditKind;
  /** How the pages name whoever made it; null: the system. */
  by: string | null;
  at: string;
  /** Name of the file of an import. */
  title: string | null;
  reason: string | null;
  source: string | null;
  /** How many cities it changed. */
  cities: number;
  /** Name of the city, where it changed one only. */
  city: string | null;
  /** The edit that this one takes back. */
  undoes: string | null;
  /** The edit that took this one back. */
  undoneBy: string | null;
}

export class MemberEditsView {
  edits: MemberEditView[];
  /** Ask with `before` of the last one for those before it. */
  more: boolean;
}

/** What an edit changed about one city. */
export class EditedCityView {
  city: string;
  name: string;
  /** ISO 3166-1, three letters; empty of a member that is known no longer. */
  country: string;
  countryName: string;
  /** False: no member is known by this id any more. */
  known: boolean;
  changes: MemberChangeView[];
}

export class MemberEditChangesView {
  edit: MemberEditView;
  /** At most 200, by id. */
  cities: EditedCityView[];
  /** Ask with `after` of the last one for those after it. */
  more: boolean;
}
