import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asSystem, databaseProcess, startService } from '../faults/started-service.js';

/** The kernel's clock ticks in a second, as /proc counts processor time; 100 on every Linux that Node runs on. */
const ticks = 100;

/** The service as an operator starts it: a process of its own with its own PostgreSQL, on the machine of the load. */
export class ServiceOnItsOwn {
  constructor(child, folder, url) {
    this.child = child;
    this.folder = folder;
    this.url = url;
  }

  static async start(environment = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'gnlc-load-'));
    // The server's own user has to pass when we are root.
    chmodSync(folder, 0o755);
    const { child, url } = await startService(folder, environment);
    return new ServiceOnItsOwn(child, folder, url);
  }

  /** Works on its database as the system would. */
  system(work) {
    return asSystem(this.folder, work);
  }

  /** Milliseconds of processor time that the service and its PostgreSQL have used so far, by the kernel's accounting. */
  processorTime() {
    return processorTimeOf([this.child.pid, databaseProcess(this.folder)]);
  }

  async stop() {
    const exit = once(this.child, 'exit');
    if (this.child.kill('SIGTERM')) await exit;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Milliseconds of processor time that these processes and all below them have used so far. */
export function processorTimeOf(pids) {
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? processOf(name) : []));
  const ours = new Set(pids);
  for (let grown = -1; grown !== ours.size;) {
    grown = ours.size;
    for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
  }
  const spent = processes.filter(({ pid }) => ours.has(pid)).reduce((sum, { spent }) => sum + spent, 0);
  return (spent * 1000) / ticks;
}

/** Process, its parent, and the ticks of itself and of the children that it has outlived; none when it has ended. */
function processOf(name) {
  let line;
  try {
    line = readFileSync(`/proc/${name}/stat`, 'utf8');
  } catch {
    return [];
  }
  // The command stands in parentheses and may hold spaces.
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const spent = [11, 12, 13, 14].reduce((sum, place) => sum + Number(fields[place]), 0);
  return [{ pid: Number(name), parent: Number(fields[1]), spent }];
}
