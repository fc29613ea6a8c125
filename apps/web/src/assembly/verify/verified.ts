import type { ToVerify, Verified } from './verify.worker.ts';

/** Checks an archive beside the page, which stays at hand meanwhile. */
export function verified(archive: Uint8Array, older: Uint8Array | null): Promise<Verified> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' });
    const done = (found: Verified): void => {
      worker.terminate();
      resolve(found);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Verified>) => done(data));
    worker.addEventListener('error', () => done({ refused: 'archive-unreadable' }));
    worker.postMessage({ archive, older } satisfies ToVerify);
  });
}
