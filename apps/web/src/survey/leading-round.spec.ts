import { leadingRound } from './leading-round.ts';

const [practice, real] = [
  { id: 'practice', practice: true },
  { id: 'april-2019', practice: false },
];

describe('leadingRound', () => {
  test.each([
    ['a round that counts before a newer one for practice', [practice, real], 'april-2019'],
    ['practice where there is nothing else', [practice], 'practice'],
    ['none', [], undefined],
  ])('%s', (_name, rounds, expected) => {
    expect(leadingRound(rounds)?.id).toBe(expected);
  });
});
