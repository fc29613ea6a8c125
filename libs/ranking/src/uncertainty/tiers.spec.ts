import { tiers } from './tiers.ts';

function flags(m: number, pairs: readonly (readonly [number, number])[]): Uint8Array {
  const above = new Uint8Array(m * m);
  for (const [i, j] of pairs) above[i * m + j] = 1;
  return above;
}

describe('tiers', () => {
  it.each([
    ['nothing is sure', 3, [], 'A A A', 'A A A'],
    [
      'everything is sure',
      3,
      [
        [0, 1],
        [0, 2],
        [1, 2],
      ],
      'A B C',
      'A B C',
    ],
    ['a bridge between two tiers carries both letters', 3, [[0, 2]], 'A A B', 'A AB B'],
    [
      'a chain of bridges',
      4,
      [
        [0, 2],
        [0, 3],
        [1, 3],
      ],
      'A A B B',
      'A AB BC C',
    ],
    // Piepho 2004: the undivided groups need not be runs of the order.
    [
      'an area apart from its neighbours only',
      4,
      [
        [0, 1],
        [1, 2],
      ],
      'A B C C',
      'A B A AB',
    ],
  ] as const)('%s', (_, m, pairs, tier, letters) => {
    const order = Array.from({ length: m }, (__, i) => i);
    const result = tiers(order, flags(m, pairs));
    expect(result.tier.join(' ')).toBe(tier);
    const sharing = (display: readonly string[]): string =>
      order
        .map((i) => order.map((j) => Number([...display[i]!].some((l) => display[j]!.includes(l)))))
        .join('|');
    expect(sharing(result.letters)).toBe(sharing(letters.split(' ')));
  });

  it('two areas share no letter exactly when they are surely apart, whatever the relation', () => {
    const m = 7;
    let state = 12345;
    for (let round = 0; round < 50; round++) {
      const above = new Uint8Array(m * m);
      for (let i = 0; i < m; i++) {
        for (let j = i + 1; j < m; j++) {
          state = (Math.imul(state, 1103515245) + 12345) >>> 0;
          if (state >>> 30 === 0) above[i * m + j] = 1;
        }
      }
      const { letters } = tiers([0, 1, 2, 3, 4, 5, 6], above);
      for (let i = 0; i < m; i++) {
        for (let j = i + 1; j < m; j++)
          expect([...letters[i]!].some((l) => letters[j]!.includes(l))).toBe(above[i * m + j] === 0);
      }
    }
  });

  it('goes on with AA after Z', () => {
    const order = Array.from({ length: 28 }, (_, i) => i);
    const above = flags(
      28,
      order.flatMap((i) => order.slice(i + 1).map((j) => [i, j] as const)),
    );
    expect(tiers(order, above).tier.slice(24)).toEqual(['Y', 'Z', 'AA', 'AB']);
  });
});
