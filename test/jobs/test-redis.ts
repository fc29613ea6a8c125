import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '#store';

/** A Redis for tests. */
export interface TestRedis {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Why no Redis can be had on this machine; null when one can. */
export function redisMissing(): string | null {
  if (process.env['REDIS_URL']) return null;
  if (spawnSync('redis-server', ['--version']).status === 0) return null;
  return 'neither REDIS_URL nor a redis-server on the PATH';
}

/** The Redis of REDIS_URL, or one of our own that keeps nothing. */
export async function testRedis(): Promise<TestRedis> {
  const given = process.env['REDIS_URL'];
  if (given) return { url: given, stop: () => Promise.resolve() };
  const port = String(await freePort());
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-redis-'));
  const flags = ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', flags, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const chunk of server.stdout) if (String(chunk).includes('Ready to accept')) break;
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      server.kill();
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
