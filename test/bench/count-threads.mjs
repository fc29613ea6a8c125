import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Worker threads that count parts of one packed profile in shared memory. */
export async function countThreads(profile, threads) {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./count-worker.mjs', import.meta.url), { workerData: profile }),
  );
  await Promise.all(workers.map((worker) => once(worker, 'online')));
  return {
    /** Counts the whole once, an equal part per thread. */
    async count() {
      const share = Math.ceil(profile.n / threads);
      await Promise.all(
        workers.map((worker, k) => {
          const done = once(worker, 'message');
          worker.postMessage({ from: k * share, to: Math.min(profile.n, (k + 1) * share) });
          return done;
        }),
      );
    },
    stop: () => Promise.all(workers.map((worker) => worker.terminate())),
  };
}
