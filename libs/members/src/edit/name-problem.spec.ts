import { nameProblem } from './name-problem.ts';

describe('nameProblem', () => {
  it.each(["'s-Hertogenbosch", "N'Zérékoré", 'İzmir', "Xi'an", 'Kara (Commune de Kozah 1)', 'Łódź', 'Å'])(
    'takes %s as it is written',
    (name) => {
      expect(nameProblem('/name', name)).toBeNull();
    },
  );

  it.each([
    ['서울', 'name-without-latin-letters'],
    ['123', 'name-without-latin-letters'],
    ['', 'missing-value'],
    ['x'.repeat(121), 'text-too-long'],
    ['Co\u202Erk', 'hidden-characters'],
  ])('%j is refused as %s', (name, code) => {
    expect(nameProblem('/name', name)?.code).toBe(code);
  });
});
