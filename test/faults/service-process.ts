import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#config';
import type { Role } from '#members';
import { StoreGate } from '#store';
import type { Store } from '#store';
import { Visitor } from '../api/visitor.ts';

/** The service as it is started in earnest: a process of its own with its own PostgreSQL below a data folder. */
export class ServiceProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    readonly url: string,
  ) {}

  /** Starts it on any free port and waits until it serves. */
  static async start(folder: string): Promise<ServiceProcess> {
    const child = spawn(process.execPath, [join(packageRoot, 'dist/apps/api/src/main.js')], {
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: folder,
        PORT: '0',
        COMPUTE_THREADS: '1',
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += String(chunk);
        const [, found] = /serves at (http:\S+)\n/.exec(said) ?? [];
        if (found) resolve(found);
      });
      child.once('exit', () => reject(new Error(`the service did not start: ${said}`)));
    });
    return new ServiceProcess(child, folder, url);
  }

  /** Works on its database as the system would. */
  async system<T>(work: (store: Store) => Promise<T>): Promise<T> {
    const gate = await new StoreGate(
      readFileSync(join(this.folder, 'postgres/url'), 'utf8').trim(),
      2,
    ).open();
    try {
      return await gate.as({ kind: 'system', name: 'test' }).transaction(work);
    } finally {
      await gate.close();
    }
  }

  /** Makes a person with a role and a session. */
  async person(role: Role, city: string | null = null): Promise<Visitor> {
    const token = randomBytes(32).toString('base64url');
    const at = new Date();
    await this.system(async (store) => {
      const contact = {
        email: `${role}@${city ?? 'network'}.example`,
        label: `A ${role}`,
        language: 'en',
      } as const;
      const { id } = await store.people.add(contact, [{ role, city }], at);
      const tokenHash = createHash('sha256').update(token).digest('hex');
      const expiresAt = new Date(at.getTime() + 3_600_000);
      await store.sessions.start({
        tokenHash,
        personId: id,
        at,
        expiresAt,
        how: 'link',
        browser: null,
        platform: null,
        secondFactor: true,
      });
    });
    return new Visitor(this.url, `gnlc_session=${token}`);
  }

  /** Ends it without a warning, as a power cut would. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  /** Ends its PostgreSQL without a warning. */
  killDatabase(): void {
    process.kill(
      Number.parseInt(readFileSync(join(this.folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10),
      'SIGKILL',
    );
  }

  /** Asks it to stop and gives its exit code. */
  async stop(): Promise<number | null> {
    const { child } = this;
    const exit = once(child, 'exit');
    // False: it has ended already.
    if (child.kill('SIGTERM')) await exit;
    return child.exitCode;
  }
}

/** Command lines of processes that name the folder; Linux only, elsewhere none are found. */
export function processesOn(folder: string): readonly string[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')];
      } catch {
        return [];
      }
    })
    .filter((line) => line.includes(folder));
}
