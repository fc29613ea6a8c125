import type { AllocationAim } from '../plan.ts';
import type { RuleName } from './rules.ts';

/** A rule that the allocation breaks, where, and by how much: "R7 is broken by 1 in P5". */
export interface RuleBreach {
  readonly rule: RuleName;
  /** Id of the area (`P5`), a region, a language, a quarter or a year; `plan` for the whole. */
  readonly where: string;
  readonly by: number;
}

/** One aim with what the greedy draft reached, what stands in the plan and what is proven. */
export interface AimRecord<Sum extends number | null = number | null> {
  readonly aim: AllocationAim;
  /** In a plan null for preference, as is `reached`: from a sum of few points a city's order could be worked out. */
  readonly greedy: Sum;
  readonly reached: Sum;
  /** Whether the solver proved that no allocation does better, with all aims before it held fixed. */
  readonly proven: boolean;
}

/** How the allocation was found and checked; stored with the plan as its certificate. */
export interface AllocationRecord<Sum extends number | null = number | null> {
  /** `solver`: proven or improved by it; `greedy`: it stood in, see `note`. */
  readonly method: 'solver' | 'greedy';
  /** Why the greedy draft stands; null where the solver's does. */
  readonly standIn: 'no-solver' | 'limit' | 'failed-check' | null;
  /** Published before solving; it sets the lots. */
  readonly seed: string;
  /** SHA-256 (hex) of the model as the solver was given it; null without a solver. */
  readonly modelHash: string | null;
  readonly solver: string | null;
  readonly nodeLimit: number | null;
  readonly aims: readonly AimRecord<Sum>[];
  /** Checked by code that shares nothing with the model's builder. */
  readonly checks: {
    readonly integral: boolean;
    /** Hard rules that are broken: empty in every plan. */
    readonly hard: readonly RuleBreach[];
    /** Rules with slack that are broken, each with how much. */
    readonly soft: readonly RuleBreach[];
  };
}

/** The record as a plan carries it, for everyone to read. */
export function publicRecord(record: AllocationRecord): AllocationRecord {
  const aims = record.aims.map((each) =>
    each.aim === 'preference' ? { ...each, greedy: null, reached: null } : each,
  );
  return { ...record, aims };
}
