import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs the work while no other process builds; the lock of a process that is gone is taken over. */
export async function withBuildLock(path, work) {
  while (!tryLock(path)) {
    if (isAbandoned(path)) rmSync(path, { force: true });
    else await sleep(100);
  }
  try {
    await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function tryLock(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function isAbandoned(path) {
  try {
    process.kill(Number(readFileSync(path, 'utf8')) || process.pid, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
