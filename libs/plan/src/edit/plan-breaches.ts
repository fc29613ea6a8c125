import type { RuleBreach } from '../allocation/allocation-record.ts';
import { checkAssignment } from '../allocation/check-assignment.ts';
import type { DraftCity, DraftInput } from '../draft/draft-input.ts';
import type { Plan } from '../plan.ts';
import { planInNumbers } from './plan-in-numbers.ts';

/**
 * Every rule of the allocation that a plan breaks as it stands, found by the checker of the draft itself: an edit by hand may
 * break what the draft kept. Where a person names a city without an offer, R1 says so and nothing is refused.
 * `roll`: who is a member now, where a city has joined since the draft.
 */
export function planBreaches(
  plan: Plan,
  input: DraftInput,
  roll: readonly DraftCity[] = [],
): readonly RuleBreach[] {
  const joined = roll.filter(({ id }) => !input.cities.some((city) => city.id === id));
  const { model, assignment } = planInNumbers(plan, { ...input, cities: [...input.cities, ...joined] });
  const { hard, soft } = checkAssignment(model, assignment);
  return [...hard, ...soft];
}

/** Breaches that an edit brought, or made worse. */
export function newBreaches(
  before: readonly RuleBreach[],
  after: readonly RuleBreach[],
): readonly RuleBreach[] {
  const known = summed(before);
  return [...summed(after).values()].filter(
    ({ rule, where, by }) => by > (known.get(`${rule} ${where}`)?.by ?? 0),
  );
}

/** A city that breaks a rule in two areas breaks it twice. */
function summed(breaches: readonly RuleBreach[]): ReadonlyMap<string, RuleBreach> {
  const found = new Map<string, RuleBreach>();
  for (const each of breaches) {
    const key = `${each.rule} ${each.where}`;
    found.set(key, { ...each, by: each.by + (found.get(key)?.by ?? 0) });
  }
  return found;
}
