import { parseArgs } from 'node:util';
import { readConfig } from '#config';
import type { Config } from '#config';
import { makeBackup, recordBackup, removeOld, takeAway } from '#operations';
import type { MadeBackup } from '#operations';
import { failureText } from '#problem';
import { openServer } from '#store';
import { isUsageError, UsageError } from '../ranking/usage-error.ts';
import { processTerminal } from '../ranking/terminal.ts';
import type { Terminal } from '../ranking/terminal.ts';
import { megabytes, proofText } from './proof-text.ts';

const usage = `gnlc backup [FOLDER] [--json]

  FOLDER  where the file is put; else BACKUP_DIR, else DATA_DIR/backups, where the newest BACKUP_KEEP stay

Saves the database while people go on working, restores the file into a PostgreSQL that is thrown away, and recomputes its
hashes before it is called a backup. Where BACKUP_COPY_DIR or BACKUP_COMMAND is set, it is taken there.
The secret key is not in the file: keep DATA_DIR/secret-key or SECRET_KEY apart from it.
`;

/** Makes a backup; exit code 0 when it holds and is where it shall be, 1 when not, 2 for a wrong call. */
export async function backupCommand(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
  env?: NodeJS.ProcessEnv,
): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new UsageError('Name one folder.');
    const config = readConfig(env);
    const server = await openServer(config, (message) => terminal.err(`${message}\n`));
    try {
      return await backUp(config, server, { folder: positionals[0], json: values.json }, terminal);
    } finally {
      await server.stop();
    }
  } catch (error) {
    if (isUsageError(error)) terminal.err(`${error.message}\n\n${usage}`);
    else terminal.err(`${failureText(error)}\n`);
    return isUsageError(error) ? 2 : 1;
  }
}

async function backUp(
  config: Config,
  server: Awaited<ReturnType<typeof openServer>>,
  { folder, json }: { readonly folder: string | undefined; readonly json: boolean },
  terminal: Terminal,
): Promise<number> {
  const now = new Date();
  const note = recordBackup.bind(null, server.appUrl);
  const nothing = { file: null, bytes: null, sha256: null, takenAway: null };
  let made: MadeBackup;
  try {
    made = await makeBackup(config, server, folder ?? config.backup.folder, now);
  } catch (error) {
    // What cannot be noted either is said on the terminal all the same.
    await note({ ...nothing, outcome: 'failed', at: now, reason: reasonOf(error) }).catch(() => undefined);
    throw error;
  }
  const { file, at, bytes, sha256, proof } = made;
  const away = await takeAway(file, sha256, config.backup).catch((error: unknown) => reasonOf(error));
  const failed = typeof away === 'string';
  const takenAway = failed ? false : away;
  const reason = failed ? away : null;
  await note({ outcome: 'made', at, file, bytes, sha256, takenAway, reason });
  // Without a copy elsewhere the older ones are all there is.
  const removed = folder === undefined && !failed ? removeOld(config.backup.folder, config.backup.keep) : [];
  if (json) {
    terminal.out(`${JSON.stringify({ file, at, bytes, sha256, takenAway, reason, removed, proof })}\n`);
  } else {
    terminal.out(`${file}\n${megabytes(bytes)}, SHA-256 ${sha256}\n\n${proofText(proof)}`);
    if (takenAway) terminal.out('Taken to the other place.\n');
    if (removed.length > 0)
      terminal.out(`Removed ${removed.length} older than the newest ${config.backup.keep}.\n`);
    terminal.out('The secret key is not in the file: keep it apart.\n');
  }
  if (failed) terminal.err(`${away}\n`);
  return failed ? 1 : 0;
}

const reasonOf = (error: unknown): string => failureText(error).split('\n')[0] ?? '';
