import type { MemberCity } from '../member-city.ts';
import { aMember } from '../testing/a-member.ts';
import { memberChanges, memberFields } from './member-changes.ts';

const cork = aMember({ id: 'cork-irl', name: 'Cork' });

describe('memberChanges', () => {
  it('says nothing where nothing differs', () => {
    expect(memberChanges(cork, { ...cork, languages: [...cork.languages] })).toEqual([]);
  });

  it('names each field that differs with both values', () => {
    const after: MemberCity = { ...cork, name: 'Corcaigh', population: 210_000 };
    expect(memberChanges(cork, after)).toEqual([
      { city: 'cork-irl', field: 'name', before: 'Cork', after: 'Corcaigh' },
      { city: 'cork-irl', field: 'population', before: cork.population, after: 210_000 },
    ]);
  });

  it('takes a member that comes or goes as a whole', () => {
    expect(memberChanges(null, cork)).toEqual([{ city: 'cork-irl', field: '*', before: null, after: cork }]);
    expect(memberChanges(cork, null)).toEqual([{ city: 'cork-irl', field: '*', before: cork, after: null }]);
  });

  it('knows every field but the id', () => {
    expect([...memberFields, 'id'].sort()).toEqual(Object.keys(cork).sort());
  });
});
