import { lot } from '../methods/lot.ts';
import { groupsByLot, officialCut } from './official-cut.ts';

describe('officialCut', () => {
  it.each([
    { places: 1, areas: ['a'], tied: 0 },
    { places: 4, areas: ['a', 'b', 'c', 'd'], tied: 0 },
    { places: 9, areas: ['a', 'b', 'c', 'd', 'e'], tied: 0 },
  ])('takes whole tie groups while they fit: $places', ({ places, areas, tied }) => {
    const cut = officialCut([['a'], ['b', 'c', 'd'], ['e']], places);
    expect([cut.areas, cut.tied.length]).toEqual([areas, tied]);
  });

  it('cuts a tie group by the smaller SHA-256 of profile and area', () => {
    const cut = officialCut(groupsByLot([['a'], ['b', 'c', 'd'], ['e']], 'hash'), 2);
    const lots = ['b', 'c', 'd'].map((id) => ({ id, lot: lot('hash', id) }));
    const [first] = lots.toSorted((x, y) => (x.lot < y.lot ? -1 : 1));
    expect(cut.areas).toEqual(['a', first!.id]);
    expect(new Set(cut.tied)).toEqual(new Set(['b', 'c', 'd']));
  });

  it('draws lots that anyone can check with a shell: printf "hash\\nb" | sha256sum', () => {
    expect(lot('hash', 'b')).toBe('26584ae62b7728b118a090c46553a536f738fcd55b82092cbc7d3202371c866d');
  });
});
