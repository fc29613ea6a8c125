import { cityRoles, countryRoles, networkRoles } from '../role.ts';
import { roleScopeProblem } from './role-scope-problem.ts';

describe('roleScopeProblem', () => {
  test.each(cityRoles)('%s is held for a city', (role) => {
    expect(roleScopeProblem(role, 'cork-irl', null)).toBeNull();
    expect(roleScopeProblem(role, null, null)).toBe('role-needs-city');
    expect(roleScopeProblem(role, 'cork-irl', 'IRL')).toBe('role-takes-no-country');
  });

  test.each(countryRoles)('%s is held for a country', (role) => {
    expect(roleScopeProblem(role, null, 'IRL')).toBeNull();
    expect(roleScopeProblem(role, null, null)).toBe('role-needs-country');
    expect(roleScopeProblem(role, 'cork-irl', 'IRL')).toBe('role-takes-no-city');
  });

  test.each(networkRoles)('%s is held for neither', (role) => {
    expect(roleScopeProblem(role, null, null)).toBeNull();
    expect(roleScopeProblem(role, 'cork-irl', null)).toBe('role-takes-no-city');
    expect(roleScopeProblem(role, null, 'IRL')).toBe('role-takes-no-country');
  });
});
