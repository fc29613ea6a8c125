import type { LocalText, Region } from '#members';

/** `2020-Q1` … `2021-Q4`. */
export type Quarter = `${2020 | 2021}-Q${1 | 2 | 3 | 4}`;

export type ActivityType =
  | 'webinar-series'
  | 'peer-learning-pair'
  | 'study-visit'
  | 'regional-workshop'
  | 'case-study-collection'
  | 'toolkit'
  | 'joint-project'
  | 'survey-round';

/** Why a line stands in the plan; a code that each language has a text for, with values and where they come from. */
export interface Reason {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A city in a function (`lead` and `host` of one activity, `coordinate` of an area), with the reason why it and no other. */
export interface Allocation {
  readonly city: string;
  readonly function: 'coordinate' | 'lead' | 'host';
  readonly reason: Reason;
  /** Agreed once the city has consented. */
  readonly consent: 'proposed' | 'agreed' | 'declined';
}

/** One activity: who does what when, and what comes out. */
export interface PlanActivity {
  /** `P2.A3`: stable paragraph id. */
  readonly id: string;
  readonly type: ActivityType;
  readonly title: LocalText;
  readonly output: LocalText;
  /** What the type of activity promises and why it was taken up here. */
  readonly reason: Reason;
  /** The coordinating or other city that leads it; null where nobody offered: then the area names the gap. */
  readonly lead: Allocation | null;
  /** The city that receives it; null where it meets online or nobody offered. */
  readonly host: Allocation | null;
  readonly start: Quarter;
  readonly end: Quarter;
  /** Cash need in EUR; a cost band of the template, not a budget that anyone has granted. */
  readonly cost: number;
}

/** What shows that the objective is reached. */
export interface Indicator {
  readonly text: LocalText;
  readonly baseline: number | null;
  /** Numbers of cities, taken from the survey; null where it says nothing about the area. */
  readonly milestone2020: number | null;
  readonly target2021: number | null;
}

/** One priority area in the plan. */
export interface PlanArea {
  /** `P2`: stable paragraph id. */
  readonly id: string;
  readonly area: string;
  readonly name: LocalText;
  /** Why the area is in the plan: in the order of the ranking, or by a stated reason against it. */
  readonly reason: Reason;
  readonly objective: LocalText;
  readonly indicator: Indicator;
  readonly coordinators: readonly Allocation[];
  readonly activities: readonly PlanActivity[];
  readonly risk: LocalText;
  /** Survey evidence: how many cities ranked it, its rank and confidence set; null where the run did not rank it. */
  readonly evidence: PlanEvidence | null;
  /** Slots that nobody offered for and offers that were not used. */
  readonly gaps: readonly Reason[];
}

/** What the survey says about an area. */
export interface PlanEvidence {
  readonly rank: number;
  /** Simultaneous confidence set of the rank. */
  readonly lower: number;
  readonly upper: number;
  readonly score: number;
  /** Cities that ranked the area at all, of those that answered. */
  readonly rankedBy: number;
  readonly answered: number;
  readonly byRegion: readonly {
    readonly region: Region;
    readonly rankedBy: number;
    readonly answered: number;
  }[];
}

/** The draft or adopted work plan: structured text with stable ids, frozen by a content hash. */
export interface Plan {
  readonly format: 'gnlc-plan/1';
  readonly title: LocalText;
  readonly period: { readonly from: Quarter; readonly to: Quarter };
  readonly simulated: boolean;
  /** Hash of the run's report and id of the decision that the plan rests on. */
  readonly basis: { readonly reportHash: string; readonly inputHash: string; readonly decision: string };
  readonly areas: readonly PlanArea[];
  /** What the plan as a whole lacks: regions without a coordinating city. */
  readonly gaps: readonly Reason[];
  readonly totals: { readonly activities: number; readonly cost: number; readonly cities: number };
}
