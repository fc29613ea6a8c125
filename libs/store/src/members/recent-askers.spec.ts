import { RecentAskers } from './recent-askers.ts';

/** Answers with how often it was asked. */
function counting() {
  let asked = 0;
  return { ask: async () => (asked += 1), asked: () => asked };
}

describe('RecentAskers', () => {
  it('remembers nothing before it hears of changes', async () => {
    const recent = new RecentAskers<number>(() => 0);
    const { ask } = counting();
    expect([await recent.recall('a', ask), await recent.recall('a', ask)]).toEqual([1, 2]);
  });

  it('remembers an answer for its token until something changes', async () => {
    const recent = new RecentAskers<number>(() => 0);
    recent.hear(true);
    const { ask } = counting();
    expect([await recent.recall('a', ask), await recent.recall('a', ask)]).toEqual([1, 1]);
    expect(await recent.recall('b', ask)).toBe(2);
    recent.forget();
    expect([await recent.recall('a', ask), await recent.recall('b', ask)]).toEqual([3, 4]);
  });

  it('forgets everything, and remembers nothing, when it cannot hear any more', async () => {
    const recent = new RecentAskers<number>(() => 0);
    recent.hear(true);
    const { ask } = counting();
    await recent.recall('a', ask);
    recent.hear(false);
    expect([await recent.recall('a', ask), await recent.recall('a', ask)]).toEqual([2, 3]);
  });

  it('does not trust an answer that was under way while something changed', async () => {
    const recent = new RecentAskers<number>(() => 0);
    recent.hear(true);
    const late = recent.recall('a', async () => {
      recent.forget();
      return 1;
    });
    expect(await late).toBe(1);
    expect(await recent.recall('a', async () => 2)).toBe(2);
  });

  it('asks again after five seconds, whatever it heard', async () => {
    let now = 0;
    const recent = new RecentAskers<number>(() => now);
    recent.hear(true);
    const { ask } = counting();
    await recent.recall('a', ask);
    now = 4_999;
    expect(await recent.recall('a', ask)).toBe(1);
    now = 5_000;
    expect(await recent.recall('a', ask)).toBe(2);
  });

  it('asks again about a token that nobody has', async () => {
    const recent = new RecentAskers<number>(() => 0);
    recent.hear(true);
    expect(await recent.recall('a', async () => null)).toBeNull();
    expect(await recent.recall('a', async () => 7)).toBe(7);
  });
});
