import { dayIn } from './day-in.ts';

test.each([
  ['Asia/Tokyo', '2019-04-19'],
  ['UTC', '2019-04-18'],
  ['America/Bogota', '2019-04-18'],
])('the day in %s', (timeZone, day) => {
  expect(dayIn(new Date('2019-04-18T15:30:00Z'), timeZone)).toBe(day);
});
