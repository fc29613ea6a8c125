import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isBackupName } from './backup-name.ts';

const day = 86_400_000;

/** Removes all but the newest `keep` backups of a folder and gives their names; other files stay. */
export function removeOld(folder: string, keep: number): readonly string[] {
  const names = readdirSync(folder).filter(isBackupName).sort();
  const old = names.slice(0, Math.max(0, names.length - keep));
  for (const name of old) rmSync(join(folder, name));
  // What a killed process has begun.
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.part'))) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > day) rmSync(path);
  }
  return old;
}
