import { GroupCommit } from './group-commit.ts';

/** A commit that takes a moment, fails on `bad`, and remembers what went together. */
function aCommit() {
  const batches: (readonly string[])[] = [];
  const group = new GroupCommit<string, string>(async (key, asked) => {
    batches.push(asked);
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (asked.includes('bad')) throw new Error('bad');
    return asked.map((one) => `${key} ${one}`);
  });
  return { group, batches };
}

test('what arrives during a commit goes together in the next, and everyone gets an answer of their own', async () => {
  const { group, batches } = aCommit();
  const first = group.add('p', 'a');
  await new Promise((resolve) => setTimeout(resolve, 1));
  const rest = ['b', 'c', 'd'].map((one) => group.add('p', one));
  expect(await Promise.all([first, ...rest])).toEqual(['p a', 'p b', 'p c', 'p d']);
  expect(batches).toEqual([['a'], ['b', 'c', 'd']]);
});

test('one that fails does not take the others along', async () => {
  const { group } = aCommit();
  const all = ['a', 'bad', 'b'].map((one) => group.add('p', one));
  const ended = await Promise.allSettled(all);
  expect(ended.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)))).toEqual([
    'p a',
    'Error: bad',
    'p b',
  ]);
});

test('keys do not wait for one another, and nothing is kept of them', async () => {
  const { group, batches } = aCommit();
  await Promise.all([group.add('p', 'a'), group.add('q', 'b')]);
  await group.add('p', 'c');
  expect(batches).toEqual([['a'], ['b'], ['c']]);
});
