import type { ConsensusReport } from './consensus/consensus-report.ts';
import type { ProportionalCheck } from './proportional/proportional-check.ts';
import type { RobustnessReport } from './robustness/robustness-report.ts';
import type { RankingSettings, Weighting } from './settings.ts';

/** Sure: its confidence set lies within the places. Contends: it crosses the line. Below: it lies beyond. */
export type Standing = 'sure' | 'contends' | 'below';

/** One area in the official ranking. */
export interface RankedArea {
  readonly id: string;
  readonly label: string;
  /** Normalised Borda, 0–100: average share of pairwise comparisons won. */
  readonly score: number;
  /** Null where fewer than two answers leave it unknown. */
  readonly standardError: number | null;
  /** 1 = best; areas in an exact tie share the rank. */
  readonly rank: number;
  /** Simultaneous rank confidence set. */
  readonly lower: number;
  readonly upper: number;
  /** Marginal rank confidence set. */
  readonly marginalLower: number;
  readonly marginalUpper: number;
  /** A, B, C …: a tier begins at the first area that is surely below the first of the tier above. */
  readonly tier: string;
  readonly standing: Standing;
  /** Lowest and highest rank over the official rule and its companions. */
  readonly methodLower: number;
  readonly methodUpper: number;
  /** Another method would change who is among the places. */
  readonly methodSensitive: boolean;
  /** Letters of the compact display: two areas that share none are surely apart. */
  readonly letters: string;
  /** Bootstrap share of replicates within the places: stability, not truth. */
  readonly stability: number;
  /** Number of answers that rank the area at all, and the same by stratum. */
  readonly rankedBy: number;
  readonly rankedByStratum: Readonly<Record<string, number>>;
}

/** Result of one method: tie groups of area ids, best first, and scores by area id where it has them. */
export interface MethodResult {
  readonly order: readonly (readonly string[])[];
  readonly scores?: Readonly<Record<string, number>>;
  /** All optimal orders (each in tie groups) up to a stated number, where a method can have several. */
  readonly orders?: readonly (readonly (readonly string[])[])[];
  /** How many optimal orders there are in all, where known. */
  readonly optima?: number;
  /** Kemeny: sum of pairwise counts along the order. */
  readonly agreement?: number;
  /** Weak-order Kemeny: mean τx between an optimal order and the preferences. */
  readonly tauX?: number;
  /** Kemeny: no order agrees more than this; given only where optimality is not proved. */
  readonly bound?: number;
}

/** The official selection of areas for the places of the plan. */
export interface Cut {
  readonly places: number;
  /** Areas among the places, in official order, exact ties by lot. */
  readonly areas: readonly string[];
  /** Exactly tied areas across the line, those with the smaller lot first; empty when no lot was needed. */
  readonly tied: readonly string[];
}

/** What stands behind the confidence sets and the stability of the ranks. */
export interface UncertaintyReport {
  readonly draws: number;
  readonly replicates: number;
  /** How the covariance of the scores was found: random groups of answers beyond 20,000 preferences. */
  readonly covarianceBy: 'influence' | 'random-groups';
  /**
   * What the replicates resample: single answers, or random groups where answers are many; in a live report from
   * statistics the draws stand for them.
   */
  readonly resampled: 'answers' | 'random-groups' | 'draws';
  /** Confidence sets without the finite-population correction: for cities like these, not this roll. */
  readonly wider: Readonly<Record<string, { readonly lower: number; readonly upper: number }>>;
  /** above[i][j] = 1 where column i is surely above column j. */
  readonly surelyAbove: readonly (readonly number[])[];
  /** ranks[i][r − 1]: share of replicates that give column i rank r. */
  readonly ranks: readonly (readonly number[])[];
}

/** What a weighting scheme costs in precision. */
export interface WeightReport {
  readonly weighting: Weighting;
  /** Kish: n·Σw² / (Σw)². */
  readonly designEffect: number;
  /** Kish: as many equally weighted answers would be as precise. */
  readonly effectiveSize: number;
  /** Strata with members but without an answer. */
  readonly unrepresented: readonly string[];
  /** Largest relative distance from a margin that raking could not close. */
  readonly miss: number;
}

/** How far each stratum has answered. */
export interface StratumResponse {
  readonly id: string;
  readonly members: number;
  readonly answered: number;
}

/** One reproducible computation over a frozen profile: the same input gives the same bytes. */
export interface RankingReport {
  readonly format: 'gnlc-report/1';
  readonly engine: string;
  /** SHA-256 of the frozen profile's canonical form, hex. */
  readonly inputHash: string;
  readonly settings: RankingSettings;
  readonly preferences: number;
  /**
   * Only in a live report from running statistics: how many answers, drawn by lot, stand for all of them in what
   * statistics do not say. Margins, conventions and single answers are then left out.
   */
  readonly sampled?: number;
  readonly strata: readonly StratumResponse[];
  /** In the official order, exact ties in input order of ids. */
  readonly areas: readonly RankedArea[];
  /** Who is among the places, ties across the line decided by lot. */
  readonly cut: Cut;
  /** Area ids in the order of the matrix below (canonical order). */
  readonly columns: readonly string[];
  /** pairwise[i][j]: answers, as weighted, that put column i strictly above column j. */
  readonly pairwise: readonly (readonly number[])[];
  readonly smithSet: readonly string[];
  readonly methods: Readonly<Record<string, MethodResult>>;
  /** The methods that stand beside the official rule on the report's face. */
  readonly companions: readonly string[];
  readonly uncertainty: UncertaintyReport;
  /** What other answers, weights, conventions and the silent members could change. */
  readonly robustness: RobustnessReport;
  /** How far the cities agree, in all and about each area. */
  readonly consensus: ConsensusReport;
  /** What rules that give every group its share would choose, answers counted one by one. */
  readonly proportional: ProportionalCheck;
  /** All weighting schemes, the official one among them. */
  readonly weights: readonly WeightReport[];
  /** Sentences that never say more than the confidence sets allow, as codes with values. */
  readonly findings: readonly Finding[];
}

/** A statement about the data: a code that each language has a text for, and its values. */
export interface Finding {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number | readonly string[]>>;
}
