import { actions, holds, may, permissions } from './permissions.ts';
import type { Actor, Role } from './role.ts';
import { cityRoles, networkRoles } from './role.ts';

const person = (role: Role, city: string | null): Actor => ({
  kind: 'person',
  person: 'p1',
  grants: [{ role, city }],
});

describe('may', () => {
  const allowed = actions.flatMap((action) => permissions[action].map((role) => `${role} ${action}`));

  it.each(networkRoles.flatMap((role) => actions.map((action) => ({ role, action }))))(
    'answers for a $role on $action from the table alone',
    ({ role, action }) => {
      const expected = allowed.includes(`${role} ${action}`);
      expect(may(person(role, null), action)).toBe(expected);
      expect(may(person(role, null), action, 'cork-irl')).toBe(expected);
    },
  );

  it.each(cityRoles.flatMap((role) => actions.map((action) => ({ role, action }))))(
    'lets a $role do $action in the own city at most',
    ({ role, action }) => {
      expect(may(person(role, 'cork-irl'), action, 'cork-irl')).toBe(allowed.includes(`${role} ${action}`));
      expect(may(person(role, 'cork-irl'), action, 'espoo-fin')).toBe(false);
      expect(may(person(role, 'cork-irl'), action)).toBe(false);
      expect(may(person(role, null), action, 'cork-irl')).toBe(false);
    },
  );

  it.each(actions)('lets the system do %s and the public not', (action) => {
    expect(may({ kind: 'system', name: 'relay' }, action, 'cork-irl')).toBe(true);
    expect(may({ kind: 'public' }, action, 'cork-irl')).toBe(false);
  });

  it.each([
    ['contributor', 'response.write', true],
    ['contributor', 'response.submit', false],
    ['focal-point', 'response.submit', true],
    ['signatory', 'response.submit', true],
    ['representative', 'ballot.cast', true],
    ['signatory', 'ballot.cast', false],
    ['coordinator', 'ballot.cast', false],
    ['coordinator', 'response.write', false],
    ['coordinator', 'response.reopen', true],
    ['focal-point', 'response.reopen', false],
    ['observer', 'response.read', false],
  ] as const)('%s, %s: %s', (role, action, expected) => {
    const city = cityRoles.some((known) => known === role) ? 'cork-irl' : null;
    expect(may(person(role, city), action, 'cork-irl')).toBe(expected);
  });
});

describe('holds', () => {
  it('does not take a network role that was granted for a city', () => {
    expect(holds(person('coordinator', 'cork-irl'), 'coordinator')).toBe(false);
  });
});
