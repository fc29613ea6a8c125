import { accessSync, constants, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '#config';
import { proveBackup, restoreBackup } from '#operations';
import type { RestoredBackup } from '#operations';
import { failureText, StartError } from '#problem';
import { dropReplaced } from '#store';
import { isUsageError, UsageError } from '../ranking/usage-error.ts';
import { processTerminal } from '../ranking/terminal.ts';
import type { Terminal } from '../ranking/terminal.ts';
import { proofText } from './proof-text.ts';

const usage = `gnlc restore FILE [--check] [--json]
       gnlc restore --forget

  FILE      a backup that gnlc backup made
  --check   restore it into a PostgreSQL that is thrown away and recompute it; nothing else is touched
  --forget  remove the embedded databases that were kept beside restored ones

Stop the service first. The embedded database of before is kept beside the restored one; a given database must be empty.
Backups of earlier versions are brought up to date.
`;

/** Restores a backup; exit code 0 when it serves again and holds, 1 when not, 2 for a wrong call. */
export async function restoreCommand(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
  env?: NodeJS.ProcessEnv,
): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        check: { type: 'boolean', default: false },
        forget: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    if (values.forget && positionals.length === 0) {
      const names = await dropReplaced(readConfig(env).dataDir, (message) => terminal.err(`${message}\n`));
      terminal.out(
        names.length === 0 ? 'None is kept.\n' : names.map((name) => `removed ${name}\n`).join(''),
      );
      return 0;
    }
    const [given] = positionals;
    if (given === undefined || positionals.length > 1) throw new UsageError('Name one file.');
    const file = resolve(given);
    assertReadable(file);
    if (values.check) {
      const proof = await proveBackup(file);
      terminal.out(values.json ? `${JSON.stringify({ proof })}\n` : proofText(proof));
      return 0;
    }
    const restored = await restoreBackup(readConfig(env), file, new Date(), (message) =>
      terminal.err(`${message}\n`),
    );
    terminal.out(values.json ? `${JSON.stringify(restored)}\n` : told(restored));
    return 0;
  } catch (error) {
    if (isUsageError(error)) terminal.err(`${error.message}\n\n${usage}`);
    else terminal.err(`${failureText(error)}\n`);
    return isUsageError(error) ? 2 : 1;
  }
}

/** Before anything is stopped or made: files that root has fetched are often not for the service's user. */
function assertReadable(file: string): void {
  try {
    accessSync(file, constants.R_OK);
  } catch {
    throw new StartError(
      existsSync(file)
        ? `${file} is not for this user to read. Put it where the service's user may read it, or: chown gnlc: ${file}`
        : `There is no file ${file}, or this user may not look into its folder.`,
    );
  }
}

function told({ proof, kept, jobs, sameKey }: RestoredBackup): string {
  const lines = [proofText(proof)];
  if (kept !== null)
    lines.push(
      `The database of before is kept as ${kept}; when you are sure, gnlc restore --forget removes it.\n`,
    );
  if (jobs > 0)
    lines.push(
      `${jobs} jobs were not over. They are done when the service starts, and mails among them are sent.\n`,
    );
  if (!sameKey)
    lines.push(
      'This installation has another secret key than the one of the backup. Put the key of then in its place before the ' +
        'service starts: second factors and links in mails hang on it.\n',
    );
  return lines.join('');
}
