import * as fc from 'fast-check';
import { Problem } from '#problem';
import type { MemberCity } from '../member-city.ts';
import { statusOn } from '../roll/status-on.ts';
import { statusProblems } from '../roll/status-problems.ts';
import { aMember } from '../testing/a-member.ts';
import { anyDay, anyHistory, aSpan, someDays } from '../testing/a-span.ts';
import { mergedInto } from './merged-into.ts';

const active = [aSpan('active', '2015-01-01')];
const city = (id: string, fields: Partial<MemberCity> = {}): MemberCity =>
  aMember({ id, statuses: active, ...fields });
const into = (other: string, on = '2020-01-01') => ({ into: other, on, source: 's', reason: 'One city now' });
const successor = (other: string, on: string) => ({ city: other, on, source: 's' });

describe('mergedInto', () => {
  it('withdraws the member with the reason and names who carries on', () => {
    expect(mergedInto([city('a'), city('b')], 'a', into('b'))).toMatchObject({
      statuses: [
        { status: 'active', from: '2015-01-01', until: '2020-01-01' },
        { status: 'withdrawn', from: '2020-01-01', until: null, source: 's', reason: 'One city now' },
      ],
      successor: { city: 'b', on: '2020-01-01', source: 's' },
    });
  });

  it('takes a member that had been withdrawn before, or on the very day', () => {
    const gone = (from: string) => [aSpan('active', '2015-01-01', from), aSpan('withdrawn', from)];
    const before = mergedInto([city('a', { statuses: gone('2019-09-15') }), city('b')], 'a', into('b'));
    expect(before.statuses.map(({ from }) => from)).toEqual(['2015-01-01', '2019-09-15', '2020-01-01']);
    const sameDay = mergedInto([city('a', { statuses: gone('2020-01-01') }), city('b')], 'a', into('b'));
    expect(sameDay.statuses.at(-1)).toMatchObject({ from: '2020-01-01', reason: 'One city now' });
    expect(sameDay.statuses).toHaveLength(2);
  });

  it('may go into a member that is merged later on', () => {
    const b = city('b', { successor: successor('c', '2022-01-01') });
    expect(mergedInto([city('a'), b, city('c')], 'a', into('b')).successor?.city).toBe('b');
  });

  it.each<[string, readonly MemberCity[], ReturnType<typeof into>, string]>([
    ['itself', [city('a')], into('a'), 'merge-itself'],
    ['a city that nobody knows', [city('a')], into('b'), 'city-unknown'],
    [
      'twice',
      [city('a', { successor: successor('c', '2019-01-01') }), city('b'), city('c')],
      into('b'),
      'merge-already',
    ],
    [
      'the one that was merged into it',
      [city('a'), city('b', { successor: successor('a', '2022-01-01') })],
      into('b'),
      'merge-circle',
    ],
    [
      'a chain that comes back',
      [
        city('a'),
        city('b', { successor: successor('c', '2021-01-01') }),
        city('c', { successor: successor('a', '2022-01-01') }),
      ],
      into('b'),
      'merge-circle',
    ],
    [
      'a member that had gone by then',
      [city('a'), city('b', { successor: successor('c', '2019-01-01') }), city('c')],
      into('b'),
      'merge-into-merged',
    ],
    ['before it was a member', [city('a'), city('b')], into('b', '2014-01-01'), 'merge-before-member'],
    [
      'on the day on which it became one',
      [city('a'), city('b')],
      into('b', '2015-01-01'),
      'merge-before-member',
    ],
    ['one that never was', [city('a', { statuses: [] }), city('b')], into('b'), 'merge-before-member'],
    [
      'before a later status',
      [
        city('a', {
          statuses: [aSpan('active', '2015-01-01', '2021-01-01'), aSpan('withdrawn', '2021-01-01')],
        }),
        city('b'),
      ],
      into('b'),
      'merge-before-status',
    ],
  ])('refuses %s', (_, members, merger, code) => {
    expect(() => mergedInto(members, 'a', merger)).toThrow(expect.objectContaining({ code }));
  });

  it('leaves every day one answer: as before until that day, withdrawn from then on', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (statuses, on) => {
        let after: MemberCity;
        try {
          after = mergedInto([city('a', { statuses }), city('b')], 'a', into('b', on));
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
          return;
        }
        expect(statusProblems(after.statuses)).toEqual([]);
        for (const day of someDays) {
          expect(statusOn(after, day)).toBe(day < on ? statusOn({ statuses }, day) : 'withdrawn');
        }
      }),
    );
  });

  it('never closes a circle, whatever is merged into what', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const oneMerger = fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids), on: anyDay });
    fc.assert(
      fc.property(fc.array(oneMerger, { maxLength: 8 }), (mergers) => {
        const members = new Map(ids.map((id) => [id, city(id)]));
        for (const { from, to, on } of mergers) {
          try {
            members.set(from, mergedInto([...members.values()], from, into(to, on)));
          } catch (error) {
            expect(error).toBeInstanceOf(Problem);
          }
        }
        for (const id of ids) {
          let at: string | undefined = id;
          for (let step = 0; step < ids.length; step += 1) at = at && members.get(at)?.successor?.city;
          expect(at).toBeUndefined();
        }
      }),
    );
  });
});
