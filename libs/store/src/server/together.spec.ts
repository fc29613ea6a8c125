import { together } from './together.ts';

const later = async <T>(value: T): Promise<T> => {
  await new Promise((resolve) => setImmediate(resolve));
  return value;
};

test('gives every answer in its place', async () => {
  expect(await together(later('first'), 2, later(null))).toEqual(['first', 2, null]);
});

test('throws the first failure only when nothing is under way any more', async () => {
  let ended = false;
  const slow = later(null).then(() => (ended = true));
  await expect(together(Promise.reject(new Error('refused')), slow)).rejects.toThrow('refused');
  expect(ended).toBe(true);
});
