import { endRoleProblem } from './end-role-problem.ts';

const ending = { role: 'focal-point', own: false, holders: 2, byColleague: true } as const;

describe('endRoleProblem', () => {
  test.each([
    ['one of two focal points, by a colleague', ending, null],
    ['the last focal point, by a colleague', { ...ending, holders: 1 }, 'last-focal-point'],
    ['the last focal point, by the team', { ...ending, holders: 1, byColleague: false }, null],
    ['one’s own role, where another focal point stays', { ...ending, own: true }, null],
    ['the only contributor', { ...ending, role: 'contributor', holders: 1 } as const, null],
    ['one of two administrators', { ...ending, role: 'administrator', byColleague: false } as const, null],
    [
      'one’s own administrator role, however many there are',
      { role: 'administrator', own: true, holders: 5, byColleague: false } as const,
      'own-administrator',
    ],
    [
      'the last administrator',
      { role: 'administrator', own: false, holders: 1, byColleague: false } as const,
      'last-administrator',
    ],
  ])('%s', (_case, given, problem) => {
    expect(endRoleProblem(given)).toBe(problem);
  });
});
