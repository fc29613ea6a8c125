import { rankBar, shortened, shownWidth, textTable } from './text-table.ts';

test('columns align, numbers to the right, also with wide and composed signs', () => {
  expect(
    textTable(
      [
        ['#', 'Area'],
        ['10', '学習'],
        ['9', 'é'.normalize('NFD')],
      ],
      [0],
    ),
  ).toBe(' #  Area\n10  学習\n 9  é'.normalize('NFC').replace('é', 'é'.normalize('NFD')) + '\n');
});

test('a text is cut at whole signs and cannot move the cursor', () => {
  expect(shortened('Health and wellbeing', 7)).toBe('Health…');
  expect(shortened('a\u001b[2Kb', 10)).toBe('a [2Kb');
  expect(shownWidth(shortened('学習都市', 5))).toBeLessThanOrEqual(5);
});

test('a bar spans the set and marks the rank', () => {
  expect(rankBar(2, 4, 3, 6)).toBe('·━●━··');
});
