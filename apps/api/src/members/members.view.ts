import type { IsoDate, MemberCity, MemberKind, MemberStatus, Region, StatusSpan } from '#members';

export class StatusSpanView implements StatusSpan {
  status: MemberStatus;
  from: IsoDate;
  until: IsoDate | null;
  source: string;
  reason: string | null;
}

export class MemberCityView implements MemberCity {
  id: string;
  name: string;
  country: string;
  countryName: string;
  region: Region;
  kind: MemberKind;
  languages: string[];
  population: number | null;
  statuses: StatusSpanView[];
  note: string | null;
}

/** A member on the roll of a day. */
export class RollEntryView {
  id: string;
  name: string;
  country: string;
  countryName: string;
  region: Region;
  kind: MemberKind;
  languages: string[];
  population: number | null;
  status: MemberStatus;
}

export class RegionCountView {
  region: Region;
  members: number;
}

export class RollView {
  on: IsoDate;
  members: RollEntryView[];
  byRegion: RegionCountView[];
}

export class ImportProblemView {
  path: string;
  code: string;
  detail: string;
}

/** What an import would do, or did. */
export class ImportView {
  dryRun: boolean;
  added: number;
  changed: number;
  unchanged: number;
  problems: ImportProblemView[];
}
