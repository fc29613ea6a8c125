// Builds what has changed since the last build into dist/.
// node scripts/build.mjs [--quiet] [--server]
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { filesBelow, fingerprint, root } from './fingerprint.mjs';
import { withBuildLock } from './build-lock.mjs';

const quiet = process.argv.includes('--quiet');
const serverOnly = process.argv.includes('--server');
const dist = join(root, 'dist');

const lists = ['package.json', 'package-lock.json', 'tsconfig.json'];

/** What can be built: each part is rebuilt when one of its inputs changes. */
const parts = [
  {
    name: 'server',
    inputs: [...lists, 'tsconfig.build.json', 'nest-cli.json', 'apps/api', 'apps/cli', 'libs', 'migrations'],
    async build() {
      await run('@nestjs/cli/bin/nest.js', ['build', 'api']);
      removeOrphans();
    },
  },
  ...['vite.config.ts', 'vite.light.config.ts'].map((config) => ({
    name: config === 'vite.config.ts' ? 'desk' : 'light',
    inputs: [...lists, 'apps/web', 'libs'],
    build: () => run('vite/bin/vite.js', ['build', '--config', `apps/web/${config}`, '--logLevel', 'warn']),
  })),
].filter(({ name }) => name === 'server' || !serverOnly);

/** Runs a tool of node_modules; whatever it says goes to stderr, so that our stdout belongs to the program that follows. */
function run(tool, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        const text = process.stderr.isTTY ? chunk : stripVTControlCharacters(chunk);
        output += text;
        if (!quiet) process.stderr.write(text);
      });
    }
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(quiet ? output : `${tool} failed`)),
    );
  });
}

/** A deleted source leaves nothing behind. */
function removeOrphans() {
  for (const folder of ['apps', 'libs', 'migrations']) {
    for (const { path } of filesBelow(join('dist', folder))) {
      const source = path.replace(/^dist\//, '').replace(/\.js(\.map)?$/, '.ts');
      if (!existsSync(join(root, source))) rmSync(join(root, path));
    }
  }
}

const stampOf = (part) => join(dist, `.built-${part.name}`);
const isBuilt = (part) =>
  existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === fingerprint(part.inputs);

async function build(part) {
  // Taken before the build: a file that changes meanwhile makes the part stale again.
  const now = fingerprint(part.inputs);
  const started = performance.now();
  rmSync(stampOf(part), { force: true });
  await part.build();
  writeFileSync(stampOf(part), now);
  process.stderr.write(`built ${part.name} in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}

if (!parts.every(isBuilt)) {
  mkdirSync(dist, { recursive: true });
  await withBuildLock(join(dist, '.lock'), async () => {
    const stale = parts.filter((part) => !isBuilt(part));
    if (stale.length > 0) process.stderr.write(`building ${stale.map(({ name }) => name).join(', ')} …\n`);
    const results = await Promise.allSettled(stale.map(build));
    for (const { reason } of results) {
      if (!reason) continue;
      process.stderr.write(`${reason.message}\n`);
      process.exitCode = 1;
    }
  });
}
