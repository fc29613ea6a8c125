import type { SizeClass } from '../member-city.ts';
import { sizeClassOf } from './size-class-of.ts';

describe('sizeClassOf', () => {
  it.each<[string, number | null, SizeClass | null, SizeClass | null]>([
    ['just below a threshold', 49_999, null, 'small'],
    ['on a threshold', 50_000, null, 'medium'],
    ['a metropolis', 500_000, null, 'metropolitan'],
    ['the largest', 25_000_000, null, 'large-metropolitan'],
    ['what the team has set wins', 1_900_000, 'small', 'small'],
    ['nothing known', null, null, null],
  ])('%s', (_, population, sizeClass, expected) => {
    expect(sizeClassOf({ population, sizeClass })).toBe(expected);
  });
});
