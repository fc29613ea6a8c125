import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '#store';
import { packageRoot } from '#config';

/** A certificate for this machine that is its own authority; null: there is nothing to make it or to serve it with. */
function selfSigned(folder: string): { readonly key: string; readonly cert: string } | null {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-keyout', key, '-out', cert, '-days', '2', '-nodes'];
  const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', ...files, ...subject]);
  return made.status === 0 ? { key, cert } : null;
}

const folder = mkdtempSync(join(tmpdir(), 'gnlc-redis-tls-'));
const files = selfSigned(folder);
const speaksTls =
  files !== null &&
  // A Redis without TLS refuses the option before it does anything else.
  !/Bad directive/.test(
    String(spawnSync('redis-server', ['--tls-port', '0', '--port', '0'], { timeout: 1_000 }).stdout),
  ) &&
  spawnSync('redis-server', ['--version']).status === 0;
if (!speaksTls)
  process.stderr.write('Redis over TLS is not tested: no openssl, or no redis-server with TLS\n');

afterAll(() => rmSync(folder, { recursive: true }));

/** Puts a job in and does it, in a process that trusts what the environment says; its exit code and what it said. */
async function jobOver(url: string, environment: Readonly<Record<string, string>>) {
  const script = `
    import { JobQueues } from '#jobs';
    const queues = new JobQueues({ redisUrl: ${JSON.stringify(url)}, servingUrl: 'postgres://unused' });
    queues.startWorkers({ 'plan.draft': async ({ plan }) => { console.log(plan); process.exit(0); } }, () => undefined);
    setTimeout(() => process.exit(3), 5_000);
    await queues.enqueue('plan.draft', { plan: 'done over TLS' }, 'tls-0');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: packageRoot,
    env: { PATH: process.env['PATH'], ...environment },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => (said += String(chunk)));
  const [code] = (await once(child, 'exit')) as [number];
  return { code, said: said.trim() };
}

(speaksTls ? test : test.skip)(
  'rediss:// is spoken, and a certificate that nobody vouches for is refused',
  async () => {
    const port = await freePort();
    const { key, cert } = files!;
    const tls = [
      '--tls-port',
      String(port),
      '--tls-cert-file',
      cert,
      '--tls-key-file',
      key,
      '--tls-ca-cert-file',
      cert,
    ];
    const rest = [
      '--port',
      '0',
      '--tls-auth-clients',
      'no',
      '--save',
      '',
      '--dir',
      folder,
      '--bind',
      '127.0.0.1',
    ];
    const redis = spawn('redis-server', [...tls, ...rest], { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const chunk of redis.stdout) if (String(chunk).includes('Ready to accept')) break;
    try {
      await sleep(50);
      const url = `rediss://localhost:${port}`;
      expect(await jobOver(url, { NODE_EXTRA_CA_CERTS: cert })).toEqual({ code: 0, said: 'done over TLS' });
      expect(await jobOver(url, {})).toEqual({ code: 3, said: '' });
    } finally {
      redis.kill();
      if (redis.exitCode === null) await once(redis, 'exit');
    }
  },
);
