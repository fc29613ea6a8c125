import { canonicalJson } from '#canonical';
import { planAllocations } from '../document/plan-tables.ts';
import type { Plan } from '../plan.ts';
import { aDraftInput } from '../testing/a-draft-input.ts';
import type { DraftInput } from './draft-input.ts';
import { draftPlan } from './draft-plan.ts';
import { teamReasons } from './team-reasons.ts';

/** Cities with orders of their own: place 1 to 7, or none. */
function aRound(): DraftInput {
  const input = aDraftInput({ cities: 40 });
  const offers = input.offers.map((offer, index) =>
    index % 5 === 4 ? offer : { ...offer, place: 1 + ((index * 7) % 7) },
  );
  return { ...input, offers };
}

function withPlace(input: DraftInput, city: string, place: number): DraftInput {
  return {
    ...input,
    offers: input.offers.map((offer) => (offer.city === city ? { ...offer, place } : offer)),
  };
}

function whoDoesWhat(plan: Plan): string {
  return canonicalJson([
    planAllocations(plan).map(({ line, allocation }) => [line, allocation.function, allocation.city]),
    plan.areas.flatMap(({ activities }) => activities.map(({ start }) => start)),
  ]);
}

describe('what everyone reads of a plan tells no city’s order', () => {
  const input = aRound();
  const plan = draftPlan(input);

  test('where orders differ and the tasks do not, the plan is the same byte for byte', () => {
    let alike = 0;
    for (const { id } of input.cities) {
      for (const place of [1, 4, 99]) {
        const other = draftPlan(withPlace(input, id, place));
        if (whoDoesWhat(other) !== whoDoesWhat(plan)) continue;
        alike += 1;
        expect(canonicalJson(other)).toBe(canonicalJson(plan));
      }
    }
    expect(alike).toBeGreaterThan(20);
  });

  test('no reason, alternative or sum speaks of preference or of what is weighed behind it', () => {
    const text = canonicalJson(plan);
    expect(text).not.toMatch(/chosen-(preference|even-load|unchanged|lot)/);
    expect(text).not.toContain('"place"');
    for (const { allocation } of planAllocations(plan)) {
      expect(['covered', 'rules', 'served', 'whole', undefined]).toContain(allocation.alternative?.aim);
    }
    const sums = plan.allocation.aims.find(({ aim }) => aim === 'preference');
    expect(sums).toMatchObject({ greedy: null, reached: null });
  });

  test('the team has the whole reason of every allocation from what the plan was drafted from', () => {
    const reasons = teamReasons(plan, input);
    expect(reasons.map(({ line, city }) => [line, city])).toEqual(
      planAllocations(plan).map(({ line, allocation }) => [line, allocation.city]),
    );
    expect(reasons.some(({ alternative }) => alternative?.aim === 'preference')).toBe(true);
  });

  test('a city that the team put in without an offer has no such reason', () => {
    const [area] = plan.areas;
    const stranger = { ...area!.coordinators[0]!, city: 'nobody' };
    const edited: Plan = { ...plan, areas: [{ ...area!, coordinators: [stranger] }] };
    expect(teamReasons(edited, input).map(({ city }) => city)).not.toContain('nobody');
  });
});
