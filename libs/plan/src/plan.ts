import type { LocalText, Region } from '#members';
import type { OfferKind } from '#survey';
import type { AllocationRecord } from './allocation/allocation-record.ts';
import type { Paragraph, Reason, Section } from './paragraph.ts';
import type { ActivityStatus, PlanRevision } from './revision/plan-revision.ts';

export type { Paragraph, Reason, Section, Sentence } from './paragraph.ts';

/** `2020-Q1` … `2021-Q4`. */
export type Quarter = `${2020 | 2021}-Q${1 | 2 | 3 | 4}`;

/** The types of activity that there are templates for. */
export const activityTypeNames = [
  'webinar-series',
  'peer-learning-pair',
  'study-visit',
  'regional-workshop',
  'case-study-collection',
  'toolkit',
  'joint-project',
  'survey-round',
] as const;

export type ActivityType = (typeof activityTypeNames)[number];

/** How the people of an activity meet. */
export const deliveryModes = ['online', 'on-site', 'mixed'] as const;

export type DeliveryMode = (typeof deliveryModes)[number];

/** What an allocation would have lost by, first where it matters most. */
export const allocationAims = [
  'covered',
  'rules',
  'served',
  'preference',
  'even-load',
  'unchanged',
  'lot',
] as const;

export type AllocationAim = (typeof allocationAims)[number];

/**
 * What everyone reads of an alternative. Everything from the cities' own orders on is `whole`: that two cities differ
 * there, or are alike, would tell of one how it ordered the areas.
 */
export const publicAims = ['covered', 'rules', 'served', 'whole'] as const;

export type PublicAim = (typeof publicAims)[number];

/** The city that would have been next, and the first aim that it would have served worse. */
export interface Alternative<Aim extends string = PublicAim> {
  readonly city: string;
  readonly aim: Aim;
  /** By how much it would have been worse; 0 for the whole. */
  readonly by: number;
}

/** A city in a function (`lead` and `host` of one activity, `coordinate` of an area), with the reason why it and no other. */
export interface Allocation {
  readonly city: string;
  readonly function: 'coordinate' | 'lead' | 'host';
  readonly reason: Reason;
  /** The nearest losing alternative of all single swaps; null where no other city offered. */
  readonly alternative: Alternative | null;
  /** Agreed once the city has consented. */
  readonly consent: 'proposed' | 'agreed' | 'declined';
  /** It agreed on a condition, which the team knows; left out where there is none. */
  readonly conditional?: true;
}

/** One activity: who does what when, and what comes out. */
export interface PlanActivity {
  /** `P2.O1.A3`: stable paragraph id; activities are numbered through their area. */
  readonly id: string;
  /** Id of the output that it serves, `P2.O1`. */
  readonly output: string;
  readonly type: ActivityType;
  readonly title: LocalText;
  readonly description: Paragraph;
  /** What comes out of it: `12 case studies`. */
  readonly product: LocalText;
  /** What the type of activity promises and why it was taken up here. */
  readonly reason: Reason;
  /** The coordinating or other city that leads it; null where nobody offered: then the area names the gap. */
  readonly lead: Allocation | null;
  /** The city that receives it; null where it meets online or nobody offered. */
  readonly host: Allocation | null;
  /** Coordinating cities of the area that stand by it, ids. */
  readonly partners: readonly string[];
  /** BCP 47 tags; empty where nothing is known of those who lead and host. */
  readonly languages: readonly string[];
  readonly mode: DeliveryMode;
  readonly start: Quarter;
  readonly end: Quarter;
  readonly timeline: Paragraph;
  /** Id of the activity that has to end before it begins. */
  readonly after: string | null;
  /** Cash need in EUR; a cost band of the template, not a budget that anyone has granted. */
  readonly cost: number;
  /** Working days that cities give in kind; an assumption of the template. */
  readonly inKindDays: number;
  /** What became of it after the adoption; left out while it stands as adopted. */
  readonly status?: ActivityStatus;
}

