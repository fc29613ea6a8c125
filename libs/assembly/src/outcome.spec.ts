import * as fc from 'fast-check';
import { defaultQuorum, defaultRule, twoThirdsRule } from './default-rules.ts';
import { explainOutcome } from './explain-outcome.ts';
import type { MajorityRule, Quorum, Tally } from './majority-rule.ts';
import { outcome } from './outcome.ts';
import { ruleProblems } from './rule-problems.ts';

const noQuorum: Quorum = { of: 'cast', numerator: 1, denominator: 1000 };
const moreThanHalf = defaultRule;
const atLeastHalf: MajorityRule = { ...defaultRule, strict: false };
const absolute: MajorityRule = { base: 'eligible', numerator: 1, denominator: 2, strict: true };
const ofPresent: MajorityRule = { base: 'present', numerator: 1, denominator: 2, strict: true };
const ofCast: MajorityRule = { base: 'cast', numerator: 2, denominator: 3, strict: false };
const unanimous: MajorityRule = { base: 'yes-no', numerator: 1, denominator: 1, strict: false };

function tally(yes: number, no: number, abstain: number, present = 0, eligible = 0): Tally {
  const cast = yes + no + abstain;
  return { yes, no, abstain, present: Math.max(present, cast), eligible: Math.max(eligible, present, cast) };
}

describe('outcome', () => {
  test.each<[string, MajorityRule, Tally, number, number, string]>([
    ['two thirds of 9 is 6', twoThirdsRule, tally(6, 3, 0), 9, 6, 'adopted'],
    ['5 of 9 are short of two thirds', twoThirdsRule, tally(5, 4, 0), 9, 6, 'rejected'],
    ['two thirds of 10 is 7', twoThirdsRule, tally(6, 4, 0), 10, 7, 'rejected'],
    ['0–0–n never passes under more than half', moreThanHalf, tally(0, 0, 12), 0, 1, 'rejected'],
    ['0–0–n never passes under at least half', atLeastHalf, tally(0, 0, 12), 0, 1, 'rejected'],
    ['0–0–n never passes under unanimity', unanimous, tally(0, 0, 12), 0, 1, 'rejected'],
    ['21 of 42 under more than half', moreThanHalf, tally(21, 21, 0), 42, 22, 'rejected'],
    ['22 of 42 under more than half', moreThanHalf, tally(22, 20, 0), 42, 22, 'adopted'],
    ['21 of 42 under at least half', atLeastHalf, tally(21, 21, 0), 42, 21, 'adopted'],
    ['absentees count against an absolute majority', absolute, tally(50, 3, 1, 60, 108), 108, 55, 'rejected'],
    ['55 of 108 are an absolute majority', absolute, tally(55, 3, 1, 60, 108), 108, 55, 'adopted'],
    ['those present who do not vote count against', ofPresent, tally(20, 5, 5, 42, 108), 42, 22, 'rejected'],
    ['abstentions count where the base is the cast', ofCast, tally(6, 1, 3), 10, 7, 'rejected'],
    ['abstentions do not count by default', twoThirdsRule, tally(6, 1, 3), 7, 5, 'adopted'],
    ['one no breaks unanimity', unanimous, tally(40, 1, 0), 41, 41, 'rejected'],
    ['a single yes carries an open hall', moreThanHalf, tally(1, 0, 30), 1, 1, 'adopted'],
  ])('%s', (_, rule, counted, of, needed, verdict) => {
    expect(outcome(rule, noQuorum, counted)).toMatchObject({ of, needed, got: counted.yes, verdict });
  });

  test('a quorum lost between two items stops the second, whatever the ballots say', () => {
    const first = outcome(defaultRule, defaultQuorum, tally(20, 10, 2, 36, 108));
    const second = outcome(defaultRule, defaultQuorum, tally(35, 0, 0, 35, 108));
    expect(first).toMatchObject({ verdict: 'adopted', quorum: { needed: 36, got: 36, reached: true } });
    expect(second).toMatchObject({ verdict: 'no-quorum', quorum: { needed: 36, got: 35, reached: false } });
  });

  test('a quorum of the cast counts ballots, not chairs', () => {
    const half: Quorum = { of: 'cast', numerator: 1, denominator: 2 };
    expect(outcome(defaultRule, half, tally(3, 1, 1, 20, 20)).verdict).toBe('no-quorum');
    expect(outcome(defaultRule, half, tally(3, 1, 6, 20, 20)).verdict).toBe('adopted');
  });

  const shares = fc.integer({ min: 1, max: 1000 }).chain((denominator) =>
    fc.record({
      denominator: fc.constant(denominator),
      numerator: fc.integer({ min: 1, max: denominator }),
    }),
  );
  const rules = fc
    .record({
      base: fc.constantFrom('yes-no', 'cast', 'present', 'eligible' as const),
      share: shares,
      strict: fc.boolean(),
    })
    .map(({ base, share, strict }): MajorityRule => ({ base, ...share, strict }));
  const tallies = fc
    .tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(50), fc.nat(50))
    .map(([yes, no, abstain, idle, absent]): Tally => {
      const present = yes + no + abstain + idle;
      return { yes, no, abstain, present, eligible: present + absent };
    });

  test('needs the smallest whole number that satisfies the share, compared as exact fractions', () => {
    fc.assert(
      fc.property(rules, tallies, (rule, counted) => {
        const { of, needed } = outcome(rule, noQuorum, counted);
        const satisfies = (yes: number) => {
          const left = BigInt(yes) * BigInt(rule.denominator);
          const right = BigInt(of) * BigInt(rule.numerator);
          return yes > 0 && (rule.strict ? left > right : left >= right);
        };
        expect(satisfies(needed)).toBe(true);
        expect(satisfies(needed - 1)).toBe(false);
      }),
    );
  });

  test('never turns against a proposal because one more seat said yes instead of no', () => {
    fc.assert(
      fc.property(rules, tallies, (rule, counted) => {
        fc.pre(counted.no > 0 && outcome(rule, defaultQuorum, counted).verdict === 'adopted');
        const better = { ...counted, yes: counted.yes + 1, no: counted.no - 1 };
        expect(outcome(rule, defaultQuorum, better).verdict).toBe('adopted');
      }),
    );
  });
});

