import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { Role } from '#members';
import type { Store } from '#store';
import { Visitor } from '../api/visitor.ts';
import { asSystem, cookieOfPerson, databaseProcess, startService } from './started-service.js';

/** The service as it is started in earnest: a process of its own with its own PostgreSQL below a data folder. */
export class ServiceProcess {
  private constructor(
    private readonly child: ChildProcess,
    private readonly folder: string,
    readonly url: string,
  ) {}

  /** Starts it on any free port and waits until it serves. */
  static async start(
    folder: string,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<ServiceProcess> {
    const { child, url } = await startService(folder, environment);
    return new ServiceProcess(child, folder, url);
  }

  /** Works on its database as the system would. */
  system<T>(work: (store: Store) => Promise<T>): Promise<T> {
    return asSystem(this.folder, work);
  }

  /** Makes a person with a role and a session. */
  async person(role: Role, city: string | null = null): Promise<Visitor> {
    return new Visitor(this.url, await cookieOfPerson(this.folder, role, city));
  }

  /** Ends it without a warning, as a power cut would. */
  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  /** Ends its PostgreSQL without a warning. */
  killDatabase(): void {
    process.kill(databaseProcess(this.folder), 'SIGKILL');
  }

  /** Kills one backend of its PostgreSQL, which then ends all others, recovers and starts again in its place. */
  async restartDatabase(): Promise<void> {
    const survived = await this.system(async (store) => {
      const [row] = await store.manager.query<readonly { pid: number }[]>('SELECT pg_backend_pid() AS pid');
      process.kill(row!.pid, 'SIGKILL');
      return store.manager.query('SELECT 1');
    }).catch(() => null);
    if (survived) throw new Error('PostgreSQL goes on as if nothing had happened');
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
