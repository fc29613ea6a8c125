import { decimalPlaces } from './decimal-places.ts';

describe('decimalPlaces', () => {
  it.each([
    [0, 0],
    [-12, 0],
    [0.25, 2],
    [0.07, 2],
    [1.005, 3],
    [0.1 + 0.2, 17],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [1.5e300, 0],
  ])('%d has %i', (value, places) => {
    expect(decimalPlaces(value)).toBe(places);
  });
});
