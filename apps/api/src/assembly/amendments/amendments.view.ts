import { ApiProperty } from '@nestjs/swagger';
import { amendmentStates, conflictKinds, fallCauses } from '#assembly';
import type { AmendmentState, ConflictKind, FallCause } from '#assembly';
import type { Language } from '#members';
import type { FieldKind, FieldValue } from '#plan';
import type { AmendmentWay, ItemState } from '#store';
import { DiffPartView, EditBreachView, PlanEditView } from '../../plan/edit/plan-edits.view.ts';

const anyValue = {
  nullable: true,
  oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'array', items: { type: 'string' } }],
};

/** A city that stands by an amendment. */
export class AmendmentCityView {
  seat: string;
  city: string;
  cityName: string;
}

/** A line of the plan as an amendment would make it, in the reader's language where it is there in it. */
export class AmendmentLineView {
  /** Id of the text, the field or the activity; of an added activity the output that it serves. */
  line: string;
  kind: 'text' | 'field' | 'moved' | 'removed' | 'added';
  /** The activity, area or chapter that the line belongs to, in the reader's language. */
  heading: string;
  /** Of a text: the language that `parts` are in. */
  language: Language | null;
  /** Of a text: it is not there in the reader's language; `parts` are in the original. */
  untranslated: boolean;
  /** Of a text: word by word. */
  parts: DiffPartView[];
  /** Of a field: what it holds. */
  field: FieldKind | null;
  /** Of a field, or of an activity that is moved (ids of outputs). */
  @ApiProperty(anyValue)
  before: FieldValue;
  @ApiProperty(anyValue)
  after: FieldValue;
}

/** What became of an amendment, and by what. */
export class AmendmentFateView {
  kind: 'poll' | 'call' | 'fell' | 'withdrawn';
  at: string;
  poll: string | null;
  call: string | null;
  /** The amendment with which it fell. */
  with: string | null;
  @ApiProperty({ enum: fallCauses, nullable: true })
  cause: FallCause | null;
  /** Who withdrew it: `chair`, or the id of a seat. */
  mover: string | null;
  reason: string | null;
}

export class AmendmentView {
  id: string;
  /** `A3`. */
  label: string;
  number: number;
  @ApiProperty({ enum: amendmentStates })
  state: AmendmentState;
  /** The mover first. */
  cities: AmendmentCityView[];
  /** How it came in. */
  via: AmendmentWay;
  submittedAt: string;
  /** In the reader's language where it is translated, else in the original. */
  reason: string;
  reasonLanguage: Language;
  /** The language in which it was written. */
  language: Language;
  /** Languages in which the secretariat has given it. */
  translations: Language[];
  /** Languages in which one of its texts is missing. */
  untranslated: Language[];
  /** The chair lets it be decided although it is not there in all languages. */
  untranslatedAccepted: boolean;
  /** The amendment that it amends. */
  to: string | null;
  fallsIf: string[];
  alternatives: string | null;
  replaces: string[];
  /** Compromises that took its place. */
  replacedBy: string[];
  /** The item of the agenda as which it is put. */
  item: string | null;
  itemState: ItemState | null;
  /** The item that decides it together with others. */
  bloc: string | null;
  fate: AmendmentFateView | null;
  lines: AmendmentLineView[];
  /** As they were submitted, for whoever translates or writes a compromise. */
  edits: PlanEditView[];
  /** What the asker may do with it now. */
  maySupport: boolean;
  mayWithdraw: boolean;
}

/** Two amendments, by their ids, that get in each other's way. */
export class AmendmentConflictView {
  a: string;
  b: string;
  @ApiProperty({ enum: conflictKinds })
  kind: ConflictKind;
  line: string | null;
}

/** Amendments that are decided one after the other. */
export class VotingGroupView {
  order: string[];
  contested: boolean;
}

/** The amendments of a session. */
export class AmendmentsView {
  assembly: string;
  plan: string;
  planVersion: number;
  /** Hash of the text that is amended: the base of a new amendment. */
  base: string;
  language: Language;
  amendments: AmendmentView[];
  conflicts: AmendmentConflictView[];
  /** The order of voting proposed for those that are open and not yet on the agenda. */
  proposed: VotingGroupView[];
}

/** Cash of a year without and with the amendments. */
export class EffectYearView {
  year: number;
  before: number;
  after: number;
  /** EUR that the team has said are there; null: it said nothing. */
  available: number | null;
}

/** An activity whose time differs; null: it is not there. */
export class EffectTimeView {
  activity: string;
  title: string;
  startBefore: string | null;
  endBefore: string | null;
  startAfter: string | null;
  endAfter: string | null;
}

/** A task of a city that differs. */
export class EffectTaskView {
  city: string;
  cityName: string;
  /** `P2` for an area that is coordinated, `P2.O1.A3` for an activity. */
  line: string;
  title: string;
  task: 'coordinate' | 'lead' | 'host';
  /** It gets the task, loses it, or keeps it under other terms. */
  change: 'gained' | 'lost' | 'changed';
  /** What it had said. */
  consent: 'proposed' | 'agreed' | 'declined' | null;
}

/** Somebody else in a task, or another quarter, so that the rules hold again. */
export class EffectMoveView {
  line: string;
  title: string;
  task: 'coordinate' | 'lead' | 'host' | 'start';
  from: string | null;
  to: string | null;
}

/** The allocation solved again with the fewest changes. */
export class EffectResolvedView {
  /** How it was found. */
  method: 'solver' | 'greedy';
  moves: EffectMoveView[];
  /** Rules that stay broken. */
  breaches: EditBreachView[];
}

/** What adopting a set of amendments would do to the plan, before anybody votes. */
export class EffectView {
  amendments: string[];
  /** Two that cannot both be made; then there is nothing else to tell. */
  clash: AmendmentConflictView | null;
  years: EffectYearView[];
  /** Days in kind before and after. */
  inKindBefore: number;
  inKindAfter: number;
  times: EffectTimeView[];
  /** Rules of the allocation that are broken then, or more than before. */
  breaches: EditBreachView[];
  /** Rules that are kept then and were not before. */
  mended: EditBreachView[];
  tasks: EffectTaskView[];
  /** Null where nothing that it is computed from is left. */
  resolved: EffectResolvedView | null;
}

/** A line of the adopted plan with the amendment and the decision that made it what it is. */
export class AmendedLineView {
  line: string;
  kind: 'text' | 'field' | 'moved' | 'removed' | 'added';
  assembly: string;
  amendment: string;
  /** `A3`. */
  label: string;
  cities: AmendmentCityView[];
  reason: string;
  reasonLanguage: Language;
  poll: string | null;
  call: string | null;
  item: string | null;
  decidedAt: string | null;
}
