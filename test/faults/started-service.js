import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#config';
import { StoreGate } from '#store';

/** Starts the service as an operator would, on any free port, with its own PostgreSQL below the folder and what else the environment says. */
export async function startService(folder, environment = {}) {
  const child = spawn(process.execPath, [join(packageRoot, 'dist/apps/api/src/main.js')], {
    env: {
      PATH: process.env['PATH'],
      DATA_DIR: folder,
      PORT: '0',
      COMPUTE_THREADS: '1',
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const url = await new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
      const [, found] = /serves at (http:\S+)\n/.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`the service did not start: ${said}`)));
  });
  return { child, url };
}

/** Works on the database of the service below the folder as the system would. */
export async function asSystem(folder, work) {
  const gate = await new StoreGate(readFileSync(join(folder, 'postgres/url'), 'utf8').trim(), 2).open();
  try {
    return await gate.as({ kind: 'system', name: 'test' }).transaction(work);
  } finally {
    await gate.close();
  }
}

/** The cookie of somebody new with a role, whose session lasts for a day. */
export async function cookieOfPerson(folder, role, city = null) {
  const token = randomBytes(32).toString('base64url');
  const at = new Date();
  await asSystem(folder, async (store) => {
    const contact = { email: `${role}@${city ?? 'network'}.example`, label: `A ${role}`, language: 'en' };
    const { id } = await store.people.add(contact, [{ role, city }], at);
    await store.sessions.start({
      tokenHash: createHash('sha256').update(token).digest('hex'),
      personId: id,
      at,
      expiresAt: new Date(at.getTime() + 86_400_000),
      how: 'link',
      browser: null,
      platform: null,
      secondFactor: true,
    });
  });
  return `gnlc_session=${token}`;
}

/** The process of the PostgreSQL below the folder. */
export function databaseProcess(folder) {
  return Number.parseInt(readFileSync(join(folder, 'postgres/cluster/postmaster.pid'), 'utf8'), 10);
}
