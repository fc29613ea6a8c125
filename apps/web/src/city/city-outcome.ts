import type { Plan } from '#plan';
import { areaLineage } from '#ranking';
import type { RankedArea } from '#ranking';

/** What became of one of a city's priorities. */
export interface AreaOutcome {
  readonly area: string;
  /** The city's own place for it, 1 = first; areas in one place share it. */
  readonly own: number;
  readonly ranked: RankedArea | null;
  /** Coordinates: the city coordinates the area. Takes part: it leads or hosts an activity. */
  readonly fate: 'coordinates' | 'takes-part' | 'in-plan' | 'not-in-plan' | 'open';
  /** Other cities that coordinate the area. */
  readonly with: readonly string[];
  /** The team's reason, where the area was taken against the ranking. */
  readonly byDecision: boolean;
}

/** What became of a city's answer, in the order of the city's own priorities. */
export function cityOutcome(input: {
  readonly city: string;
  readonly ranked: readonly (readonly string[])[];
  readonly areas: readonly RankedArea[];
  readonly plan: Plan | null;
  readonly decided: readonly { readonly area: string; readonly reason: string | null }[] | null;
}): readonly AreaOutcome[] {
  const { city, ranked, areas, plan, decided } = input;
  let place = 0;
  return ranked.flatMap((group) => {
    place += 1;
    return group.map((area): AreaOutcome => {
      const inPlan = plan?.areas.find((each) => areaLineage(each.area).includes(area));
      const coordinates = inPlan?.coordinators.some((each) => each.city === city) ?? false;
      const takesPart =
        inPlan?.activities.some(({ lead, host }) => lead?.city === city || host?.city === city) ?? false;
      const decision = decided?.find((each) => areaLineage(each.area).includes(area));
      return {
        area,
        own: place,
        ranked: areas.find((each) => each.id === area) ?? null,
        fate: coordinates
          ? 'coordinates'
          : takesPart
            ? 'takes-part'
            : inPlan !== undefined
              ? 'in-plan'
              : plan === null
                ? 'open'
                : 'not-in-plan',
        with: (inPlan?.coordinators ?? []).map((each) => each.city).filter((each) => each !== city),
        byDecision: decision !== undefined && decision.reason !== null,
      };
    });
  });
}
