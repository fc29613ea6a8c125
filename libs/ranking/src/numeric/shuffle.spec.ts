import { Generator } from './generator.ts';
import { shuffle } from './shuffle.ts';

it('every order of four items comes about equally often', () => {
  const generator = Generator.fromText('orders');
  const counts = new Map<string, number>();
  for (let round = 0; round < 24_000; round++) {
    const order = shuffle(['a', 'b', 'c', 'd'], generator).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(140);
});
