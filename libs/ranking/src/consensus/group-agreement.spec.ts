import { profileOf } from '../testing/profile-of.ts';
import { groupAgreement } from './group-agreement.ts';

const settings = { weighting: 'city', unranked: 'below' } as const;
/** Eight cities want a first, six c, two b. */
const profile = profileOf('a b c', ['8: a > b > c', '6: c > b > a', '2: b > a > c']);
const byTurn =
  (...sizes: readonly (readonly [string, number])[]) =>
  (id: string): string => {
    let index = Number(id.slice(1));
    for (const [name, size] of sizes) {
      if (index < size) return name;
      index -= size;
    }
    return 'unknown';
  };
const agreementOf = (sizes: readonly (readonly [string, number])[], least = 5) =>
  groupAgreement(profile, settings, byTurn(...sizes), least);

describe('groupAgreement', () => {
  test('ranks each group alone, the largest first', () => {
    const { groups } = agreementOf([
      ['large', 8],
      ['small', 8],
    ]);
    expect(groups).toEqual([
      { groups: ['large'], answers: 8, ranks: { a: 1, b: 2, c: 3 } },
      { groups: ['small'], answers: 8, ranks: { a: 3, b: 2, c: 1 } },
    ]);
  });

  test('a group under the smallest cell is never shown by itself', () => {
    const { groups } = agreementOf([
      ['large', 8],
      ['small', 6],
      ['medium', 2],
    ]);
    expect(groups.map((one) => [one.groups, one.answers])).toEqual([
      [['large'], 8],
      [['medium', 'small'], 8],
    ]);
  });

  test('too few answers in all are counted, not ranked', () => {
    const few = { ...profile, preferences: profile.preferences.slice(0, 3) };
    const found = groupAgreement(few, settings, byTurn(['large', 2], ['small', 1]), 5);
    expect(found).toEqual({
      groups: [{ groups: ['large', 'small'], answers: 3, ranks: null }],
      disagreement: null,
    });
  });

  test('groups of one mind each hold all the disagreement, groups by lot about what chance gives', () => {
    const split = agreementOf([
      ['large', 8],
      ['small', 8],
    ]).disagreement;
    const mixed = groupAgreement(profile, settings, (id) => (Number(id.slice(1)) % 2 ? 'odd' : 'even'), 5);
    expect(split?.between).toBeGreaterThan(0.6);
    expect(mixed.disagreement?.between).toBeLessThan(0.01);
    expect(split?.byChance).toBeCloseTo(1 / 15, 12);
  });
});
