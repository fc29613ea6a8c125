import type { Generator } from '#ranking';

/**
 * A random order in which each next item is drawn with a chance proportional to its worth among those left
 * (Luce 1959, Plackett 1975). Worths are above 0. O(n²).
 */
export function plackettLuceOrder(
  worths: ReadonlyMap<string, number>,
  generator: Generator,
): readonly string[] {
  const left = new Map(worths);
  const order: string[] = [];
  while (left.size > 0) {
    let rest = generator.unit() * [...left.values()].reduce((sum, worth) => sum + worth, 0);
    let drawn = '';
    for (const [item, worth] of left) {
      drawn = item;
      rest -= worth;
      if (rest < 0) break;
    }
    order.push(drawn);
    left.delete(drawn);
  }
  return order;
}
