import { canonicalJson } from '#canonical';
import { languages, regions } from '#members';
import * as fc from 'fast-check';
import { planLines } from '../plan-lines.ts';
import type { Paragraph, Plan, Reason } from '../plan.ts';
import { quartersBetween } from '../quarters.ts';
import { aDraftInput, aReport } from '../testing/a-draft-input.ts';
import { reasonText } from '../texts/reason-text.ts';
import type { CityOffer, DraftInput } from './draft-input.ts';
import { draftPlan } from './draft-plan.ts';

const someInputs = fc
  .record({
    areas: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 8 }),
    regionCount: fc.integer({ min: 1, max: 5 }),
    cities: fc.nat(30),
    picks: fc.array(
      fc.record({
        city: fc.nat(31),
        area: fc.nat(8),
        kind: fc.constantFrom('lead', 'host', 'contribute' as const),
        capacity: fc.integer({ min: -1, max: 4 }),
      }),
      { maxLength: 80 },
    ),
    activities: fc.nat(90),
    until: fc.constantFrom('2020-Q1', '2020-Q3', '2021-Q4' as const),
    rankedAreas: fc.nat(8),
  })
  .map(({ areas, regionCount, cities, picks, activities, until, rankedAreas }): DraftInput => {
    const roll = Array.from({ length: cities }, (_, index) => ({
      id: `city-${index}`,
      name: `Test city ${index}`,
      region: regions[index % regionCount] ?? 'africa',
    }));
    const offers = picks.map(({ city, area, kind, capacity }): CityOffer => ({
      city: `city-${city}`,
      area: areas[area] ?? 'elsewhere',
      kind,
      capacity,
    }));
    return {
      ...aDraftInput({ areas, cities: roll, offers, activities, period: { from: '2020-Q1', to: until } }),
      report: aReport(areas.slice(0, rankedAreas)),
    };
  });

function allocations(plan: Plan) {
  return plan.areas.flatMap((area) => [
    ...area.coordinators.map((allocation) => ({ ...allocation, area: area.area })),
    ...area.activities
      .flatMap(({ lead, host }) => [lead, host])
      .filter((allocation) => allocation !== null)
      .map((allocation) => ({ ...allocation, area: area.area })),
  ]);
}

function everyReason(plan: Plan): readonly Reason[] {
  return [
    ...plan.gaps,
    ...plan.unusedOffers.map(({ reason }) => reason),
    ...allocations(plan).map(({ reason }) => reason),
    ...plan.areas.flatMap(({ reason, gaps, activities }) => [
      reason,
      ...gaps,
      ...activities.map((a) => a.reason),
    ]),
  ];
}

function everyParagraph(plan: Plan): readonly Paragraph[] {
  return [
    ...[...plan.front, ...plan.crossCutting].flatMap(({ paragraphs }) => paragraphs),
    ...plan.areas.flatMap(({ objective, outcome, outputs, activities }) => [
      objective,
      outcome,
      ...outputs.map(({ text }) => text),
      ...activities.flatMap(({ description, timeline }) => [description, timeline]),
    ]),
  ];
}

function gapCodes(gaps: readonly Reason[]): readonly string[] {
  return gaps.map(({ code }) => code);
}

