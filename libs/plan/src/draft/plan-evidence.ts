import { regions } from '#members';
import { rankedAs, usualMinimumCell } from '#ranking';
import type { PlanEvidence } from '../plan.ts';
import type { DraftInput } from './draft-input.ts';

/** What the run and the answers say about an area, of a part what they say about the area it was split from; null where the run did not rank it. */
export function planEvidence(
  area: string,
  { report, merged = report, participation }: DraftInput,
): PlanEvidence | null {
  const ranked = merged.areas.find(({ id }) => id === rankedAs(area));
  if (ranked === undefined) return null;
  const rankedIn = participation.rankedByRegion[rankedAs(area)] ?? {};
  return {
    rank: ranked.rank,
    lower: ranked.lower,
    upper: ranked.upper,
    score: ranked.score,
    rankedBy: ranked.rankedBy,
    answered: merged.preferences,
    byRegion: regions
      .map((region) => ({
        region,
        rankedBy: rankedIn[region] ?? 0,
        answered: participation.answeredByRegion[region] ?? 0,
      }))
      // Of few cities together one could tell what each of them said.
      .filter(({ answered: cities }) => cities === 0 || cities >= usualMinimumCell),
  };
}
