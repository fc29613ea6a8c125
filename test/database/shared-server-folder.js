import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const prefix = 'gnlc-test-';

/** Data folder of this run's server: below /tmp, which the server's own user can reach when we are root. */
export const sharedServerFolder = join(tmpdir(), `${prefix}${process.env['GNLC_TEST_RUN']}`);

/** Ends the server of one run and removes its folder. */
export async function removeServer(folder) {
  const file = join(folder, 'postgres', 'cluster', 'postmaster.pid');
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : 0;
  if (pid > 0) {
    // Nothing of it is kept: no need for a clean end.
    signal(pid, 'SIGQUIT');
    for (let waited = 0; waited < 10_000 && signal(pid, 0); waited += 20) await sleep(20);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** Clears away what runs that were killed have left. */
export async function removeAbandonedServers() {
  for (const name of readdirSync(tmpdir())) {
    const run = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (run > 0 && !signal(run, 0)) await removeServer(join(tmpdir(), name)).catch(() => undefined);
  }
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
