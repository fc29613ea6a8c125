import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Every file at or below a path of the checkout, with what tells a changed one from an unchanged one. */
export function* filesBelow(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (!found) return;
  if (found.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) yield* filesBelow(`${path}/${name}`);
  } else {
    yield { path, size: found.size, changed: found.mtimeMs };
  }
}

/** A hash that changes when a file at or below the paths is added, removed or written; tests do not count. */
export function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) {
    for (const file of filesBelow(path)) {
      if (!/\.(e2e-)?spec\.tsx?$/.test(file.path))
        hash.update(`${file.path}\0${file.size}\0${file.changed}\n`);
    }
  }
  return hash.digest('hex');
}
