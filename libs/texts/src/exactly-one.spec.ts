import { textFor } from './reader-text.ts';

const { t } = textFor('fr', {
  tasks: '{count, plural, one {Une tâche acceptée} other {# tâches acceptées}}',
  heading: '{count, plural, one {Activité} other {Activités}}',
  within: '{state, select, other {{count, plural, one {une ville} other {# villes}}}}',
});

test.each([
  ['tasks', 0, '0 tâches acceptées'],
  ['tasks', 1, 'Une tâche acceptée'],
  ['tasks', 2, '2 tâches acceptées'],
  ['within', 0, '0 villes'],
  // What names no number agrees with it: nought is singular in French.
  ['heading', 0, 'Activité'],
] as const)('%s with %i', (key, count, said) => {
  expect(t(key, { count, state: 'any' })).toBe(said);
});
