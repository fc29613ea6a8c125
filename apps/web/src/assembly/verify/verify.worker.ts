import { Problem } from '#problem';
import type { Check } from '#assembly';
import { checkBundle } from './check-bundle.ts';

/** An archive to check, and an older one that it must continue. */
export interface ToVerify {
  readonly archive: Uint8Array;
  readonly older: Uint8Array | null;
}

/** What was found, or the code of why the archive cannot be read. */
export type Verified = { readonly checks: readonly Check[] } | { readonly refused: string };

addEventListener('message', ({ data }: MessageEvent<ToVerify>) => {
  checkBundle(data.archive, data.older).then(
    (checks) => postMessage({ checks } satisfies Verified),
    (error: unknown) =>
      postMessage({
        refused: error instanceof Problem ? error.code : 'archive-unreadable',
      } satisfies Verified),
  );
});
