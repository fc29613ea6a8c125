import fc from 'fast-check';
import { defaultQuorum } from './default-rules.ts';
import { countedOrder, orderOutcome } from './order-outcome.ts';

const count = (options: readonly string[], ballots: readonly (readonly string[])[]) =>
  countedOrder(options, new Map(ballots.map((ballot, place) => [`seat-${place}`, ballot])));

describe('an order of options', () => {
  test('is that of the normalised Borda count: what most pairwise comparisons prefer', () => {
    const { order, scores } = count(
      ['health', 'work', 'climate'],
      [
        ['work', 'health', 'climate'],
        ['work', 'climate', 'health'],
        ['health', 'work', 'climate'],
      ],
    );
    expect(order).toEqual([['work'], ['health'], ['climate']]);
    expect(scores['work']).toBeCloseTo((100 / 2) * (2 / 3 + 1));
  });

  test('puts what a ballot leaves out together below what it names', () => {
    expect(count(['a', 'b', 'c'], [['c']]).order).toEqual([['c'], ['a', 'b']]);
  });

  test('of nothing is a tie of all, and no order without a quorum', () => {
    expect(count(['a', 'b'], []).order).toEqual([['a', 'b']]);
    const nobody = { options: {}, ballots: 0, abstain: 0, present: 10, eligible: 100 };
    expect(orderOutcome(defaultQuorum, nobody, [['a', 'b']])).toMatchObject({
      verdict: 'no-quorum',
      order: [],
    });
  });

  const options = ['a', 'b', 'c', 'd', 'e'];
  const ballots = fc.array(fc.shuffledSubarray(options, { minLength: 1 }), { maxLength: 12 });
  test('is the same in whatever order ballots and options come, and holds each option once', () => {
    fc.assert(
      fc.property(ballots, (orders) => {
        const found = count(options, orders);
        expect(found.order.flat().toSorted()).toEqual(options);
        expect(count(options.toReversed(), orders.toReversed())).toEqual(found);
      }),
    );
  });
});
