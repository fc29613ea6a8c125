import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '#config';
import { gnlc } from './gnlc.ts';
import { processesOn } from './service-process.ts';

describe('what cannot start says why, in a sentence, and leaves nothing running', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-refused-'));
  // The server's own user has to pass when we are root.
  chmodSync(folder, 0o755);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a service whose port another program has', async () => {
    const stranger = createServer();
    await once(stranger.listen(0, '127.0.0.1'), 'listening');
    const { port } = stranger.address() as AddressInfo;
    const child = spawn(process.execPath, [join(packageRoot, 'dist/apps/api/src/main.js')], {
      env: {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATA_DIR: folder,
        LOG_LEVEL: 'warn',
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
    const [code] = (await once(child, 'close')) as [number | null];
    stranger.close();
    expect(code).toBe(1);
    expect(said).toContain(`Another program has port ${port}.`);
    expect(said).not.toMatch(/^\s+at /m);
    expect(processesOn(folder)).toEqual([]);
  });

  test.each([['restore'], ['restore --check']])('%s of a file that is not there', async (command) => {
    const [verb = '', ...options] = command.split(' ');
    const file = join(folder, 'nothing.tar.gz');
    const { code, err } = await gnlc(folder, [verb, file, ...options]);
    expect([code, err.trim()]).toEqual([
      1,
      `There is no file ${file}, or this user may not look into its folder.`,
    ]);
  });
});
