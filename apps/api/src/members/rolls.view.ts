import type {
  Correction,
  DifferenceGround,
  FrozenMember,
  IsoDate,
  MemberKind,
  ObjectionKind,
  ObjectionState,
  Region,
  NameChange,
  RollDetail,
  Passed,
  RollDifferences,
  SizeClass,
} from '#members';
import { RegionCountView } from './members.view.ts';

/** A member as a frozen roll holds it. */
export class FrozenMemberView implements FrozenMember {
  id: string;
  name: string;
  officialName: string | null;
  country: string;
  countryName: string;
  region: Region;
  kind: MemberKind;
  sizeClass: SizeClass | null;
}

export class RollPublicationView {
  at: string;
  /** The last day on which cities can object. */
  objectionsUntil: IsoDate;
  /** That day is not over everywhere yet. */
  objectionsOpen: boolean;
}

/** A frozen roll without its members. */
export class FrozenRollView {
  id: string;
  on: IsoDate;
  /** What it was frozen for, in the team's words. */
  title: string | null;
  /** SHA-256 of its canonical text, hex. */
  hash: string;
  members: number;
  countries: number;
  frozenAt: string;
  replaces: string | null;
  replacedBy: string | null;
  /** Null until everyone can read it. */
  publication: RollPublicationView | null;
}

export class RenamingView implements NameChange {
  id: string;
  before: string;
  after: string;
}

export class CorrectionView implements Correction {
  id: string;
  name: string;
  detail: RollDetail;
  before: string | null;
  after: string | null;
}

export class RollDifferencesView implements RollDifferences {
  joined: FrozenMemberView[];
  left: FrozenMemberView[];
  renamed: RenamingView[];
  corrected: CorrectionView[];
}

/** What the team ruled on an objection; everyone can read it. */
export class RulingView {
  objection: string;
  outcome: 'upheld' | 'dismissed';
  reason: string;
  at: string;
}

export class ObjectedCityView {
  /** Null for a city that is missing from the roll. */
  id: string | null;
  name: string;
}

/** An objection, for the team, the objector and the people of the city. */
export class ObjectionView {
  id: string;
  kind: ObjectionKind;
  about: ObjectedCityView;
  /** The city for which the objector speaks. */
  city: string;
  cityName: string;
  /** The objector's function, for the team. */
  by: string | null;
  /** The reader made it, and can withdraw it. */
  own: boolean;
  text: string;
  at: string;
  state: ObjectionState;
  reason: string | null;
  endedAt: string | null;
}

/** A city for which somebody speaks. */
export class SpokenForView {
  id: string;
  name: string;
}

/** A frozen roll with its members, what was corrected since, and what was said about it. */
export class FrozenRollPageView {
  roll: FrozenRollView;
  members: FrozenMemberView[];
  byRegion: RegionCountView[];
  /** From the frozen roll to what that day looks like now. */
  corrections: RollDifferencesView;
  rulings: RulingView[];
  objections: ObjectionView[];
  /** Cities for which the reader can object while objections are open, by id. */
  mayObjectFor: SpokenForView[];
}

/** Why a member came, left or bears another name. */
export class DifferenceGroundView implements DifferenceGround {
  id: string;
  change: 'joined' | 'left' | 'renamed';
  /** The day of the change; null where nothing says it. */
  on: IsoDate | null;
  /** In the team's words, or a short name for what a file was read to say. */
  reason: string | null;
  source: string;
}

/** A city that joined and left between the days, so that neither roll lists it. */
export class PassedView implements Passed {
  id: string;
  name: string;
  country: string;
  countryName: string;
  region: Region;
  /** The first day as a member. */
  from: IsoDate;
  /** The first day on which it was none any more. */
  until: IsoDate;
}

/** What happened on the roll between two days; `from` is the earlier one. */
export class RollsBetweenView {
  from: IsoDate;
  to: IsoDate;
  membersBefore: number;
  membersAfter: number;
  differences: RollDifferencesView;
  passed: PassedView[];
  /** What is written beside each change, in the order of the differences. */
  grounds: DifferenceGroundView[];
}
