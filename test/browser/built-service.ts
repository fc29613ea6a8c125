import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RoleGrant } from '#members';
import { StoreGate } from '#store';
import { testDatabase } from '../database/test-database.ts';
import type { TestDatabase } from '../database/test-database.ts';
import { whatALogTells } from './what-a-log-tells.ts';

/** The service as `npm start` runs it: the built process, on an empty database and a folder of its own. */
export class BuiltService {
  private constructor(
    readonly url: string,
    /** Where it sends whoever started it while nobody is known: the address with the token. */
    readonly firstRun: string,
    private readonly child: ChildProcess,
    private readonly database: TestDatabase,
    private readonly gate: StoreGate,
    private readonly folder: string,
    private readonly log: readonly string[],
    private readonly keepsDatabase: boolean,
  ) {}

  /** On a database of its own, or on the one of a service that runs in this process. */
  static async start(shared?: TestDatabase): Promise<BuiltService> {
    const database = shared ?? (await testDatabase());
    const folder = mkdtempSync(join(tmpdir(), 'gnlc-browser-'));
    const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/src/main.js'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'development',
        // All that it could ever log: what it tells of people is looked for when it ends.
        LOG_LEVEL: 'debug',
        PORT: '0',
        DATA_DIR: folder,
        DATABASE_URL: database.appUrl,
        DATABASE_OWNER_URL: database.ownerUrl,
      },
    });
    const log: string[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => log.push(chunk));
    const [url, firstRun] = await said(child, [/serves at (\S+)/, ...(shared ? [] : [/First run: (\S+)/])]);
    const gate = await new StoreGate(database.appUrl, 2).open();
    return new BuiltService(
      url ?? '',
      firstRun ?? '',
      child,
      database,
      gate,
      folder,
      log,
      shared === undefined,
    );
  }

  /** The store, for what no page can do yet. */
  get system(): ReturnType<StoreGate['as']> {
    return this.gate.as({ kind: 'system', name: 'test' });
  }

  /** Makes people known who no page can add yet. */
  async addPerson(email: string, label: string, grants: readonly RoleGrant[]): Promise<void> {
    await this.system.transaction((store) =>
      store.people.add({ email, label, language: 'en' }, grants, new Date()),
    );
  }

  /** Makes one more person known who reads a mailbox that others read as well. */
  async addAnother(email: string, label: string, grants: readonly RoleGrant[]): Promise<void> {
    await this.gate
      .as({ kind: 'system', name: 'test' })
      .transaction((store) => store.people.addAnother({ email, label, language: 'en' }, grants, new Date()));
  }

  /** Ends it; throws when its log gives away anybody whom the walks have made known. */
  async stop(): Promise<void> {
    if (this.child.exitCode === null) {
      const closed = once(this.child, 'close');
      this.child.kill('SIGTERM');
      await closed;
    }
    const told = await whatALogTells(this.log.join(''), this.system);
    await this.gate.close();
    if (this.keepsDatabase) await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
    if (told.length > 0) throw new Error(`the log of the service gives people away:\n${told.join('\n')}`);
  }
}

/** The first group of each pattern, once the process has said all of them; throws with what it said when it ends first. */
async function said(child: ChildProcess, patterns: readonly RegExp[]): Promise<readonly string[]> {
  let text = '';
  return new Promise((resolve, reject) => {
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const found = patterns.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
      if (found.length === patterns.length) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`the service ended with ${code}:\n${text}`)));
  });
}
