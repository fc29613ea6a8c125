import type { Actor, RoleGrant } from '../role.ts';
import { actingRoles } from './acting-roles.ts';

const person = (...grants: readonly RoleGrant[]): Actor => ({ kind: 'person', person: 'p', grants });
const coordinator: RoleGrant = { role: 'coordinator', city: null };
const focalPoint: RoleGrant = { role: 'focal-point', city: 'cork-irl' };
const contact = (city: string): RoleGrant => ({ role: 'national-contact', city, country: 'IRL' });

describe('actingRoles', () => {
  test('names the roles that allow the action, not the others', () => {
    expect(actingRoles(person(coordinator, focalPoint), 'members.edit')).toEqual(['coordinator']);
    expect(actingRoles(person(coordinator, focalPoint), 'response.submit', 'cork-irl')).toEqual([
      'focal-point@cork-irl',
    ]);
  });

  test('names a role for a country once, by the country', () => {
    const actor = person(contact('cork-irl'), contact('dublin-irl'));
    expect(actingRoles(actor, 'round.watch', 'cork-irl')).toEqual(['national-contact@IRL']);
  });

  test('names everything held where nothing allows it, which is what a refusal is about', () => {
    expect(actingRoles(person(focalPoint, coordinator), 'audit.read')).toEqual([
      'coordinator',
      'focal-point@cork-irl',
    ]);
    expect(actingRoles(person(focalPoint), 'response.submit', 'bristol-gbr')).toEqual([
      'focal-point@cork-irl',
    ]);
    expect(actingRoles(person(focalPoint))).toEqual(['focal-point@cork-irl']);
  });

  test('the system and the public hold no roles', () => {
    expect(actingRoles({ kind: 'system', name: 'mail' }, 'members.edit')).toEqual([]);
    expect(actingRoles({ kind: 'public' })).toEqual([]);
  });
});
