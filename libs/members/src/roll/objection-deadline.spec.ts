import { objectionDeadline } from './objection-deadline.ts';

describe('objectionDeadline', () => {
  it.each([
    ['2019-10-14', '2019-10-15T12:00:00.000Z'],
    ['2019-12-31', '2020-01-01T12:00:00.000Z'],
    ['2020-02-28', '2020-02-29T12:00:00.000Z'],
  ])('of %s lies where the day has ended in every time zone', (until, instant) => {
    expect(objectionDeadline(until).toISOString()).toBe(instant);
  });
});
