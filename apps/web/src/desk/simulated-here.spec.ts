import { simulatedHere } from './simulated-here.ts';

const rounds = [
  { id: 'april-2019', simulated: true },
  { id: 'needs-2027', simulated: false },
];

describe('simulatedHere', () => {
  test.each([
    ['a round whose answers are simulated', '/survey/april-2019/letters', true],
    ['a round whose answers are not', '/survey/needs-2027', false],
    ['its ranking', '/ranking/needs-2027/methods', false],
    ['the list of rounds', '/survey', true],
    ['a page of another stage', '/members/contacts', true],
    ['a round that is not there', '/survey/nowhere', true],
  ])('%s', (_name, path, simulated) => {
    expect(simulatedHere(path, true, rounds)).toBe(simulated);
  });

  test('nothing is simulated where the service holds nothing that is', () => {
    expect(simulatedHere('/members', false, [])).toBe(false);
  });
});
