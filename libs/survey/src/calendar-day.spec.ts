import { isCalendarDay } from './calendar-day.ts';

describe('isCalendarDay', () => {
  it.each(['2019-04-30', '2020-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });

  it.each([
    '2019-02-29',
    '1900-02-29',
    '2019-04-31',
    '2019-13-01',
    '2019-00-10',
    '2019-01-00',
    '2019-4-3',
    '30.04.2019',
    '2019-04-30T00:00:00Z',
    '2019-04-30\n',
    '٢٠١٩-٠٤-٣٠',
    '',
  ])('refuses %j', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});