/** What shows that the outcome, or an output, is reached. */
export interface Indicator {
  /** `P2.I1`; the first is the outcome's. */
  readonly id: string;
  /** The output that it measures; null for the outcome. */
  readonly output: string | null;
  readonly text: LocalText;
  readonly unit: LocalText;
  /** Null where nobody has counted it. */
  readonly baseline: number | null;
  readonly baselineYear: number;
  /** Null where the data give no number. */
  readonly milestone2020: number | null;
  readonly target2021: number | null;
  readonly verification: LocalText;
  /** Id of the city that answers for it; null: the coordination team. */
  readonly owner: string | null;
}

/** Cash of one year in EUR. */
export interface YearCash {
  readonly year: number;
  readonly cash: number;
}

/** What an area, or the plan, takes. */
export interface Resources {
  readonly cash: readonly YearCash[];
  readonly inKindDays: number;
  /** EUR that the team has said are there. */
  readonly funded: number;
  /** EUR that nobody has granted. */
  readonly unfunded: number;
}

/** What may go wrong and what is done about it. */
export interface Risk {
  /** `P2.R1`. */
  readonly id: string;
  readonly text: LocalText;
  readonly mitigation: LocalText;
  /** Id of the city that watches it; null: the coordination team. */
  readonly owner: string | null;
}

/** What the activities of an area bring about together. */
export interface PlanOutput {
  /** `P2.O1`. */
  readonly id: string;
  readonly text: Paragraph;
}

/** One priority area in the plan: objective → outcome → outputs → activities → indicators, resources, risks. */
export interface PlanArea {
  /** `P2`: stable paragraph id. */
  readonly id: string;
  readonly area: string;
  /** Areas of the catalogue that it comes from: itself, those that were merged, or the one that was split. */
  readonly from: readonly string[];
  readonly name: LocalText;
  /** Why the area is in the plan: in the order of the ranking, or by a stated reason against it. */
  readonly reason: Reason;
  /** Targets of SDG 4 and 11, `4.7`; empty where the template knows none. */
  readonly sdgTargets: readonly string[];
  readonly objective: Paragraph;
  readonly outcome: Paragraph;
  readonly outputs: readonly PlanOutput[];
  readonly coordinators: readonly Allocation[];
  /** In the order in which they begin. */
  readonly activities: readonly PlanActivity[];
  readonly indicators: readonly Indicator[];
  readonly resources: Resources;
  readonly risks: readonly Risk[];
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

/** An offer that the plan does not use, and why. */
export interface UnusedOffer {
  readonly city: string;
  /** As the city offered it. */
  readonly area: string;
  readonly kind: OfferKind;
  readonly capacity: number;
  readonly reason: Reason;
}

/** A word of the plan and what it stands for. */
export interface GlossaryEntry {
  /** `G1`. */
  readonly id: string;
  readonly term: LocalText;
  readonly meaning: LocalText;
}

/** The draft or adopted work plan: structured text with stable ids, frozen by a content hash. */
export interface Plan {
  readonly format: 'gnlc-plan/2';
  readonly title: LocalText;
  readonly period: { readonly from: Quarter; readonly to: Quarter };
  readonly simulated: boolean;
  /** What the plan rests on: the run's report, the decision and the offers, each frozen by its hash. */
  readonly basis: {
    readonly reportHash: string;
    readonly inputHash: string;
    readonly decision: string;
    readonly decisionHash: string;
    readonly offersHash: string;
  };
  /** Mandate, method, context. */
  readonly front: readonly Section[];
  readonly areas: readonly PlanArea[];
  /** Equality and regional balance, communication, monitoring. */
  readonly crossCutting: readonly Section[];
  readonly resources: Resources;
  readonly unusedOffers: readonly UnusedOffer[];
  readonly glossary: readonly GlossaryEntry[];
  /** How the allocation was found and checked. */
  readonly allocation: AllocationRecord;
  /** What the plan as a whole lacks: regions without a coordinating city. */
  readonly gaps: readonly Reason[];
  readonly totals: { readonly activities: number; readonly cost: number; readonly cities: number };
  /** How it was revised after its adoption, oldest first; left out where it never was. */
  readonly revisions?: readonly PlanRevision[];
}
