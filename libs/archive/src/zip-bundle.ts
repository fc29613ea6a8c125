import { zipSync } from 'fflate';

/** A zip archive of files by name, in their order; the same files give the same bytes. */
export function zipBundle(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  // Zip stores local time without a zone, so a local date is the same everywhere.
  return zipSync(Object.fromEntries(files), { level: 9, mtime: new Date(1980, 0, 1) });
}
