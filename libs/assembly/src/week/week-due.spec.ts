import { aCity, aRoll, aRound, asked, nothing, now } from '../testing/week-facts.ts';
import type { City, Round } from '../testing/week-facts.ts';
import { weekOf } from './week-of.ts';

describe('what is due', () => {
  test.each<readonly [string, Partial<Round>, readonly (readonly [string, string])[]]>([
    ['a deadline this Sunday', { deadline: '2019-04-14T23:59:59Z' }, [['round-deadline', 'this']]],
    ['a deadline next Monday', { deadline: '2019-04-15T00:00:00Z' }, [['round-deadline', 'next']]],
    ['a deadline on the Sunday after', { deadline: '2019-04-21T23:59:59Z' }, [['round-deadline', 'next']]],
    ['a deadline later than that', { deadline: '2019-04-22T00:00:00Z' }, []],
    ['a deadline that has passed today', { deadline: '2019-04-10T08:59:59Z' }, []],
    ['a round that is closed', { state: 'closed', deadline: '2019-04-12T00:00:00Z' }, []],
    [
      'cities with more time, by their deadline; those that answered are not waited for',
      {
        deadline: '2019-04-09T00:00:00Z',
        cities: [
          asked('A', 'silent', '2019-04-12T00:00:00Z'),
          asked('B', 'submitted', '2019-04-12T00:00:00Z'),
          asked('C', 'draft', '2019-04-16T00:00:00Z'),
        ],
      },
      [
        ['cities-deadline', 'this'],
        ['cities-deadline', 'next'],
      ],
    ],
    [
      'opening and deadline, in their order',
      { opensAt: '2019-04-11T00:00:00Z', deadline: '2019-04-18T00:00:00Z', practice: true },
      [
        ['round-opens', 'this'],
        ['round-deadline', 'next'],
      ],
    ],
  ])('%s', (_case, round, expected) => {
    const { due } = weekOf({ ...nothing, rounds: [aRound(round)] }, now);
    expect(due.map(({ kind, week }) => [kind, week])).toEqual(expected);
  });

  test('contacts that lapse before next week is over, in one line', () => {
    const lapses = (confirmedAt: string): City => aCity('C', { contact: { confirmedAt, bouncedAt: null } });
    const cities = ['2018-04-11', '2018-04-20', '2018-04-21', '2018-06-01', '2018-04-01'].map((date) =>
      lapses(`${date}T09:00:00.000Z`),
    );
    expect(weekOf({ ...nothing, cities }, now).due).toMatchObject([{ kind: 'contacts-lapse', count: 3 }]);
  });

  test('the last day for objections to a published roll, unless another roll took its place', () => {
    const rolls = [
      aRoll({ id: 'this', objectionsUntil: '2019-04-14' }),
      aRoll({ id: 'next', objectionsUntil: '2019-04-15' }),
      aRoll({ id: 'later', objectionsUntil: '2019-04-22' }),
      aRoll({ id: 'over', objectionsUntil: '2019-04-09' }),
      aRoll({ id: 'replaced', objectionsUntil: '2019-04-14', replaced: true }),
      aRoll({ id: 'unpublished', objectionsUntil: null }),
    ];
    expect(weekOf({ ...nothing, rolls }, now).due).toMatchObject([
      { kind: 'objections-until', week: 'this', id: 'this', on: '2019-04-08', timeZone: null },
      { kind: 'objections-until', week: 'next', id: 'next' },
    ]);
  });
});
