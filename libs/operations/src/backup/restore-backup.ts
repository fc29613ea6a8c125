import type { Config } from '#config';
import { StartError } from '#problem';
import { holdsAnything, reopenJobs, replaceDatabase } from '#store';
import type { BackupProof } from './backup-contents.ts';
import { keyMarkOf } from './make-backup.ts';
import { takeIn } from './take-in.ts';

/** A backup that serves again. */
export interface RestoredBackup {
  readonly proof: BackupProof;
  /** The name under which the database of before is kept; null where there was none. */
  readonly kept: string | null;
  /** Jobs that were not over and are done when the service starts; mails among them are sent. */
  readonly jobs: number;
  /** Whether this installation has the secret key with which the backup was made. */
  readonly sameKey: boolean;
}

/**
 * Puts a backup in the place of the database: into our own PostgreSQL, where the one of before is kept beside it, or into
 * the empty database of a given server.
 * @throws StartError where the service runs, the given database is not empty, or the backup does not hold
 */
export async function restoreBackup(
  config: Config,
  path: string,
  now: Date,
  say: (message: string) => void,
): Promise<RestoredBackup> {
  const fill = async (ownerUrl: string): Promise<{ proof: BackupProof; jobs: number }> => {
    const proof = await takeIn(path, ownerUrl);
    return { proof, jobs: await reopenJobs(ownerUrl, proof.about.jobs) };
  };
  const { result, kept } =
    config.databaseUrl === null
      ? await replaceDatabase(config.dataDir, markOf(now), say, fill)
      : { result: await fill(await emptyDatabase(config)), kept: null };
  return { ...result, kept, sameKey: keyMarkOf(config) === result.proof.about.keyMark };
}

const markOf = (now: Date): string => now.toISOString().slice(0, 19).replaceAll(/\D/g, '');

async function emptyDatabase({ databaseOwnerUrl }: Config): Promise<string> {
  if (databaseOwnerUrl === null)
    throw new StartError(
      'Tables are made by the role that owns them. Give its address in DATABASE_OWNER_URL.',
    );
  if (await holdsAnything(databaseOwnerUrl))
    throw new StartError(
      'The database of DATABASE_OWNER_URL is not empty. Nothing is overwritten: make a new one as superuser ' +
        '(CREATE DATABASE gnlc_restored OWNER gnlc_owner TEMPLATE template0 ENCODING UTF8) and name it in DATABASE_OWNER_URL and DATABASE_URL.',
    );
  return databaseOwnerUrl;
}
