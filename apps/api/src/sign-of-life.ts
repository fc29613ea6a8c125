import { writeFileSync } from 'node:fs';

const every = 10_000;

/**
 * Writes the file now and every ten seconds while `check` succeeds.
 * A worker answers no requests: whoever watches over it looks at the age of this file.
 */
export function keepSignOfLife(file: string, check: () => Promise<void>): void {
  const beat = (): void =>
    void check().then(
      () => writeFileSync(file, ''),
      () => undefined,
    );
  beat();
  setInterval(beat, every).unref();
}
