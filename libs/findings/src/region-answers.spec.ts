import { answeredRegions } from './region-answers.ts';
import { regionLabel, regionsOf } from './region-label.ts';

test('regions come by answers, those with too few marked, the silent left out', () => {
  const strata = [
    { id: 'africa', members: 8, answered: 4 },
    { id: 'arab-states', members: 5, answered: 0 },
    { id: 'asia-pacific', members: 43, answered: 33 },
  ];
  expect(answeredRegions({ strata })).toEqual([
    { region: 'asia-pacific', answered: 33, shown: true },
    { region: 'africa', answered: 4, shown: false },
  ]);
});

test('a pool is named by its regions', () => {
  const text = { t: (key: string) => key, list: (items: readonly string[]) => items.join(' & ') };
  expect(regionsOf('africa+arab-states')).toEqual(['africa', 'arab-states']);
  expect(regionLabel('africa+arab-states', text)).toBe('common.region.africa & common.region.arab-states');
  expect(regionLabel('elsewhere', text)).toBe('elsewhere');
});
