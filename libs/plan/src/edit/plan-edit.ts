import type { Language } from '#members';
import type { ActivityType, Quarter } from '../plan.ts';

/** What a field may hold: an amount, an id or quarter, nothing, or ids of cities. */
export type FieldValue = string | number | null | readonly string[];

/** Puts another text in the place of one, in one language: a paragraph, a title, a target's wording. */
export interface TextEdit {
  readonly op: 'text';
  /** `P2.O1.A3.description`, `P2.O1.A3.title`, `P2.objective`, `F2.answers`, `P2.I1.text` … */
  readonly id: string;
  readonly language: Language;
  readonly text: string;
}

/** Sets a field; see `fieldKind` for which there are. */
export interface FieldEdit {
  readonly op: 'set';
  /** `P2.coordinators`, `P2.O1.A3.host`, `P2.O1.A3.start`, `P2.I1.target2021` … */
  readonly id: string;
  readonly value: FieldValue;
}

/** Adds an activity from the template of its type; it gets the next number of its area. */
export interface AddEdit {
  readonly op: 'add';
  /** Output that it serves, `P2.O1`. */
  readonly output: string;
  readonly type: ActivityType;
  readonly start: Quarter;
}

/** Takes an activity out of the plan; its number is not given again. */
export interface RemoveEdit {
  readonly op: 'remove';
  readonly id: string;
}

/** Has an activity serve another output of its area. It keeps its id: whoever quoted it still finds it. */
export interface MoveEdit {
  readonly op: 'move';
  readonly id: string;
  readonly output: string;
}

/** One change of a plan; the team's edits and the amendments of a session are made of the same. */
export type PlanEdit = TextEdit | FieldEdit | AddEdit | RemoveEdit | MoveEdit;
