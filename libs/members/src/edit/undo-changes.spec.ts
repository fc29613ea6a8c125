import * as fc from 'fast-check';
import type { MemberCity } from '../member-city.ts';
import { aMember } from '../testing/a-member.ts';
import { anyMembers } from '../testing/any-member.ts';
import { memberChanges } from './member-changes.ts';
import type { MemberChange } from './member-changes.ts';
import { undoChanges } from './undo-changes.ts';

const cork = aMember();
const espoo = aMember({ id: 'espoo-fin', name: 'Espoo', country: 'FIN' });

/** Members after something was undone. */
function after(
  present: readonly MemberCity[],
  { cities, taken }: ReturnType<typeof undoChanges>,
): readonly MemberCity[] {
  const members = new Map(present.map((city) => [city.id, city]));
  for (const city of cities) members.set(city.id, city);
  for (const id of taken) members.delete(id);
  return [...members.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function changesBetween(before: readonly MemberCity[], now: readonly MemberCity[]): readonly MemberChange[] {
  const [was, is] = [before, now].map((members) => new Map(members.map((city) => [city.id, city])));
  const ids = [...new Set([...before, ...now].map(({ id }) => id))];
  return ids.flatMap((id) => memberChanges(was?.get(id) ?? null, is?.get(id) ?? null));
}

describe('undoChanges', () => {
  it('gives the members before any edit, and undoing that gives those after it', () => {
    fc.assert(
      fc.property(anyMembers, anyMembers, (before, now) => {
        const changes = changesBetween(before, now);
        const undone = undoChanges(now, changes);
        expect(undone.obstacles).toEqual([]);
        const again = after(now, undone);
        expect(again).toEqual(before.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        const redone = undoChanges(again, changesBetween(now, again));
        expect(redone.obstacles).toEqual([]);
        expect(after(again, redone)).toEqual(now.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      }),
    );
  });

  it('leaves other fields of the city as a later edit made them', () => {
    const changes = memberChanges(cork, { ...cork, population: 1 });
    const now = { ...cork, population: 1, website: 'https://cork.example' };
    expect(undoChanges([now], changes)).toEqual({
      cities: [{ ...now, population: cork.population }],
      taken: [],
      obstacles: [],
    });
  });

  const renamed = { ...cork, name: 'Corcaigh' };
  const heir = { city: 'cork-irl', on: '2019-06-01', source: '' };
  it.each<[string, readonly MemberCity[], readonly MemberChange[], readonly unknown[]]>([
    [
      'a field that was changed again',
      [{ ...cork, name: 'Greater Cork' }],
      memberChanges(cork, renamed),
      [{ city: 'cork-irl', field: 'name', code: 'changed-since' }],
    ],
    [
      'a city that has left since',
      [],
      memberChanges(cork, renamed),
      [{ city: 'cork-irl', field: 'name', code: 'left-since' }],
    ],
    [
      'an added city that was changed since, field by field',
      [{ ...cork, name: 'Corcaigh', note: 'x' }],
      memberChanges(null, cork),
      [
        { city: 'cork-irl', field: 'name', code: 'changed-since' },
        { city: 'cork-irl', field: 'note', code: 'changed-since' },
      ],
    ],
    [
      'an added city that has left already',
      [],
      memberChanges(null, cork),
      [{ city: 'cork-irl', field: '*', code: 'left-since' }],
    ],
    [
      'a taken city that is there again',
      [cork],
      memberChanges(cork, null),
      [{ city: 'cork-irl', field: '*', code: 'came-back-since' }],
    ],
    [
      'an added city into which another was merged',
      [cork, { ...espoo, successor: heir }],
      memberChanges(null, cork),
      [{ city: 'cork-irl', field: '*', code: 'succeeds-another' }],
    ],
  ])('is kept from undoing %s', (_, present, changes, obstacles) => {
    expect(undoChanges(present, changes).obstacles).toEqual(obstacles);
  });

  it('takes back a merger together with the member that it was merged into', () => {
    const merged = { ...espoo, successor: heir };
    const changes = [...memberChanges(null, cork), ...memberChanges(espoo, merged)];
    expect(undoChanges([cork, merged], changes)).toEqual({
      cities: [espoo],
      taken: ['cork-irl'],
      obstacles: [],
    });
  });
});
