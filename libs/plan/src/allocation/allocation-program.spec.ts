import { aModel } from '../testing/a-model.ts';
import { allocationProgram } from './allocation-program.ts';

const model = aModel({
  areas: 4,
  cities: Array.from({ length: 60 }, (_, index) => index % 3),
  offers: Array.from({ length: 200 }, (_, index) => [index, index * 7, 2, 1, index % 8] as const),
  activities: Array.from(
    { length: 24 },
    (_, index) => [index, 1 + (index % 3), true, index % 2 === 0] as const,
  ),
  quarters: 5,
  budget: 100_000,
});

describe('allocationProgram', () => {
  const { lp, aims } = allocationProgram(model);
  const text = lp.text('Maximize', aims.preference);

  test('keeps its lines short: readers of the format give up on long ones', () => {
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(250);
  });

  test('is the same text for the same model', () => {
    const again = allocationProgram(model);
    expect(again.lp.text('Maximize', again.aims.preference)).toBe(text);
  });

  test('makes every variable whole', () => {
    const [, bounds = '', general = ''] = text.split(/\nBounds\n|\nGeneral\n/);
    const names = [...bounds.matchAll(/<= (\w+) <=/g)].map(([, name]) => name);
    for (const name of names.filter((each) => each !== 'zero'))
      expect(general).toMatch(new RegExp(`\\b${name}\\b`));
  });
});
