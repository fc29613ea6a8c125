import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { StartError } from '#problem';
import type { BackupConfig } from '#config';

/** Milliseconds after which a command that takes a backup away is taken for hanging. */
const patience = 3_600_000;
/** Of what a command says, the end tells what went wrong. */
const lastWords = 500;

/**
 * Takes a backup to the other places that are set: a folder, where the copy is read back, and a command.
 * @returns null where no place is set
 * @throws StartError saying what went wrong
 */
export async function takeAway(
  file: string,
  sha256: string,
  { copyFolder, command }: Pick<BackupConfig, 'copyFolder' | 'command'>,
): Promise<true | null> {
  if (copyFolder !== null) await copyTo(copyFolder, file, sha256);
  if (command !== null) await run(command, file);
  return copyFolder === null && command === null ? null : true;
}

async function copyTo(folder: string, file: string, sha256: string): Promise<void> {
  const target = join(folder, basename(file));
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await copyFile(file, `${target}.part`);
    const copy = await open(`${target}.part`, 'r+');
    await copy.chmod(0o600).catch(() => undefined);
    await copy.sync().finally(() => copy.close());
    const found = await sha256Of(`${target}.part`);
    if (found !== sha256) throw new Error('the copy differs');
    await rename(`${target}.part`, target);
  } catch (error) {
    await rm(`${target}.part`, { force: true }).catch(() => undefined);
    throw new StartError(
      `The backup could not be copied to BACKUP_COPY_DIR, ${folder}: ${(error as Error).message}`,
    );
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function run(command: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', command, 'gnlc-backup', file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: patience,
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (chunk: string) => (said = (said + chunk).slice(-lastWords)));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve()
        : reject(
            new StartError(
              `BACKUP_COMMAND ended with ${code ?? 'a signal'}: ${said.trim() || 'it said nothing'}`,
            ),
          ),
    );
  });
}
