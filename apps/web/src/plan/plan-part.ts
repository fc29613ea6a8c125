import type { Plan } from '#plan';
import type { PlanView } from '../api/plan.ts';
import type { CityLook } from './city-look.ts';

/** What every page of a plan is given. */
export interface PlanPart {
  readonly view: PlanView;
  readonly plan: Plan;
  /** The version whose text is shown. */
  readonly version: number;
  readonly look: (city: string) => CityLook;
  /** The version as it stands in the address; empty for the newest. */
  readonly search: string;
}
