import { draftIndicators } from '../draft/draft-indicators.ts';
import type { Indicator, PlanActivity, PlanArea, Quarter } from '../plan.ts';
import { indicatorTemplates } from '../texts/indicator-templates.ts';

/**
 * The area after an edit with its indicators in step: an activity that is new is measured, one that is gone is not, and
 * milestone, owner and output follow as long as they stand as drafted. What a person has set stays.
 */
export function followIndicators(before: PlanArea, after: PlanArea, quarters: readonly Quarter[]): PlanArea {
  const measured = measuredBy(before);
  const was = draftedFor(before, quarters);
  const is = draftedFor(after, quarters);
  const kept = after.indicators.flatMap((indicator): readonly Indicator[] => {
    const old = before.indicators.find(({ id }) => id === indicator.id);
    // Set in this very edit.
    if (old === undefined || JSON.stringify(old) !== JSON.stringify(indicator)) return [indicator];
    const activity = measured.get(indicator.id);
    const [from, to] =
      activity === undefined
        ? indicator.output === null
          ? [was.get(''), is.get('')]
          : [undefined, undefined]
        : [was.get(activity), is.get(activity)];
    if (from === undefined) return [indicator];
    if (to === undefined) return asDrafted(indicator, from) ? [] : [indicator];
    return [
      {
        ...indicator,
        output: to.output,
        milestone2020:
          indicator.milestone2020 === from.milestone2020 ? to.milestone2020 : indicator.milestone2020,
        owner: indicator.owner === from.owner ? to.owner : indicator.owner,
      },
    ];
  });
  let number = Math.max(0, ...[...before.indicators, ...after.indicators].map(({ id }) => numberOf(id)));
  const old = new Set(before.activities.map(({ id }) => id));
  const fresh = after.activities.flatMap(({ id }): readonly Indicator[] => {
    const drafted = is.get(id);
    if (old.has(id) || drafted === undefined) return [];
    number += 1;
    return [{ ...drafted, id: `${after.id}.I${number}` }];
  });
  const [owner, next] = [before.coordinators[0]?.city ?? null, after.coordinators[0]?.city ?? null];
  const risks = after.risks.map((risk, index) =>
    before.risks[index]?.owner === risk.owner && risk.owner === owner ? { ...risk, owner: next } : risk,
  );
  // What did not change keeps its bytes.
  if (JSON.stringify([kept, risks]) === JSON.stringify([after.indicators, after.risks]) && fresh.length === 0)
    return after;
  return { ...after, indicators: [...kept, ...fresh], risks };
}

/** Which activity each indicator measures: the activities of a type under an output, in the order of their numbers. */
function measuredBy(area: PlanArea): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const pairs = [...area.activities]
    .sort((a, b) => numberOf(a.id) - numberOf(b.id))
    .flatMap(({ id, type, output }): readonly (readonly [string, string])[] => {
      const found = area.indicators.find(
        (each) =>
          each.output === output && each.text.en === indicatorTemplates[type].text.en && !taken.has(each.id),
      );
      if (found === undefined) return [];
      taken.add(found.id);
      return [[found.id, id]];
    });
  return new Map(pairs);
}

/** What the draft would write, by activity; the outcome's under the empty name. */
function draftedFor(area: PlanArea, quarters: readonly Quarter[]): ReadonlyMap<string, Indicator> {
  const [outcome, ...rest] = draftIndicators(area.id, null, area.activities, area.coordinators, quarters);
  const target = area.indicators.find(({ output }) => output === null);
  const first = outcome === undefined ? [] : [['', { ...outcome, ...numbersOf(target) }] as const];
  return new Map([...first, ...rest.map((each, index) => [area.activities[index]!.id, each] as const)]);
}

/** The outcome's numbers come from the survey: no edit of an activity changes them. */
function numbersOf(target: Indicator | undefined): Partial<Indicator> {
  return target === undefined ? {} : { milestone2020: target.milestone2020, target2021: target.target2021 };
}

function asDrafted(indicator: Indicator, drafted: Indicator): boolean {
  const { milestone2020, target2021, baseline, owner } = drafted;
  return (
    indicator.milestone2020 === milestone2020 &&
    indicator.target2021 === target2021 &&
    indicator.baseline === baseline &&
    indicator.owner === owner
  );
}

function numberOf(id: PlanActivity['id']): number {
  return Number(/(\d+)$/.exec(id)?.[1] ?? 0);
}
