import * as fc from 'fast-check';
import { aMember } from '../testing/a-member.ts';
import { anyMembers, days } from '../testing/any-members.ts';
import { frozenRoll, rollHash } from './frozen-roll.ts';
import { countDifferences, rollDifferences } from './roll-differences.ts';

const source = 'https://a.example';
const on = '2019-09-30';
const cork = aMember();
const limerick = aMember({ id: 'limerick-irl', name: 'Limerick' });
const roll = (...members: readonly ReturnType<typeof aMember>[]) => frozenRoll(members, on).members;

describe('rollDifferences', () => {
  it('finds none between a roll and itself', () => {
    const none = rollDifferences(roll(cork, limerick), roll(limerick, cork));
    expect(none).toEqual({ joined: [], left: [], renamed: [], corrected: [] });
    expect(countDifferences(none)).toBe(0);
  });

  it('names who joined and who left', () => {
    const { joined, left } = rollDifferences(roll(cork), roll(limerick));
    expect([joined.map(({ id }) => id), left.map(({ id }) => id)]).toEqual([['limerick-irl'], ['cork-irl']]);
  });

  it('tells a renaming from a wrong detail', () => {
    const after = {
      ...cork,
      name: 'Corcaigh',
      officialName: 'Cork City Council',
      sizeClass: 'large',
    } as const;
    const differences = rollDifferences(roll(cork), roll(after));
    expect(differences).toEqual({
      joined: [],
      left: [],
      renamed: [{ id: 'cork-irl', before: 'Cork', after: 'Corcaigh' }],
      corrected: [
        {
          id: 'cork-irl',
          name: 'Corcaigh',
          detail: 'officialName',
          before: null,
          after: 'Cork City Council',
        },
        { id: 'cork-irl', name: 'Corcaigh', detail: 'sizeClass', before: 'medium', after: 'large' },
      ],
    });
    expect(countDifferences(differences)).toBe(3);
  });

  it('sees a renaming between two days, and none on one day', () => {
    const renamed = aMember({ formerNames: [{ name: 'Corke', until: '2019-06-01', source }] });
    const [spring, autumn] = ['2019-05-31', on].map((day) => frozenRoll([renamed], day).members);
    expect(rollDifferences(spring!, autumn!).renamed).toEqual([
      { id: 'cork-irl', before: 'Corke', after: 'Cork' },
    ]);
    expect(countDifferences(rollDifferences(autumn!, roll(cork)))).toBe(0);
  });

  it('is empty exactly where two rolls of a day have the same hash', () => {
    fc.assert(
      fc.property(anyMembers, anyMembers, fc.constantFrom(...days), (first, second, day) => {
        const [before, after] = [frozenRoll(first, day), frozenRoll(second, day)];
        const differ = countDifferences(rollDifferences(before.members, after.members)) > 0;
        expect(differ).toBe(rollHash(before) !== rollHash(after));
      }),
    );
  });

  it('read backwards turns joining into leaving', () => {
    fc.assert(
      fc.property(anyMembers, fc.constantFrom(...days), fc.constantFrom(...days), (members, from, to) => {
        const [before, after] = [frozenRoll(members, from).members, frozenRoll(members, to).members];
        const [forth, back] = [rollDifferences(before, after), rollDifferences(after, before)];
        expect([back.joined, back.left]).toEqual([forth.left, forth.joined]);
        expect(after.length - before.length).toBe(forth.joined.length - forth.left.length);
      }),
    );
  });
});
