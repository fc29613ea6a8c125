import { sharedByCities } from './shared-by-cities.ts';

test('cities are found by the region, the country and the language that they share', () => {
  const shared = sharedByCities([
    { city: 'cork-irl', region: 'europe-north-america', country: 'IRL', language: 'en' },
    { city: 'limerick-irl', region: 'europe-north-america', country: 'IRL', language: 'en' },
    { city: 'tunis-tun', region: 'arab-states', country: 'TUN', language: 'fr' },
  ]);
  expect(shared.map(({ kind, of, cities }) => [kind, of, ...cities])).toEqual([
    ['region', 'europe-north-america', 'cork-irl', 'limerick-irl'],
    ['region', 'arab-states', 'tunis-tun'],
    ['country', 'IRL', 'cork-irl', 'limerick-irl'],
    ['country', 'TUN', 'tunis-tun'],
    ['language', 'en', 'cork-irl', 'limerick-irl'],
    ['language', 'fr', 'tunis-tun'],
  ]);
});
