import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StoreGate } from '#store';

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
    const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
      env: {
        PATH: process.env.PATH,
        DATA_DIR: folder,
        PORT: '0',
        COMPUTE_THREADS: '1',
        LOG_LEVEL: 'warn',
        ...environment,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    const url = await new Promise((resolve, reject) => {
      child.stderr.on('data', (chunk) => {
        said += String(chunk);
        const [, found] = /serves at (http:\S+)\n/.exec(said) ?? [];
        if (found) resolve(found);
      });
      child.once('exit', () => reject(new Error(`the service did not start: ${said}`)));
    });
    const service = new ServiceOnItsOwn(child, folder, url);
    service.said = () => said;
    return service;
  }

  /** Works on its database as the system would. */
  async system(work) {
    const address = readFileSync(join(this.folder, 'postgres/url'), 'utf8').trim();
    const gate = await new StoreGate(address, 2).open();
    try {
      return await gate.as({ kind: 'system', name: 'load' }).transaction(work);
    } finally {
      await gate.close();
    }
  }

  /** Milliseconds of processor time that the service and its PostgreSQL have used so far, by the kernel's accounting. */
  processorTime() {
    const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? processOf(name) : []));
    const ours = new Set([this.child.pid, postmasterOf(this.folder)]);
    for (let grown = -1; grown !== ours.size;) {
      grown = ours.size;
      for (const { pid, parent } of processes) if (ours.has(parent)) ours.add(pid);
    }
    const spent = processes.filter(({ pid }) => ours.has(pid)).reduce((sum, { spent }) => sum + spent, 0);
    return (spent * 1000) / ticks;
  }

  async stop() {
    const exit = once(this.child, 'exit');
    if (this.child.kill('SIGTERM')) await exit;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

const postmasterOf = (folder) =>
  Number.parseInt(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);

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
