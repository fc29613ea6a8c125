import fc from 'fast-check';
import { cityDeadline, roundFor, usualTerms } from './city-terms.ts';
import type { CityTerms } from './city-terms.ts';
import { roundPhase } from './round-phase.ts';
import type { RoundPhase } from './round-phase.ts';

const instant = fc
  .integer({ min: Date.parse('2019-01-01T00:00:00Z'), max: Date.parse('2021-01-01T00:00:00Z') })
  .map((at) => new Date(at).toISOString());
const terms: fc.Arbitrary<CityTerms> = fc.record({
  cohortDeadline: fc.option(instant, { nil: null }),
  extensions: fc.array(instant, { maxLength: 4 }),
});
const round = fc.record({
  opensAt: instant,
  deadline: instant,
  graceDays: fc.option(fc.integer({ min: 0, max: 60 }), { nil: null }),
  state: fc.constantFrom('draft' as const, 'open' as const, 'closed' as const),
});

/** In the order in which a round passes through them. */
const way: readonly RoundPhase[] = ['draft', 'upcoming', 'open', 'grace', 'closed'];

describe('the deadline of a city', () => {
  test('is that of the round where nothing else was agreed', () => {
    fc.assert(fc.property(round, (one) => cityDeadline(one, usualTerms) === one.deadline));
  });

  test('is that of its cohort, also where that comes earlier', () => {
    const cohort = { ...usualTerms, cohortDeadline: '2019-04-20T00:00:00.000Z' };
    expect(cityDeadline({ deadline: '2019-05-01T00:00:00.000Z' }, cohort)).toBe(cohort.cohortDeadline);
  });

  test('is never shortened by an extension', () => {
    fc.assert(
      fc.property(round, terms, instant, (one, agreed, extension) => {
        const before = Date.parse(cityDeadline(one, agreed));
        const extended = { ...agreed, extensions: [...agreed.extensions, extension] };
        const after = Date.parse(cityDeadline(one, extended));
        expect(after).toBe(Math.max(before, Date.parse(extension)));
      }),
    );
  });

  test('does not depend on the order in which extensions were granted', () => {
    fc.assert(
      fc.property(round, terms, (one, agreed) => {
        const turned = { ...agreed, extensions: [...agreed.extensions].reverse() };
        expect(cityDeadline(one, turned)).toBe(cityDeadline(one, agreed));
      }),
    );
  });
});

describe('the phase of a city', () => {
  test('any city has one phase at any instant, and never goes back', () => {
    fc.assert(
      fc.property(round, terms, instant, instant, (one, agreed, a, b) => {
        const [early, late] = Date.parse(a) <= Date.parse(b) ? [a, b] : [b, a];
        const own = roundFor(one, agreed);
        const [first, second] = [way.indexOf(roundPhase(own, early)), way.indexOf(roundPhase(own, late))];
        expect(first).toBeGreaterThanOrEqual(0);
        expect(second).toBeGreaterThanOrEqual(first);
      }),
    );
  });

  test('an extension never takes away what a city could still do', () => {
    const takes = (phase: RoundPhase): boolean => phase === 'open' || phase === 'grace';
    fc.assert(
      fc.property(round, terms, instant, instant, (one, agreed, extension, now) => {
        const extended = { ...agreed, extensions: [...agreed.extensions, extension] };
        const [before, after] = [agreed, extended].map((each) => roundPhase(roundFor(one, each), now));
        if (before === 'open') expect(after).toBe('open');
        if (takes(before as RoundPhase)) expect(takes(after as RoundPhase)).toBe(true);
      }),
    );
  });

  test.each([
    [null, '2019-08-01T00:00:00Z', 'grace'],
    [0, '2019-05-01T05:00:00Z', 'closed'],
    [7, '2019-05-08T04:59:59Z', 'grace'],
    [7, '2019-05-08T05:00:00Z', 'closed'],
  ] as const)('with %s days of grace it is at %s in phase %s', (graceDays, now, phase) => {
    const one = {
      state: 'open',
      opensAt: '2019-04-01T05:00:00Z',
      deadline: '2019-05-01T04:59:59Z',
      graceDays,
    } as const;
    expect(roundPhase(one, now)).toBe(phase);
  });
});
