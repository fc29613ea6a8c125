import { unzipSync } from 'fflate';
import { Problem } from '#problem';
import { isPlainArchive } from './plain-archive.ts';

/** What an archive from outside may hold. */
export interface ArchiveLimits {
  readonly files: number;
  /** Bytes of all files together, unpacked. */
  readonly bytes: number;
}

const defaultLimits: ArchiveLimits = { files: 32, bytes: 64 * 1024 * 1024 };

/** Bundles are flat: no folders, no drive letters, no leading dot, nothing that a file system could read otherwise. */
const plainName = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;

/**
 * The files of a zip archive that anybody may have made, by name. Sizes are checked before anything is
 * unpacked, and no file gets more room than its entry states.
 *
 * @throws Problem `invalid` / `archive-unreadable` or `archive-name-refused` (paths, a name that comes twice);
 * `too-large` / `archive-too-large`
 */
export function unzipBundle(
  archive: Uint8Array,
  limits: ArchiveLimits = defaultLimits,
): ReadonlyMap<string, Uint8Array> {
  if (archive.length > limits.bytes) throw new Problem('too-large', 'archive-too-large');
  const sizes = new Map<string, number>();
  let total = 0;
  try {
    const files = unzipSync(archive, {
      filter: ({ name, originalSize }) => {
        if (!plainName.test(name) || sizes.has(name)) {
          throw new Problem('invalid', 'archive-name-refused', { name: name.slice(0, 100) });
        }
        sizes.set(name, originalSize);
        total += originalSize;
        if (total > limits.bytes || sizes.size > limits.files) {
          throw new Problem('too-large', 'archive-too-large');
        }
        return true;
      },
    });
    const unpacked = new Map(
      [...sizes].map(([name, size]) => {
        const content = files[name];
        if (content?.length !== size) throw new Problem('invalid', 'archive-unreadable');
        return [name, content] as const;
      }),
    );
    if (!isPlainArchive(archive, unpacked)) throw new Problem('invalid', 'archive-unreadable');
    return unpacked;
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('invalid', 'archive-unreadable');
  }
}
