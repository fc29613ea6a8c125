import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { freemem, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { availableMemory } from 'node:process';
import { ownAnswer } from '#outgoing';
import { bad, doubt, good } from '../finding.ts';
import type { Verdict } from '../finding.ts';
import type { Check } from '../place.ts';

const megabyte = 1_000_000;
/** Below this PostgreSQL may not get through a busy day. */
const [little, tooLittle] = [2_000 * megabyte, 300 * megabyte];

/** The folder or, where it is still to be made, the one above it. */
function standing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : standing(dirname(folder));
}

/** The data folder is there, or can be made, and is ours. */
export const dataFolder: Check = async ({ config: { dataDir } }) => {
  const folder = standing(dataDir);
  if (!statSync(folder).isDirectory()) return bad('data-folder-file', { folder });
  if (!isOurs(folder)) return bad('data-folder-closed', { folder });
  if (folder !== dataDir) return good;
  // What somebody made here as another user, root above all, stops the service as well.
  const within = [dataDir, join(dataDir, 'postgres')].flatMap((each) =>
    existsSync(each) ? readdirSync(each).map((name) => join(each, name)) : [],
  );
  const closed = within.find((path) => existsSync(path) && !isOurs(path));
  return closed === undefined ? good : bad('data-folder-closed', { folder: closed });
};

/** Whether this user may read and write there. */
function isOurs(path: string): boolean {
  const enter = statSync(path).isDirectory() ? constants.X_OK : 0;
  try {
    accessSync(path, constants.R_OK | constants.W_OK | enter);
    return true;
  } catch {
    return false;
  }
}

/** There is room to write, where the data and where the backups lie. */
export const disk: Check = async ({ config }) => {
  const found: Verdict[] = [];
  for (const wanted of new Set([config.dataDir, config.backup.folder])) {
    const folder = standing(wanted);
    const { bavail, bsize, ffree, files } = await statfs(folder);
    const free = bavail * bsize;
    const params = { folder, free: Math.floor(free / megabyte) };
    if (free < tooLittle || (files > 0 && ffree < 1_000)) found.push(bad('disk-full', params));
    else if (free < little) found.push(doubt('disk-low', params));
  }
  return found.find(({ state }) => state === 'bad') ?? found[0] ?? good;
};

/** Memory for what a deadline or a session brings. */
export const memory: Check = async () => {
  const free = Math.floor(Math.min(availableMemory(), Math.max(freemem(), availableMemory())) / megabyte);
  if (free < 150) return bad('memory-gone', { free });
  return free < 400 ? doubt('memory-low', { free, all: Math.floor(totalmem() / megabyte) }) : good;
};

/** Whether this user can read the file. */
function readable(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}

/** The service's own user reads its secrets, and nobody else does. */
export const secretFiles: Check = async ({ config, files }) => {
  // What an orchestrator mounts is closed by it, not by the mode of the file.
  const given = files.filter((path) => !path.startsWith('/run/secrets/'));
  const own = ['secret-key', 'postgres/passwords.json', 'postgres/url'].map((name) =>
    join(config.dataDir, name),
  );
  const backups = existsSync(config.backup.folder)
    ? readdirSync(config.backup.folder)
        .filter((name) => name.endsWith('.tar.gz'))
        .map((name) => join(config.backup.folder, name))
    : [];
  const open = [...own, ...given, ...backups].filter(
    (path) => existsSync(path) && (statSync(path).mode & 0o077) !== 0,
  );
  if (open.length > 0) return bad('secret-open', { files: open.join(', ') });
  const closed = [...own, ...given].filter((path) => existsSync(path) && !readable(path));
  if (closed.length > 0) return bad('secret-closed', { files: closed.join(', ') });
  if (
    config.production &&
    config.databaseUrl !== null &&
    config.secretKey === null &&
    !existsSync(own[0] ?? '')
  )
    return doubt('secret-unset');
  return good;
};

/** The port is free, or the service itself has it. */
export const port: Check = async ({ config: { port: wanted, host } }) => {
  if (wanted === 0) return good;
  if (await isFree(wanted, host)) return good;
  const said = await ownAnswer(wanted, '/api/health/live');
  const answers = said !== null && /^\{"status":"ok"\}$/.test(said);
  return answers ? good : bad('port-taken', { port: wanted });
};

function isFree(wanted: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(code !== 'EADDRINUSE'));
    server.listen({ port: wanted, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
