import type {
  DifferenceGround,
  FrozenMember,
  IsoDate,
  ObjectionKind,
  ObjectionState,
  Passed,
  Region,
  RollDifferences,
} from '#members';
import { answered, client } from './client.ts';

/** A frozen roll without its members. */
export interface FrozenRollSummary {
  readonly id: string;
  readonly on: IsoDate;
  /** What it was frozen for, in the team's words. */
  readonly title: string | null;
  readonly hash: string;
  readonly members: number;
  readonly countries: number;
  readonly frozenAt: string;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly publication: {
    readonly at: string;
    readonly objectionsUntil: IsoDate;
    readonly objectionsOpen: boolean;
  } | null;
}

/** What the team ruled; everyone reads it. */
export interface Ruling {
  readonly objection: string;
  readonly outcome: 'upheld' | 'dismissed';
  readonly reason: string;
  readonly at: string;
}

/** An objection, for those who may read it. */
export interface Objection {
  readonly id: string;
  readonly kind: ObjectionKind;
  readonly about: { readonly id: string | null; readonly name: string };
  readonly city: string;
  readonly cityName: string;
  /** The objector's function, for the team. */
  readonly by: string | null;
  readonly own: boolean;
  readonly text: string;
  readonly at: string;
  readonly state: ObjectionState;
  readonly reason: string | null;
  readonly endedAt: string | null;
}

/** A frozen roll with everything that its page shows. */
export interface FrozenRollDetail {
  readonly roll: FrozenRollSummary;
  readonly members: readonly FrozenMember[];
  readonly byRegion: readonly { readonly region: Region; readonly members: number }[];
  /** From the frozen roll to what that day looks like now. */
  readonly corrections: RollDifferences;
  readonly rulings: readonly Ruling[];
  readonly objections: readonly Objection[];
  readonly mayObjectFor: readonly { readonly id: string; readonly name: string }[];
}

/** What happened on the roll between two days. */
export interface RollsBetween {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly membersBefore: number;
  readonly membersAfter: number;
  readonly differences: RollDifferences;
  /** Joined and left in between. */
  readonly passed: readonly Passed[];
  readonly grounds: readonly DifferenceGround[];
}

/** What it takes to freeze a roll. */
export interface NewRoll {
  readonly on: IsoDate;
  readonly title?: string;
  readonly replaces?: string;
}

/** What it takes to object. */
export interface NewObjection {
  readonly kind: ObjectionKind;
  readonly city: string;
  readonly about: string | null;
  readonly name?: string;
  readonly text: string;
}

const at = (roll: string) => ({ params: { path: { roll } } });
const of = (objection: string) => ({ params: { path: { objection } } });

export const readFrozenRolls = (): Promise<readonly FrozenRollSummary[]> =>
  answered(client.GET('/api/rolls'));
export const readFrozenRoll = (roll: string): Promise<FrozenRollDetail> =>
  answered(client.GET('/api/rolls/{roll}', at(roll)));
export const readRollsBetween = (from: IsoDate, to: IsoDate): Promise<RollsBetween> =>
  answered(client.GET('/api/rolls/between', { params: { query: { from, to } } }));
export const freezeRoll = (body: NewRoll): Promise<FrozenRollSummary> =>
  answered(client.POST('/api/rolls', { body }));
/** Lets everyone read the roll, and cities object to it until the day is over. */
export const publishRoll = (roll: string, objectionsUntil: IsoDate): Promise<FrozenRollSummary> =>
  answered(client.POST('/api/rolls/{roll}/publish', { ...at(roll), body: { objectionsUntil } }));
export const objectToRoll = (roll: string, body: NewObjection): Promise<Objection> =>
  answered(client.POST('/api/rolls/{roll}/objections', { ...at(roll), body }));
export const withdrawObjection = (objection: string): Promise<Objection> =>
  answered(client.POST('/api/objections/{objection}/withdraw', of(objection)));
/** The team's ruling; it is final. */
export const ruleOnObjection = (
  objection: string,
  body: { readonly outcome: Ruling['outcome']; readonly reason: string },
): Promise<Objection> =>
  answered(client.POST('/api/objections/{objection}/ruling', { ...of(objection), body }));
