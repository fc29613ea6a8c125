import { shareName } from './share-name.ts';

test('shares are named whatever their terms', () => {
  expect([shareName(2, 4), shareName(4, 6), shareName(3, 4), shareName(3, 5)]).toEqual([
    'half',
    'two-thirds',
    'three-quarters',
    'other',
  ]);
});
