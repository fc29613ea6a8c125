import { partsOfDay, typedDay } from './typed-day.ts';

test.each([
  [{ day: '5', month: '3', year: '2018' }, '2018-03-05'],
  [{ day: '15', month: '12', year: '2018' }, '2018-12-15'],
  [{ day: '٥', month: '٣', year: '٢٠١٨' }, '2018-03-05'],
  [{ day: ' 5', month: '3 ', year: '2018' }, '2018-03-05'],
])('%j is %s', (parts, day) => {
  expect(typedDay(parts)).toBe(day);
});

test('nothing typed is no answer', () => {
  expect(typedDay({ day: '', month: ' ', year: '' })).toBeNull();
});

test('a day that is not finished is kept as far as it goes', () => {
  const half = typedDay({ day: '', month: '3', year: '2018' });
  expect(partsOfDay(half ?? undefined)).toMatchObject({ month: '3', year: '2018' });
});

test('a day comes back in its parts', () => {
  expect(partsOfDay('2018-03-05')).toEqual({ day: '5', month: '3', year: '2018' });
  expect(partsOfDay(undefined)).toEqual({ day: '', month: '', year: '' });
});
