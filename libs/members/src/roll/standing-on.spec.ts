import { aSpan as span } from '../testing/a-span.ts';
import { isGone, standingOn } from './standing-on.ts';

const day = '2019-09-30';

describe('standingOn', () => {
  test.each([
    ['a member', [span('active', '2019-04-01')], 'member', '2019-04-01'],
    ['one that was announced', [span('admitted', '2019-07-01')], 'announced', '2019-07-01'],
    ['one that is inactive', [span('inactive', '2019-07-01')], 'inactive', '2019-07-01'],
    [
      'one that was removed, since the removal',
      [span('withdrawn', '2019-09-01'), span('active', '2017-01-01', '2019-09-01')],
      'left',
      '2019-09-01',
    ],
    [
      'one whose membership ended without another word',
      [span('active', '2017-01-01', '2019-09-01')],
      'left',
      '2019-09-01',
    ],
    [
      'a withdrawn announcement',
      [span('admitted', '2019-07-01', '2019-08-01'), span('withdrawn', '2019-08-01')],
      'never-joined',
      '2019-08-01',
    ],
    ['one that joins later', [span('active', '2019-10-01')], 'not-yet', null],
    ['one of which nothing is known', [], 'not-yet', null],
    [
      'one that came back',
      [span('withdrawn', '2018-01-01', '2019-01-01'), span('active', '2019-01-01')],
      'member',
      '2019-01-01',
    ],
  ] as const)('%s', (_case, statuses, standing, since) => {
    expect(standingOn({ statuses }, day)).toEqual({ standing, since });
    expect(isGone({ statuses }, day)).toBe(standing === 'left' || standing === 'never-joined');
  });
});
