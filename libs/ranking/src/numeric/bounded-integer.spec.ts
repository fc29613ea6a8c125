import { boundedInteger } from './bounded-integer.ts';
import { Generator } from './generator.ts';

describe('boundedInteger', () => {
  it('gives every number below the bound equally often', () => {
    const generator = Generator.fromText('bounded');
    const counts = new Float64Array(7);
    for (let i = 0; i < 70_000; i++) counts[boundedInteger(generator, 7)]!++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('draws again where multiplying alone would favour a number', () => {
    // 0 · 3 leaves rest 0 < 2³² mod 3 = 1: refused; the next draw decides.
    const draws = [0, 0x80000000];
    const generator = { uint32: () => draws.shift()! } as unknown as Generator;
    expect(boundedInteger(generator, 3)).toBe(1);
  });

  it.each([0, -1, 1.5, 2 ** 21 + 1, Number.NaN])('refuses the bound %p', (bound) => {
    expect(() => boundedInteger(Generator.fromText(''), bound)).toThrow(RangeError);
  });
});
