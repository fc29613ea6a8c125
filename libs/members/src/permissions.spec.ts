import { actions, holds, may, maySomewhere, permissions } from './permissions.ts';
import type { Actor, Role } from './role.ts';
import { cityRoles, countryRoles, networkRoles } from './role.ts';

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

  it.each([...cityRoles, ...countryRoles].flatMap((role) => actions.map((action) => ({ role, action }))))(
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
    ['national-contact', 'round.watch', true],
    ['national-contact', 'response.read', false],
    ['national-contact', 'round.monitor', false],
    ['national-contact', 'contacts.correct', true],
    ['contributor', 'colleagues.invite', false],
    ['coordinator', 'audit.read', false],
    ['administrator', 'audit.read', true],
  ] as const)('%s, %s: %s', (role, action, expected) => {
    const city = [...cityRoles, ...countryRoles].some((known) => known === role) ? 'cork-irl' : null;
    expect(may(person(role, city), action, 'cork-irl')).toBe(expected);
  });
});

describe('maySomewhere', () => {
  it.each([
    [person('focal-point', 'cork-irl'), 'colleagues.invite', true],
    [person('contributor', 'cork-irl'), 'colleagues.invite', false],
    [person('coordinator', null), 'people.manage', true],
    [{ kind: 'public' }, 'people.manage', false],
    [{ kind: 'system', name: 'relay' }, 'people.manage', true],
  ] as const)('%j, %s: %s', (actor, action, expected) => {
    expect(maySomewhere(actor, action)).toBe(expected);
  });
});

describe('holds', () => {
  it('does not take a network role that was granted for a city', () => {
    expect(holds(person('coordinator', 'cork-irl'), 'coordinator')).toBe(false);
  });
});
