import { stillNeeded } from './still-needed.ts';

describe('stillNeeded', () => {
  test.each([
    ['below the target', 11, 3, 0.6, { needed: 7, more: 4 }],
    ['reached', 70, 47, 0.6, { needed: 42, more: 0 }],
    ['a whole number of cities is not rounded up', 5, 0, 0.6, { needed: 3, more: 3 }],
    ['exactly reached', 20, 12, 0.6, { needed: 12, more: 0 }],
    ['a region without members needs nothing', 0, 0, 0.6, { needed: 0, more: 0 }],
  ])('%s', (_name, members, answered, target, expected) => {
    expect(stillNeeded({ members, answered }, target)).toEqual(expected);
  });
});