describe('draftPlan, whatever the input', () => {
  test('gives no city a task that it did not offer or cannot carry, and none two areas to coordinate', () => {
    fc.assert(
      fc.property(someInputs, (input) => {
        const given = allocations(draftPlan(input));
        const capacity = (city: string, area: string, kind: string) =>
          Math.max(
            0,
            ...input.offers
              .filter((offer) => offer.city === city && offer.area === area && offer.kind === kind)
              .map((offer) => offer.capacity),
          );
        for (const { city, area, function: task } of given) {
          const kind = task === 'host' ? 'host' : 'lead';
          const carried = given.filter(
            (o) => o.city === city && o.area === area && o.function === task,
          ).length;
          expect(carried).toBeLessThanOrEqual(capacity(city, area, kind));
        }
        const coordinating = given.filter((o) => o.function === 'coordinate').map(({ city }) => city);
        expect(new Set(coordinating).size).toBe(coordinating.length);
      }),
    );
  });

  test('has one to three coordinating cities from two regions in every area, or names the gap', () => {
    fc.assert(
      fc.property(someInputs, (input) => {
        const regionOf = new Map(input.cities.map(({ id, region }) => [id, region]));
        for (const { coordinators, gaps } of draftPlan(input).areas) {
          const present = new Set(coordinators.map(({ city }) => regionOf.get(city)));
          const named = gapCodes(gaps).filter((code) =>
            ['gap-no-lead-offers', 'gap-no-coordinator', 'gap-one-region'].includes(code),
          );
          expect(coordinators.length).toBeLessThanOrEqual(3);
          expect(named).toHaveLength(present.size >= 2 ? 0 : 1);
        }
      }),
    );
  });

  test('has every region of the network among the coordinating cities, or names the gap', () => {
    fc.assert(
      fc.property(someInputs, (input) => {
        const plan = draftPlan(input);
        const regionOf = new Map(input.cities.map(({ id, region }) => [id, region]));
        const coordinating = allocations(plan).filter((o) => o.function === 'coordinate');
        const present = new Set(coordinating.map(({ city }) => regionOf.get(city)));
        const absent = plan.gaps.flatMap(({ values }) => values['region'] ?? []);
        for (const { region } of input.cities) expect(present.has(region)).toBe(!absent.includes(region));
      }),
    );
  });

  test('leads every activity and hosts those that need it, or names the gap', () => {
    fc.assert(
      fc.property(someInputs, (input) => {
        for (const area of draftPlan(input).areas) {
          const named = (code: string) =>
            area.gaps.filter((gap) => gap.code === code).map(({ values }) => values['activity']);
          const unled = area.activities.filter(({ lead }) => lead === null).map(({ id }) => id);
          const silent = gapCodes(area.gaps).includes('gap-no-lead-offers');
          expect(silent ? unled.length : named('gap-no-lead')).toEqual(
            silent ? area.activities.length : unled,
          );
          const unhosted = area.activities.filter(
            ({ type, host }) => ['study-visit', 'regional-workshop'].includes(type) && host === null,
          );
          expect(named('gap-no-host')).toEqual(unhosted.map(({ id }) => id));
        }
      }),
    );
  });

  test('breaks no hard rule and names every rule that it bends', () => {
    fc.assert(
      fc.property(someInputs, (input) => {
        const { allocation, gaps } = draftPlan(input);
        expect(allocation.checks.integral).toBe(true);
        expect(allocation.checks.hard).toEqual([]);
        for (const { rule, where, by } of allocation.checks.soft) {
          if (['R6', 'R7', 'R8'].includes(rule)) continue;
          expect(gaps).toContainEqual({ code: 'gap-rule-broken', values: { rule, where, by } });
        }
      }),
    );
  });

  test('gives every paragraph its own id and every sentence its evidence or its gap', () => {
    fc.assert(
      fc.property(someInputs, (input) => {
        const plan = draftPlan(input);
        const ids = planLines(plan, 'en').map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { sentences } of everyParagraph(plan)) {
          for (const { text, evidence, gap } of sentences) {
            expect(gap || evidence.length > 0).toBe(true);
            for (const language of languages) {
              expect(text[language]).not.toMatch(/[{⟦]/);
              for (const reason of evidence)
                expect(reasonText(reason, (each) => each[language])).not.toMatch(/[⟦{]/);
            }
          }
        }
      }),
    );
  });

  test('keeps every activity within the period and in order', () => {
    fc.assert(
      fc.property(someInputs, (input) => {
        const plan = draftPlan(input);
        const quarters = quartersBetween(input.period);
        for (const { activities } of plan.areas) {
          const starts = activities.map(({ start }) => quarters.indexOf(start));
          expect(starts).toEqual([...starts].sort((a, b) => a - b));
          for (const { start, end } of activities) {
            expect(quarters).toContain(end);
            expect(quarters.indexOf(start)).toBeGreaterThanOrEqual(0);
            expect(start <= end).toBe(true);
          }
        }
      }),
    );
  });

  test('adds up, gives each area at least one activity, and has a sentence for every reason', () => {
    fc.assert(
      fc.property(someInputs, (input) => {
        const plan = draftPlan(input);
        const activities = plan.areas.flatMap((area) => area.activities);
        expect(plan.totals).toEqual({
          activities: activities.length,
          cost: activities.reduce((sum, { cost }) => sum + cost, 0),
          cities: new Set(allocations(plan).map(({ city }) => city)).size,
        });
        expect(plan.areas.every((area) => area.activities.length >= 1)).toBe(true);
        for (const language of languages) {
          for (const reason of everyReason(plan))
            expect(reasonText(reason, (text) => text[language])).not.toMatch(/[⟦{]/);
        }
      }),
    );
  });

  test('gives the same bytes for the same input, whatever the order of offers and cities', () => {
    fc.assert(
      fc.property(someInputs, (input) => {
        const plan = draftPlan(input);
        const turned = { ...input, offers: input.offers.toReversed(), cities: input.cities.toReversed() };
        expect(canonicalJson(draftPlan(turned))).toBe(canonicalJson(plan));
      }),
    );
  });
});
