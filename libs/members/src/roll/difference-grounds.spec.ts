import { aMember } from '../testing/a-member.ts';
import { differenceGrounds } from './difference-grounds.ts';
import { frozenRoll } from './frozen-roll.ts';
import { rollDifferences } from './roll-differences.ts';

const span = {
  status: 'active',
  from: '2015-09-01',
  until: '2019-09-01',
  source: 'list',
  reason: null,
} as const;
const removed = aMember({
  statuses: [
    span,
    { ...span, status: 'inactive', from: '2019-09-01', until: null, source: 'letter', reason: 'No report' },
  ],
});
const joined = aMember({
  id: 'espoo-fin',
  name: 'Espoo',
  statuses: [{ ...span, from: '2019-07-17', until: null, source: 'https://a.example', reason: 'intake-day' }],
});
const renamed = aMember({
  id: 'astana-kaz',
  name: 'Nur-Sultan',
  formerNames: [
    { name: 'Akmola', until: '1998-05-06', source: 'old' },
    { name: 'Astana', until: '2019-03-23', source: 'decree' },
  ],
  statuses: [{ ...span, until: null }],
});
const gone = aMember({ id: 'bath-gbr', name: 'Bath', statuses: [{ ...span, until: '2019-05-01' }] });
const members = [removed, joined, renamed, gone];
const between = (from: string, to: string) =>
  differenceGrounds(
    members,
    { from, to },
    rollDifferences(frozenRoll(members, from).members, frozenRoll(members, to).members),
  );

describe('differenceGrounds', () => {
  const forth = between('2018-10-01', '2019-10-01');

  test('of each change the day, the reason and the source that are written beside it', () => {
    expect(forth).toEqual([
      {
        id: 'espoo-fin',
        change: 'joined',
        on: '2019-07-17',
        reason: 'intake-day',
        source: 'https://a.example',
      },
      { id: 'bath-gbr', change: 'left', on: '2019-05-01', reason: null, source: '' },
      { id: 'cork-irl', change: 'left', on: '2019-09-01', reason: 'No report', source: 'letter' },
      { id: 'astana-kaz', change: 'renamed', on: '2019-03-23', reason: null, source: 'decree' },
    ]);
  });

  test('backwards it is the same story', () => {
    const back = between('2019-10-01', '2018-10-01');
    const told = (grounds: typeof back) =>
      grounds.map(({ id, on, reason, source }) => [id, on, reason, source].join('|')).toSorted();
    expect(told(back)).toEqual(told(forth));
  });

  test('two days without a difference have none', () => {
    expect(between('2018-01-01', '2018-06-01')).toEqual([]);
  });
});
