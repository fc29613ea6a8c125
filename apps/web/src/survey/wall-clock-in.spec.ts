import { instantIn } from './instant-in.ts';
import { lastMomentIn, wallClockIn } from './wall-clock-in.ts';

test.each([
  ['2019-04-30T22:00:00.000Z', 'Europe/Berlin', { day: '2019-05-01', time: '00:00' }],
  ['2019-04-30T22:00:00.000Z', 'America/Bogota', { day: '2019-04-30', time: '17:00' }],
  ['2019-04-30T22:00:00.000Z', 'Asia/Kathmandu', { day: '2019-05-01', time: '03:45' }],
])('%s in %s', (instant, zone, shown) => {
  expect(wallClockIn(instant, zone)).toEqual(shown);
  expect(instantIn(shown.day, shown.time, zone)).toBe(instant);
});

test('a round that ends at midnight ends with its last day', () => {
  const shown = lastMomentIn('2019-04-30T22:00:00Z', 'Europe/Berlin');
  expect(shown).toEqual({ day: '2019-04-30', time: '' });
  expect(instantIn(shown.day, '24:00', 'Europe/Berlin')).toBe('2019-04-30T22:00:00.000Z');
  expect(lastMomentIn('2019-04-30T22:00:00Z', 'America/Bogota')).toEqual({
    day: '2019-04-30',
    time: '17:00',
  });
});
