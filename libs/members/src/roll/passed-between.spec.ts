import type { StatusSpan } from '../member-city.ts';
import { aMember } from '../testing/a-member.ts';
import { aSpan } from '../testing/a-span.ts';
import { passedBetween } from './passed-between.ts';

const days = { from: '2019-04-01', to: '2019-10-01' };

describe('passedBetween', () => {
  test.each<readonly [string, readonly StatusSpan[], readonly string[]]>([
    [
      'joined in July, removed in September',
      [aSpan('active', '2019-07-01', '2019-09-01'), aSpan('withdrawn', '2019-09-01')],
      ['2019-07-01', '2019-09-01'],
    ],
    [
      'twice: from the first day to the last',
      [aSpan('active', '2019-05-01', '2019-06-01'), aSpan('active', '2019-07-01', '2019-08-01')],
      ['2019-05-01', '2019-08-01'],
    ],
    ['left on the later day', [aSpan('active', '2019-07-01', '2019-10-01')], ['2019-07-01', '2019-10-01']],
    ['joined on the earlier day', [aSpan('active', '2019-04-01', '2019-09-01')], []],
    ['still a member', [aSpan('active', '2019-07-01')], []],
    ['announced only', [aSpan('admitted', '2019-07-01', '2019-09-01')], []],
    [
      'left, came back and left again: it has left',
      [aSpan('active', '2015-01-01', '2019-05-01'), aSpan('active', '2019-06-01', '2019-07-01')],
      [],
    ],
  ])('%s', (_case, statuses, expected) => {
    const passed = passedBetween([aMember({ statuses: [...statuses] })], days);
    expect(passed.flatMap(({ from, until }) => [from, until])).toEqual(expected);
  });
});