describe('ruleProblems', () => {
  test.each<[string, Partial<MajorityRule>, Partial<Quorum>, readonly string[]]>([
    ['the defaults', {}, {}, []],
    ['all of them, not strict', { numerator: 1, denominator: 1, strict: false }, {}, []],
    ['more than all', { numerator: 1, denominator: 1, strict: true }, {}, ['/rule/strict']],
    ['more than the whole', { numerator: 4, denominator: 3 }, {}, ['/rule/numerator']],
    ['nothing', { numerator: 0 }, {}, ['/rule/numerator']],
    ['a fraction of a fraction', { numerator: 0.5 }, {}, ['/rule/numerator']],
    ['division by zero', { denominator: 0 }, {}, ['/rule/denominator']],
    ['a denominator nobody can say', { denominator: 1001 }, {}, ['/rule/denominator']],
    ['both wrong', { denominator: -1 }, { numerator: 9 }, ['/rule/denominator', '/quorum/numerator']],
  ])('%s', (_, rule, quorum, paths) => {
    const problems = ruleProblems({ ...defaultRule, ...rule }, { ...defaultQuorum, ...quorum });
    expect(problems.map(({ path }) => path)).toEqual(paths);
  });
});

describe('explainOutcome', () => {
  test('names the numbers of the sentence', () => {
    const result = outcome(twoThirdsRule, noQuorum, tally(6, 3, 5));
    expect(explainOutcome(twoThirdsRule, noQuorum, result)).toEqual({
      code: 'outcome-adopted-yes-no',
      values: { needed: 6, of: 9, got: 6, numerator: 2, denominator: 3 },
      strict: false,
    });
  });

  test('names the quorum where it was missed', () => {
    const result = outcome(defaultRule, defaultQuorum, tally(5, 0, 0, 5, 108));
    expect(explainOutcome(defaultRule, defaultQuorum, result)).toEqual({
      code: 'outcome-no-quorum-present',
      values: { needed: 36, of: 36, got: 5, numerator: 1, denominator: 3 },
      strict: false,
    });
  });
});
