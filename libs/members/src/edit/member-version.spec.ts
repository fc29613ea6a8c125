import { aMember } from '../testing/a-member.ts';
import { memberVersion } from './member-version.ts';

describe('memberVersion', () => {
  it('is the same for the same member, in whatever order its fields are kept', () => {
    const backwards = Object.fromEntries(Object.entries(aMember()).toReversed());
    expect(memberVersion(backwards as never)).toBe(memberVersion(aMember()));
    expect(memberVersion(aMember())).toMatch(/^[0-9a-f]{16}$/);
  });

  it('is another one for whatever differs', () => {
    const others = [aMember({ name: 'Corcaigh' }), aMember({ note: '' }), aMember({ statuses: [] })];
    expect(new Set([aMember(), ...others].map(memberVersion)).size).toBe(4);
  });
});
