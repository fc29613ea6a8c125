import { setTimeout as sleep } from 'node:timers/promises';
import { ThreadPool } from './thread-pool.ts';

/** A thread that does what it is told; its number tells one thread from another. */
const script = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', ({ input }) => {
      if (input.exit) process.exit(1);
      if (input.exitAfter !== undefined) setTimeout(() => process.exit(1), input.exitAfter);
      if (input.crash) throw new Error('crashed');
      if (input.refuse) return parentPort.postMessage({ type: 'error', message: 'refused', problem: { code: 'odd' } });
      for (const share of input.shares ?? []) parentPort.postMessage({ type: 'progress', share });
      const answer = () => parentPort.postMessage({ type: 'result', value: input.echo ?? threadId });
      if (input.after === undefined) answer();
      else setTimeout(answer, input.after);
    });
  `)}`,
);

describe('ThreadPool', () => {
  let pool: ThreadPool;
  beforeEach(() => (pool = new ThreadPool(script, 2)));
  afterEach(() => pool.close());

  test('gives the result back, with progress on the way', async () => {
    const shares: number[] = [];
    const options = { progress: (share: number): void => void shares.push(share) };
    expect(await pool.run({ echo: { a: [1] }, shares: [0.25, 0.5] }, options)).toEqual({ a: [1] });
    expect(shares).toEqual([0.25, 0.5]);
  });

  test('uses no more threads than it may, and uses them again', async () => {
    const used = await Promise.all(Array.from({ length: 8 }, () => pool.run<number>({ after: 5 })));
    expect(new Set(used).size).toBe(2);
  });

  test.each([
    ['throws', { crash: true }, /crashed/],
    ['ends its thread', { exit: true }, /thread ended/],
  ])('a computation that %s is rejected, and the next one is done', async (_, input, message) => {
    await expect(pool.run(input)).rejects.toThrow(message);
    expect(await pool.run({ echo: 'next' })).toBe('next');
  });

  test('what cannot be sent to a thread is refused, and the thread stays usable', async () => {
    const used = await pool.run<number>({});
    await expect(pool.run({ echo: () => 1 })).rejects.toThrow(/could not be cloned/);
    expect(await pool.run<number>({})).toBe(used);
  });

  test('a thread that dies while it is idle is replaced', async () => {
    const used = await pool.run<number>({ exitAfter: 0 });
    while ((await pool.run<number>({ after: 5 }).catch(() => used)) === used) await sleep(5);
    expect(await pool.run({ echo: 'next' })).toBe('next');
  });

  test('a closed pool computes nothing more', async () => {
    const [busy] = await Promise.allSettled([pool.run({ after: 60_000 }), pool.close()]);
    expect(busy).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringMatching(/ended|closed/) },
    });
    await expect(pool.run({})).rejects.toThrow(/closed/);
  });

  test('a refusal comes back as the error that the caller makes of it', async () => {
    const revive = (problem: unknown): Error => new Error((problem as { code: string }).code);
    await expect(pool.run({ refuse: true }, { revive })).rejects.toThrow('odd');
    await expect(pool.run({ refuse: true })).rejects.toThrow('refused');
  });

  test('an abort ends the computation at once, and its place is free', async () => {
    const controller = new AbortController();
    const endless = [0, 1].map(() => pool.run({ after: 60_000 }, { signal: controller.signal }));
    const outcomes = Promise.allSettled(endless);
    await sleep(50);
    controller.abort();
    expect((await outcomes).map((one) => one.status === 'rejected' && one.reason.name)).toEqual([
      'AbortError',
      'AbortError',
    ]);
    expect(await pool.run({ echo: 'next' })).toBe('next');
  });

  test('an abort takes a waiting computation out of the queue, and refuses one that has not begun', async () => {
    const busy = [pool.run({ after: 100, echo: 1 }), pool.run({ after: 100, echo: 2 })];
    const controller = new AbortController();
    const waiting = pool.run({}, { signal: controller.signal });
    controller.abort();
    await expect(waiting).rejects.toThrow('aborted');
    await expect(pool.run({}, { signal: controller.signal })).rejects.toThrow('aborted');
    expect(await Promise.all(busy)).toEqual([1, 2]);
  });
});
