import type { Language, LocalText, MemberCity } from '#members';
import type { Plan } from '#plan';

/** Everything that the documents of a plan are written from, as data. */
export interface PlanAbout {
  readonly plan: Plan;
  /** Id of the plan: the same from version to version. */
  readonly id: string;
  readonly language: Language;
  readonly version: number;
  /** SHA-256 (hex) of the plan. */
  readonly hash: string;
  /** Instant, ISO 8601 in UTC. */
  readonly generatedAt: string;
  readonly adopted: boolean;
  /** Areas that cities offered for, also those that the plan leaves out; one without a name here shows its id. */
  readonly areaNames?: Readonly<Record<string, LocalText>>;
  /** An unknown city shows its id. */
  readonly cities: readonly Pick<MemberCity, 'id' | 'name' | 'region'>[];
}
