import { oneAtATime } from './one-at-a-time.ts';

test('two presses send once and get the same answer; the next one sends again', async () => {
  const press = oneAtATime<number>();
  let sent = 0;
  const send = () => Promise.resolve((sent += 1));
  expect(await Promise.all([press(send), press(send)])).toEqual([1, 1]);
  expect(await press(send)).toBe(2);
});

test('after a refusal the next press sends anew', async () => {
  const press = oneAtATime<number>();
  await expect(press(() => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  expect(await press(() => Promise.resolve(7))).toBe(7);
});
