import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, processMark } from './process-mark.ts';

const mine = (): string => processMark(process.pid) ?? String(process.pid);

/**
 * Runs the work while no other process holds the lock file; a lock whose holder is gone is taken over.
 * Work of the same process under the same path must not nest.
 */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  while (!(tryLock(path) || (isStale(path) && (await takeOver(path))))) await sleep(50);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function tryLock(path: string): boolean {
  try {
    writeFileSync(path, mine(), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Two may find the same stale lock: the last one to write has it, and each looks again a moment later. */
async function takeOver(path: string): Promise<boolean> {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, mine(), { mode: 0o600 });
  renameSync(own, path);
  await sleep(200);
  return read(path) === mine();
}

function isStale(path: string): boolean {
  const holder = read(path);
  if (holder === null) return false;
  // Empty: killed between making the file and writing into it, unless that is happening right now.
  if (holder === '')
    return Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 5_000;
  return !isRunning(holder);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
