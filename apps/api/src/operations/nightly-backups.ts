import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Inject, Injectable, Logger } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { packageRoot } from '#config';
import type { Config } from '#config';
import { backupMail } from '#mail';
import { backupDue, backupState, backupToTell } from '#operations';
import { StoreGate } from '#store';
import type { Store } from '#store';
import { CONFIG } from '../http/tokens.ts';
import { LanguagePacks } from '../languages/language-packs.ts';

const system = { kind: 'system', name: 'backup' } as const;
const every = 300_000;
const nothing = { file: null, bytes: null, sha256: null, takenAway: null, reason: null };

/** Has a backup made every night, and writes to administrators when there is none. */
@Injectable()
export class NightlyBackups implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(NightlyBackups.name);
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;
  private readonly stopping = new AbortController();

  constructor(
    private readonly gate: StoreGate,
    private readonly packs: LanguagePacks,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onApplicationBootstrap(): void {
    const { backup, databaseUrl, databaseOwnerUrl } = this.config;
    // Whoever cannot read every row makes no backup, and is not the one to miss it.
    if (!backup.nightly || (databaseUrl !== null && databaseOwnerUrl === null)) return;
    this.timer = setInterval(() => {
      this.looking ??= this.look(new Date())
        .catch((error: unknown) => this.logger.error(String(error)))
        .finally(() => (this.looking = null));
    }, every).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.stopping.abort();
    await this.looking;
  }

  /** Makes the backup that is due, and tells of the one that is missed. */
  async look(now: Date): Promise<void> {
    if (await this.claim(now)) await this.run();
    await this.tell(now);
  }

  /** One process of all: who notes that it begins. */
  private claim(now: Date): Promise<boolean> {
    return this.gate.as(system).transaction(async (store) => {
      if (!(await store.backups.lockNight())) return false;
      if (!backupDue(await backupState(store), this.config.backup.hour, now)) return false;
      await store.backups.add({ ...nothing, outcome: 'begun', at: now });
      return true;
    });
  }

  /** In a process of its own: what it needs is given back afterwards, and nobody waits for it. */
  private async run(): Promise<void> {
    const command = join(packageRoot, 'dist/apps/cli/src/main.js');
    const child = spawn(process.execPath, ['--enable-source-maps', command, 'backup'], {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, DATA_DIR: this.config.dataDir },
      signal: this.stopping.signal,
    });
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-2_000)));
    const code = await new Promise<number | null>((resolve) => {
      child.once('error', () => resolve(null));
      child.once('close', resolve);
    });
    if (code !== 0) this.logger.error(`backup ended with ${code}: ${said.trim()}`);
  }

  /** Writes to every administrator, once a day, while the newest good backup is too old. */
  async tell(now: Date): Promise<void> {
    await this.gate.as(system).transaction((store) => this.tellIn(store, now));
  }

  private async tellIn(store: Store, now: Date): Promise<void> {
    if (!(await store.backups.lockNight())) return;
    const { reason, ...state } = await backupState(store);
    if (!backupToTell(state, now)) return;
    await store.backups.add({ ...nothing, outcome: 'missed', at: now, reason });
    const held = (await store.grants.current()).filter(({ role }) => role === 'administrator');
    const people = await store.people.byIds([...new Set(held.map(({ person }) => person))]);
    for (const { email, language } of people.values()) {
      const mail = backupMail(
        { to: email, last: state.good, reason, address: `${this.config.publicUrl}/installation` },
        language,
        this.packs.mails(language),
      );
      store.outbox.add('mail.send', { mail: await store.mails.add(mail, now) });
    }
  }
}
