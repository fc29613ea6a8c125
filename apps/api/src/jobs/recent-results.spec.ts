import { RecentResults } from './recent-results.ts';

describe('RecentResults', () => {
  test('makes a result once for all who ask while it is being made, and after', async () => {
    const recent = new RecentResults<number>(2);
    let made = 0;
    const make = () => Promise.resolve((made += 1));
    expect(await Promise.all([recent.get('a', make), recent.get('a', make)])).toEqual([1, 1]);
    expect(await recent.get('a', make)).toBe(1);
  });

  test('lets go of what was not asked for the longest', async () => {
    const recent = new RecentResults<string>(2);
    const made: string[] = [];
    const ask = (key: string) =>
      recent.get(key, () => {
        made.push(key);
        return Promise.resolve(key);
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  test('does not keep a failure', async () => {
    const recent = new RecentResults<string>(2);
    await expect(recent.get('a', () => Promise.reject(new Error('no paper')))).rejects.toThrow('no paper');
    expect(await recent.get('a', () => Promise.resolve('paper'))).toBe('paper');
  });
});
