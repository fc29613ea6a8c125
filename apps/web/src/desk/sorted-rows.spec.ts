import { sortedRows } from './sorted-rows.ts';

const rows = [
  { name: 'İzmir', people: 3 },
  { name: 'Cork', people: null },
  { name: 'Ålesund', people: 12 },
  { name: 'Bonn', people: 3 },
];
const { compare } = new Intl.Collator('en');

describe('sortedRows', () => {
  test.each([
    ['texts by the alphabet, not by code points', 'name', false, ['Ålesund', 'Bonn', 'Cork', 'İzmir']],
    ['numbers by size, equal ones as they were', 'people', false, ['İzmir', 'Bonn', 'Ålesund', 'Cork']],
    ['what is missing stays last when turned', 'people', true, ['Ålesund', 'İzmir', 'Bonn', 'Cork']],
  ] as const)('%s', (_name, column, descending, expected) => {
    const sorted = sortedRows(rows, (row) => row[column], descending, compare);
    expect(sorted.map((row) => row.name)).toEqual(expected);
  });
});
