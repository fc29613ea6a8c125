import { Generator } from './generator.ts';
import { standardNormal } from './standard-normal.ts';

it('standard normal draws have the moments of the standard normal', () => {
  const generator = Generator.fromText('normal');
  const sums = [0, 0, 0, 0];
  const n = 200_000;
  for (let i = 0; i < n; i++) {
    const x = standardNormal(generator);
    for (let power = 1; power <= 4; power++) sums[power - 1]! += x ** power / n;
  }
  const [mean, second, third, fourth] = sums;
  expect(Math.abs(mean!)).toBeLessThan(0.01);
  expect(Math.abs(second! - 1)).toBeLessThan(0.015);
  expect(Math.abs(third!)).toBeLessThan(0.04);
  expect(Math.abs(fourth! - 3)).toBeLessThan(0.1);
});
