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

/** A city in a function, with the reason why it and no other. */
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
  readonly lead: Allocation | null;
  readonly start: Quarter;
  readonly end: Quarter;
  /** Cash need in EUR; a cost band of the template, not a budget that anyone has granted. */
  readonly cost: number;
}

/** What shows that the objective is reached. */
export interface Indicator {
  readonly text: LocalText;
  readonly baseline: number | null;
  readonly milestone2020: number;
  readonly target2021: number;
}

/** One priority area in the plan. */
export interface PlanArea {
  /** `P2`: stable paragraph id. */
  readonly id: string;
  readonly area: string;
  readonly name: LocalText;
  readonly objective: LocalText;
  readonly indicator: Indicator;
  readonly coordinators: readonly Allocation[];
  readonly activities: readonly PlanActivity[];
  readonly risk: LocalText;
  /** Survey evidence: how many cities ranked it, its rank and confidence set. */
  readonly evidence: {
    readonly rank: number;
    readonly lower: number;
    readonly upper: number;
    readonly score: number;
    readonly rankedBy: number;
    readonly answered: number;
    readonly byRegion: readonly {
      readonly region: Region;
      readonly rankedBy: number;
      readonly answered: number;
    }[];
  };
  /** Offers in this area that were not used, and slots that nobody offered for. */
  readonly gaps: readonly Reason[];
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
  readonly totals: { readonly activities: number; readonly cost: number; readonly cities: number };
}
