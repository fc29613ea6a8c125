import { Generator } from '#ranking';
import { plackettLuceOrder } from './plackett-luce-order.ts';

describe('plackettLuceOrder', () => {
  it('gives each order the chance that Plackett and Luce give it', () => {
    const worths = new Map([
      ['a', 3],
      ['b', 2],
      ['c', 1],
    ]);
    // P(abc) = 3/6 · 2/3, and so on.
    const expected = { abc: 1 / 3, acb: 1 / 6, bac: 1 / 4, bca: 1 / 12, cab: 1 / 10, cba: 1 / 15 };
    const generator = Generator.fromText('plackett-luce');
    const draws = 20_000;
    const counts = new Map<string, number>();
    for (let draw = 0; draw < draws; draw += 1) {
      const order = plackettLuceOrder(worths, generator).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    const chiSquare = Object.entries(expected).reduce(
      (sum, [order, chance]) => sum + ((counts.get(order) ?? 0) - draws * chance) ** 2 / (draws * chance),
      0,
    );
    // Five degrees of freedom: above 20.5 once in a thousand; the seed is fixed, so this cannot flicker.
    expect(chiSquare).toBeLessThan(20.5);
  });

  it('orders nothing as nothing', () => {
    expect(plackettLuceOrder(new Map(), Generator.fromText('any'))).toEqual([]);
  });
});
