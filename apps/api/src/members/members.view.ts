import type {
  FormerName,
  IsoDate,
  Kin,
  Lineage,
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

/** One merger in the line of a member. */
export class KinView implements Kin {
  city: string;
  name: string;
  on: IsoDate;
}

export class LineageView implements Lineage {
  successors: KinView[];
  predecessors: KinView[];
}

/** A member with its line through mergers, and the version that a change of it must name. */
export class MemberDetailView extends MemberCityView {
  lineage: LineageView;
  /** Stands for the member as it is now; another one as soon as anything of it changes. */
  version: string;
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
