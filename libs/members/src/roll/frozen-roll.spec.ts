import { canonicalJson, sha256Hex } from '#canonical';
import * as fc from 'fast-check';
import { aMember } from '../testing/a-member.ts';
import { anyMember, anyMembers, days, inAnyOrder } from '../testing/any-members.ts';
import { frozenRoll, rollHash } from './frozen-roll.ts';

const source = 'https://a.example';
const left = { status: 'active', from: '2015-09-01', until: '2019-09-01', source, reason: null } as const;

describe('frozenRoll', () => {
  const cork = aMember();
  const xian = aMember({
    id: 'xian-chn',
    name: 'Xi’an',
    formerNames: [{ name: 'Sian', until: '2019-05-01', source }],
    country: 'CHN',
    countryName: 'China',
    region: 'asia-pacific',
  });
  const gone = aMember({ id: 'gone-irl', statuses: [left] });

  it('holds the members of the day under the names that they bore, by id, counted', () => {
    const roll = frozenRoll([xian, gone, cork], '2019-04-30');
    expect(roll.members.map(({ id, name, sizeClass }) => [id, name, sizeClass])).toEqual([
      ['cork-irl', 'Cork', 'medium'],
      ['gone-irl', 'Cork', 'medium'],
      ['xian-chn', 'Sian', 'medium'],
    ]);
    expect(roll.byCountry).toEqual([
      { country: 'CHN', members: 1 },
      { country: 'IRL', members: 2 },
    ]);
    expect(roll.byRegion.map(({ members }) => members)).toEqual([0, 0, 1, 2, 0]);
  });

  it('leaves out who had left', () => {
    expect(frozenRoll([gone, cork], '2019-09-01').members.map(({ id }) => id)).toEqual(['cork-irl']);
  });

  it('holds nothing that is not about membership', () => {
    const noted = { ...cork, note: 'Call back', languages: ['ga'], website: source, population: 190_000 };
    expect(rollHash(frozenRoll([noted], '2019-09-30'))).toBe(rollHash(frozenRoll([cork], '2019-09-30')));
  });

  it('hashes the canonical text', () => {
    const roll = frozenRoll([cork], '2019-09-30');
    expect(rollHash(roll)).toBe(sha256Hex(canonicalJson(roll)));
    expect(canonicalJson(roll)).toMatch(/^\{"byCountry":\[\{"country":"IRL","members":1\}\],/);
  });

  it('is the same whatever the order of the members', () => {
    fc.assert(
      fc.property(inAnyOrder, fc.constantFrom(...days), ([members, shuffled], on) => {
        expect(rollHash(frozenRoll(shuffled, on))).toBe(rollHash(frozenRoll(members, on)));
      }),
    );
  });

  it('has one answer for any day, whose counts add up', () => {
    fc.assert(
      fc.property(anyMembers, fc.constantFrom(...days), (members, on) => {
        const roll = frozenRoll(members, on);
        const sum = (counts: readonly { readonly members: number }[]): number =>
          counts.reduce((total, count) => total + count.members, 0);
        expect([sum(roll.byRegion), sum(roll.byCountry)]).toEqual([roll.members.length, roll.members.length]);
        expect(new Set(roll.members.map(({ id }) => id)).size).toBe(roll.members.length);
      }),
    );
  });

  it('freezes each member by itself: nobody else on the list changes its line', () => {
    fc.assert(
      fc.property(anyMembers, anyMember, fc.constantFrom(...days), (members, city, on) => {
        const others = members.filter(({ id }) => id !== city.id);
        const [alone] = frozenRoll([city], on).members;
        const among = frozenRoll([...others, city], on).members.find(({ id }) => id === city.id);
        expect(among).toEqual(alone);
      }),
    );
  });
});
