import type {
  FormerName,
  IsoDate,
  MemberCity,
  MemberKind,
  MemberStatus,
  Region,
  SizeClass,
  StatusSpan,
  Successor,
} from '#members';

export class StatusSpanView implements StatusSpan {
  status: MemberStatus;
  from: IsoDate;
  until: IsoDate | null;
  source: string;
  reason: string | null;
}

export class FormerNameView implements FormerName {
  name: string;
  until: IsoDate;
  source: string;
}

export class SuccessorView implements Successor {
  city: string;
  on: IsoDate;
  source: string;
}

export class MemberCityView implements MemberCity {
  id: string;
  name: string;
  officialName: string | null;
  ownName: string | null;
  shortNames: string[];
  formerNames: FormerNameView[];
  country: string;
  countryName: string;
  region: Region;
  kind: MemberKind;
  languages: string[];
  population: number | null;
  sizeClass: SizeClass | null;
  website: string | null;
  statuses: StatusSpanView[];
  successor: SuccessorView | null;
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
