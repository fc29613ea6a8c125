import { FewTimes } from './few-times.ts';

test('the first few of each kind pass, and again when the window is over', () => {
  const few = new FewTimes(2, 1_000);
  const passed = (what: string, ...times: readonly number[]): readonly boolean[] =>
    times.map((now) => few.allows(what, now));
  expect(passed('a', 0, 10, 20, 999)).toEqual([true, true, false, false]);
  expect(passed('b', 500)).toEqual([true]);
  expect(passed('a', 1_000, 1_001, 1_002)).toEqual([true, true, false]);
  expect(passed('b', 1_400, 1_450)).toEqual([true, false]);
});
