import fc from 'fast-check';
import { choiceOutcome } from './choice-outcome.ts';
import { defaultQuorum, defaultRule } from './default-rules.ts';
import type { OptionsTally } from './poll-kind.ts';

const tally = (options: Readonly<Record<string, number>>, more: Partial<OptionsTally> = {}): OptionsTally => {
  const ballots = Object.values(options).reduce((sum, count) => sum + count, 0);
  return { options, ballots, abstain: 0, present: 90, eligible: 100, ...more };
};

describe('one of several', () => {
  test.each<[string, Record<string, number>, boolean, object]>([
    [
      'more than half is chosen',
      { a: 5, b: 3, c: 1 },
      true,
      { verdict: 'chosen', chosen: 'a', needed: 5, of: 9 },
    ],
    ['just half is not', { a: 4, b: 3, c: 1 }, true, { verdict: 'run-off', next: ['a', 'b'] }],
    ['all that are tied for the second place go on', { a: 4, b: 2, c: 2 }, true, { next: ['a', 'b', 'c'] }],
    [
      'all that are tied for the first place go on, nobody else',
      { a: 3, b: 3, c: 2 },
      true,
      { next: ['a', 'b'] },
    ],
    ['without a run-off the most ballots choose', { a: 4, b: 3, c: 2 }, false, { chosen: 'a', needed: 4 }],
    [
      'without a run-off a tie chooses nobody',
      { a: 3, b: 3, c: 2 },
      false,
      { verdict: 'tied', next: ['a', 'b'] },
    ],
    ['without any ballot all are tied', { a: 0, b: 0 }, false, { verdict: 'tied', chosen: null }],
    ['nor does an empty first ballot lead to a second', { a: 0, b: 0 }, true, { verdict: 'tied' }],
  ])('%s', (_property, options, runOff, expected) => {
    expect(choiceOutcome(defaultRule, defaultQuorum, tally(options), runOff)).toMatchObject(expected);
  });

  test('abstentions count where the rule is of the ballots cast', () => {
    const cast = { ...defaultRule, base: 'cast' } as const;
    const counted = tally({ a: 5, b: 3 }, { abstain: 3 });
    expect(choiceOutcome(defaultRule, defaultQuorum, counted, true).verdict).toBe('chosen');
    expect(choiceOutcome(cast, defaultQuorum, counted, true)).toMatchObject({
      verdict: 'run-off',
      needed: 6,
    });
  });

  test('without a quorum nobody is chosen', () => {
    const few = tally({ a: 9, b: 0 }, { present: 33 });
    expect(choiceOutcome(defaultRule, defaultQuorum, few, false)).toMatchObject({
      verdict: 'no-quorum',
      chosen: null,
      quorum: { needed: 34, got: 33 },
    });
  });

  const counts = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.nat(200), { minKeys: 2, maxKeys: 8 });
  test('whoever is chosen has more ballots than any other, in whatever order they are named', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (options, runOff) => {
        const found = choiceOutcome(defaultRule, defaultQuorum, tally(options), runOff);
        const turned = Object.fromEntries(Object.entries(options).toReversed());
        expect(choiceOutcome(defaultRule, defaultQuorum, tally(turned), runOff)).toEqual(found);
        const { chosen, next } = found;
        if (chosen === null) return expect(next.length).toBeGreaterThan(1);
        for (const [id, count] of Object.entries(options))
          if (id !== chosen) expect(options[chosen]).toBeGreaterThan(count);
      }),
    );
  });

  test('a run-off leaves out nobody who has more ballots than one that goes on', () => {
    fc.assert(
      fc.property(counts, (options) => {
        const { next } = choiceOutcome(defaultRule, defaultQuorum, tally(options), true);
        const least = Math.min(...next.map((id) => options[id] ?? 0));
        for (const [id, count] of Object.entries(options))
          if (next.length > 0 && !next.includes(id)) expect(count).toBeLessThan(Math.max(1, least));
      }),
    );
  });
});
