import { Generator } from './generator.ts';

const numbers = (seed: string): number[] => {
  const generator = Generator.fromText(seed);
  return Array.from({ length: 5 }, () => generator.uint32());
};

describe('Generator', () => {
  it('is xoshiro128**: first outputs from state 1, 2, 3, 4', () => {
    const generator = new Generator(Int32Array.of(1, 2, 3, 4));
    expect([1, 2, 3, 4].map(() => generator.uint32())).toEqual([11520, 0, 5927040, 70819200]);
  });

  it('depends on its seed text alone', () => {
    expect(numbers('gnlc')).toEqual(numbers('gnlc'));
    expect(numbers('gnlc')).not.toEqual(numbers('gnlc '));
  });

  it('fills the open unit interval evenly', () => {
    const generator = Generator.fromText('unit');
    const drawn = Float64Array.from({ length: 100_000 }, () => generator.unit());
    expect(drawn.every((u) => u > 0 && u < 1)).toBe(true);
    const counts = new Float64Array(10);
    for (const u of drawn) counts[Math.floor(u * 10)]!++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});
