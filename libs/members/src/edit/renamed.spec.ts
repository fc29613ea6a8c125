import * as fc from 'fast-check';
import { nameOn } from '../roll/name-on.ts';
import { aMember } from '../testing/a-member.ts';
import { anyDay, someDays } from '../testing/a-span.ts';
import { renamed } from './renamed.ts';

const source = 'https://a.example';
const astana = aMember({ id: 'astana-kaz', name: 'Astana' });

describe('renamed', () => {
  it('keeps the name until then with its day and source', () => {
    const after = renamed(astana, { name: 'Nur-Sultan', on: '2019-03-23', source });
    expect(after).toMatchObject({
      id: 'astana-kaz',
      name: 'Nur-Sultan',
      formerNames: [{ name: 'Astana', until: '2019-03-23', source }],
    });
    expect([nameOn(after, '2019-03-22'), nameOn(after, '2019-03-23')]).toEqual(['Astana', 'Nur-Sultan']);
  });

  it('may give back a name that was borne before', () => {
    const there = renamed(astana, { name: 'Nur-Sultan', on: '2019-03-23', source });
    const back = renamed(there, { name: 'Astana', on: '2022-09-17', source });
    expect(['2018-01-01', '2020-01-01', '2023-01-01'].map((day) => nameOn(back, day))).toEqual([
      'Astana',
      'Nur-Sultan',
      'Astana',
    ]);
  });

  it('drops the new name from the short forms', () => {
    const xian = aMember({ name: 'Xian', shortNames: ["Xi'an", 'XA'] });
    expect(renamed(xian, { name: "Xi'an", on: '2020-01-01', source }).shortNames).toEqual(['XA']);
  });

  it.each([
    ['the present name', 'Nur-Sultan', '2020-01-01', 'name-as-before'],
    ['the day of the last renaming', 'Akmola', '2019-03-23', 'renamed-later'],
    ['a day before the last renaming', 'Akmola', '2018-01-01', 'renamed-later'],
  ])('refuses %s', (_, name, on, code) => {
    const there = renamed(astana, { name: 'Nur-Sultan', on: '2019-03-23', source });
    expect(() => renamed(there, { name, on, source })).toThrow(expect.objectContaining({ code }));
  });

  it('changes no day before, and gives every day from then on the new name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyDay, { minLength: 1, maxLength: 5 }), (days) => {
        let city = astana;
        for (const [index, on] of days.toSorted().entries()) {
          const after = renamed(city, { name: `Name ${index}`, on, source });
          for (const day of someDays) {
            expect(nameOn(after, day)).toBe(day < on ? nameOn(city, day) : `Name ${index}`);
          }
          city = after;
        }
      }),
    );
  });
});
