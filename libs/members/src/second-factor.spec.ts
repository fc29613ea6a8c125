import type { RoleGrant } from './role.ts';
import { awakeGrants, isStaff, needsSecondFactor, secondFactorState } from './second-factor.ts';

const coordinator: RoleGrant = { role: 'coordinator', city: null };
const administrator: RoleGrant = { role: 'administrator', city: null };
const focalPoint: RoleGrant = { role: 'focal-point', city: 'cork-irl' };

describe('a second factor', () => {
  test.each([
    ['nobody', [], false],
    ['a city', [focalPoint], false],
    ['a coordinator', [coordinator], false],
    ['an administrator', [administrator], true],
    ['who is administrator among other things', [focalPoint, coordinator, administrator], true],
  ])('is asked of %s', (_, grants, expected) => expect(needsSecondFactor(grants)).toBe(expected));

  test('the administrator sleeps until it was given; every other role acts at once', () => {
    const grants = [coordinator, administrator, focalPoint];
    expect(awakeGrants(grants, false)).toEqual([coordinator, focalPoint]);
    expect(awakeGrants(grants, true)).toEqual(grants);
    expect(awakeGrants([administrator], false)).toEqual([]);
  });

  test.each([
    [[coordinator], true, true, 'none-needed'],
    [[administrator], false, false, 'to-set-up'],
    [[administrator], true, false, 'to-give'],
    [[administrator], true, true, 'given'],
    [[administrator], false, true, 'given'],
  ] as const)('%j, set up: %s, given: %s → %s', (grants, has, given, expected) =>
    expect(secondFactorState(grants, { has, given })).toBe(expected),
  );
});

test.each([
  [[focalPoint], false],
  [[{ role: 'national-contact', city: null, country: 'IRL' }], false],
  [[focalPoint, { role: 'observer', city: null }], true],
  [[], false],
] as const)('isStaff %j: %s', (grants, expected) => expect(isStaff(grants)).toBe(expected));
