import { aMember } from '../testing/a-member.ts';
import { lineageOf } from './lineage-of.ts';

const city = (id: string, successor: [string, string] | null = null) =>
  aMember({
    id,
    name: id.toUpperCase(),
    successor: successor && { city: successor[0], on: successor[1], source: 's' },
  });

const members = [
  city('a', ['b', '2020-01-01']),
  city('b', ['c', '2022-01-01']),
  city('c'),
  city('d', ['c', '2019-01-01']),
  city('e'),
];

describe('lineageOf', () => {
  it('follows the successors to the one that stands', () => {
    expect(lineageOf(members, 'a')).toEqual({
      successors: [
        { city: 'b', name: 'B', on: '2020-01-01' },
        { city: 'c', name: 'C', on: '2022-01-01' },
      ],
      predecessors: [],
    });
  });

  it('finds what was merged into it, straight or through others, by day', () => {
    expect(lineageOf(members, 'c').predecessors.map((kin) => kin.city)).toEqual(['d', 'a', 'b']);
    expect(lineageOf(members, 'b')).toMatchObject({
      successors: [{ city: 'c' }],
      predecessors: [{ city: 'a' }],
    });
  });

  it('is empty for a member without mergers, and for one that nobody knows', () => {
    const nothing = { successors: [], predecessors: [] };
    expect([lineageOf(members, 'e'), lineageOf(members, 'nobody')]).toEqual([nothing, nothing]);
  });

  it('ends where damaged data go in a circle', () => {
    const circle = [city('a', ['b', '2020-01-01']), city('b', ['a', '2021-01-01'])];
    expect(lineageOf(circle, 'a').successors.map((kin) => kin.city)).toEqual(['b']);
    expect(lineageOf(circle, 'a').predecessors.map((kin) => kin.city)).toEqual(['b']);
  });
});
