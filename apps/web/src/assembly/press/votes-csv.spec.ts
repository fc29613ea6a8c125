import { votesCsv } from './votes-csv.ts';

test('names with commas and quotes keep their cell, and nothing is taken for a formula', () => {
  const votes = [
    { item: 'Health, "wellbeing"', city: 'Medellín', choice: 'Yes' },
    { item: '=SUM(A1)', city: 'Cork', choice: 'No' },
  ];
  expect(votesCsv(['Item', 'City', 'Vote'], votes)).toBe(
    '\ufeffItem,City,Vote\r\n"Health, ""wellbeing""",Medellín,Yes\r\n\'=SUM(A1),Cork,No\r\n',
  );
});
