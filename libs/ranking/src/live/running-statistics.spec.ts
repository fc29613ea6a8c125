import * as fc from 'fast-check';
import { anyProfile } from '../testing/any-profile.ts';
import type { Preference } from '../profile.ts';
import { changedStatistics, noStatistics, type RunningBasis } from './running-statistics.ts';

/** A city submits, is reopened, or submits something else. */
const anySteps = fc.array(
  fc.record({ city: fc.nat({ max: 5 }), what: fc.option(fc.nat({ max: 8 }), { freq: 3 }) }),
  { maxLength: 25 },
);

describe('running statistics', () => {
  test('equal a full recount after any sequence of submits, reopenings and submits anew', () => {
    fc.assert(
      fc.property(
        anyProfile.filter(({ preferences }) => preferences.length > 0),
        anySteps,
        fc.constantFrom('below' as const, 'no-opinion' as const),
        fc.integer({ min: 1, max: 4 }),
        ({ areas, preferences }, steps, unranked, together) => {
          const basis: RunningBasis = { areas, scales: ['capacity', 'importance'], unranked };
          const standing = new Map<number, Preference>();
          let running = noStatistics(basis);
          for (let from = 0; from < steps.length; from += together) {
            const removed: Preference[] = [];
            const added: Preference[] = [];
            const before = new Map(standing);
            for (const { city, what } of steps.slice(from, from + together)) {
              if (what === null) standing.delete(city);
              else standing.set(city, preferences[what % preferences.length]!);
            }
            for (const [city, preference] of before)
              if (standing.get(city) !== preference) removed.push(preference);
            for (const [city, preference] of standing)
              if (before.get(city) !== preference) added.push(preference);
            running = changedStatistics(running, basis, { removed, added });
          }
          const anew = changedStatistics(noStatistics(basis), basis, {
            removed: [],
            added: [...standing.values()],
          });
          expect(withoutSigns(running)).toEqual(withoutSigns(anew));
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** 0 and −0 are the same count. */
function withoutSigns(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
