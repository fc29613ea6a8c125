import { sameName } from './same-name.ts';

test.each([
  ['María García', 'maria garcia', true],
  ['Jean-Luc Petit', 'Jean Luc Petit', true],
  ['O. Müller', 'O Muller', true],
  ['محمد علي', 'محمد  علي', true],
  ['Ana Ruiz', 'Ana Ruis', false],
])('%s and %s: %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same);
});
