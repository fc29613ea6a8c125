import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Walks the demonstration on a temporary folder, or on a given database, and serves it. */
export async function startDemonstration(env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-demonstration-'));
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/cli/src/main.js', 'demo'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'development', PORT: '0', DATA_DIR: folder, ...env },
  });
  let stopping = false;
  const stop = async () => {
    stopping = true;
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const said = await until(child, /Ctrl-C stops/);
  child.once('exit', (code, signal) => {
    if (!stopping) process.stderr.write(`the demonstration ended by itself: ${signal ?? code}\n`);
  });
  const found = (pattern) => pattern.exec(said)?.[1] ?? '';
  return {
    url: found(/^Open (\S+)/m),
    links: {
      coordinator: found(/^ *Coordinator +(\S+)/m),
      focalPoint: found(/^ *Focal point.*? (http\S+)/m),
      nationalContact: found(/^ *National contact +(\S+)/m),
      mayor: found(/^ *Mayor of.*? (http\S+)/m),
    },
    stop,
  };
}

/** What the process printed up to the pattern; throws with its complaints when it ends first. */
function until(child, pattern) {
  let out = '';
  let complaints = '';
  return new Promise((resolve, reject) => {
    child.stderr.setEncoding('utf8').on('data', (chunk) => (complaints += chunk));
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      out += chunk;
      if (pattern.test(out)) resolve(out);
    });
    child.once('exit', (code) => reject(new Error(`the demonstration ended with ${code}:\n${complaints}`)));
  });
}
