import { instantIn } from './instant-in.ts';

describe('instantIn', () => {
  test.each([
    [
      'the end of a day in Hamburg in summer',
      '2019-04-30',
      '24:00',
      'Europe/Berlin',
      '2019-04-30T22:00:00.000Z',
    ],
    ['Bogotá has no summer time', '2019-04-30', '24:00', 'America/Bogota', '2019-05-01T05:00:00.000Z'],
    [
      'the day on which clocks go forward',
      '2019-03-31',
      '24:00',
      'Europe/Berlin',
      '2019-03-31T22:00:00.000Z',
    ],
    ['the day on which clocks go back', '2019-10-27', '24:00', 'Europe/Berlin', '2019-10-27T23:00:00.000Z'],
    ['a quarter of an hour off', '2019-04-30', '12:00', 'Asia/Kathmandu', '2019-04-30T06:15:00.000Z'],
  ])('%s', (_name, day, time, zone, expected) => {
    expect(instantIn(day, time, zone)).toBe(expected);
  });
});
