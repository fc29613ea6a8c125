import { readFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '#config';
import type { Config } from '#config';
import { SecretKey } from '#secrets';
import { StartError } from '#problem';
import type { DatabaseServer } from '#store';
import type { BackupProof } from './backup-contents.ts';
import { backupName } from './backup-name.ts';
import { proveBackup } from './prove-backup.ts';
import { unfinishedJobs } from './unfinished-jobs.ts';
import { writeBackup } from './write-backup.ts';

/** A backup that gives back what was saved. */
export interface MadeBackup {
  readonly file: string;
  readonly at: Date;
  readonly bytes: number;
  readonly sha256: string;
  readonly proof: BackupProof;
}

/** What two installations compare to know whether they have the same secret key. */
export const keyMarkOf = (config: Pick<Config, 'secretKey' | 'dataDir'>): string =>
  new SecretKey(config).mark('which key is it?', 'backup').slice(0, 16);

/**
 * Saves the database at one instant while people go on writing, restores the file elsewhere, recomputes it, and only then
 * gives it its name.
 * @throws StartError where it cannot be made or does not give back what was saved
 */
export async function makeBackup(
  config: Config,
  { appUrl, ownerUrl }: Pick<DatabaseServer, 'appUrl' | 'ownerUrl'>,
  folder: string,
  now: Date,
): Promise<MadeBackup> {
  if (ownerUrl === null)
    throw new StartError(
      'A backup is read by the role that owns the tables: row-level security would hide rows from any other. ' +
        'Give its address in DATABASE_OWNER_URL.',
    );
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Two that begin in the same second keep out of each other's way.
  const part = join(folder, `.${backupName(now)}.${process.pid}.part`);
  try {
    const jobs = await unfinishedJobs({ redisUrl: config.redisUrl, servingUrl: appUrl }, now);
    const origin = { service: serviceVersion(), keyMark: keyMarkOf(config), jobs };
    const { at, bytes, sha256 } = await writeBackup(ownerUrl, part, origin);
    const proof = await proveBackup(part);
    const file = join(folder, backupName(at));
    await rename(part, file);
    return { file, at, bytes, sha256, proof };
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

function serviceVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  return version;
}
