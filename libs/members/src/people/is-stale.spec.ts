import { isStale } from './is-stale.ts';

const confirmed = (confirmedAt: string, bouncedAt: string | null = null) => ({ confirmedAt, bouncedAt });

describe('isStale', () => {
  test.each([
    ['there is none', null, '2019-04-01T00:00:00Z', true],
    ['confirmed today', confirmed('2019-04-01T09:00:00Z'), '2019-04-01T10:00:00Z', false],
    [
      'on the day twelve months later it still holds',
      confirmed('2018-04-01T09:00:00Z'),
      '2019-04-01T23:00:00Z',
      false,
    ],
    ['and on the next it does not', confirmed('2018-04-01T09:00:00Z'), '2019-04-02T00:00:00Z', true],
    [
      'confirmed on 29 February, it holds until the 28th',
      confirmed('2016-02-29T09:00:00Z'),
      '2017-02-28T12:00:00Z',
      false,
    ],
    ['and ends with March', confirmed('2016-02-29T09:00:00Z'), '2017-03-01T00:00:00Z', true],
    [
      'mails came back, however fresh it is',
      confirmed('2019-04-01T09:00:00Z', '2019-04-02T09:00:00Z'),
      '2019-04-03T00:00:00Z',
      true,
    ],
  ])('%s', (_case, contact, now, stale) => {
    expect(isStale(contact, now)).toBe(stale);
  });
});
