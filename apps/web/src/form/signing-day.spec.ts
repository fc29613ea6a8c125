import { signingDay } from './signing-day.ts';

const ahead = new Date(2036, 0, 1, 12);

test('the service says which day it is, whatever the clock of the device', () => {
  expect(signingDay({ today: '2019-04-18' }, ahead)).toBe('2019-04-18');
});

test('an answer that was kept without the day goes by the clock', () => {
  expect(signingDay({}, ahead)).toBe('2036-01-01');
});
