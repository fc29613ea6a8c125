import { assemblyFinding } from './assembly-finding.ts';

const items = (...states: ('waiting' | 'polling' | 'adopted' | 'rejected' | 'no-quorum')[]) =>
  states.map((state, index) => ({ number: index + 1, state }));

describe('assemblyFinding', () => {
  test.each([
    [
      'a poll is what is happening',
      'open',
      items('adopted', 'polling', 'waiting'),
      'assembly.findingPolling',
      { adopted: 1, items: 3, number: 2 },
    ],
    [
      'between polls',
      'open',
      items('adopted', 'rejected', 'waiting'),
      'assembly.findingOpen',
      { adopted: 1, items: 3 },
    ],
    [
      'closed with everything adopted',
      'closed',
      items('adopted', 'adopted'),
      'assembly.findingAll',
      { items: 2 },
    ],
    [
      'closed with an item lost',
      'closed',
      items('adopted', 'no-quorum'),
      'assembly.findingClosed',
      { adopted: 1, items: 2 },
    ],
  ] as const)('%s', (_name, state, list, key, values) => {
    expect(assemblyFinding({ state, items: list })).toEqual({ key, values });
  });
});
