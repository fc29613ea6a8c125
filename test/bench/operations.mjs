// Times what an operator waits for: npm run bench:operations → out/bench/operations.json
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { packageRoot } from '#config';
import { fillFromBackup } from '#operations';
import { embeddedServer, migrate, withClient } from '#store';
import { startService } from '../faults/started-service.js';
import { cloneAnswers } from '../load/cloned-answers.js';
import { reportFigures, sayFigure } from './figures.mjs';
import { median } from './measure.mjs';

const cli = join(packageRoot, 'dist/apps/cli/src/main.js');
const earlier = join(packageRoot, 'test/database/upgrades/schema-0022.tar.gz');
const responses = 10_000;
/** Seconds for which the service is left alone before its memory is read. */
const idle = 10;

const figures = [];
const folders = [];

function figure(name, value, unit, target) {
  figures.push({ name, value, unit, target, better: 'lower' });
  sayFigure(figures.at(-1));
}

/** A folder that the server's own user can pass into when we are root. */
function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'gnlc-bench-'));
  chmodSync(folder, 0o755);
  folders.push(folder);
  return folder;
}

function gnlc(folder, ...args) {
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: folder },
    encoding: 'utf8',
    maxBuffer: 64 * 1_048_576,
  });
  if (status !== 0) throw new Error(`gnlc ${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds: (performance.now() - began) / 1_000, said: JSON.parse(stdout.trim().split('\n').at(-1)) };
}

async function demonstration() {
  const folder = newFolder();
  const child = spawn(process.execPath, [cli, 'demo', '--exit', '--json'], {
    env: { PATH: process.env.PATH, DATA_DIR: folder, PORT: '0' },
    stdio: 'ignore',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`the demonstration ended with ${code}`);
  return folder;
}

/** Starts the service until it says that it is ready; gives how long that took and what it then holds. */
async function started(folder) {
  const began = performance.now();
  const { child, url } = await startService(folder);
  while (!(await fetch(`${url}/api/health/ready`)).ok) await sleep(5);
  const seconds = (performance.now() - began) / 1_000;
  return { child, seconds };
}

const stop = async (child) => {
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
};

const memoryOf = (pid) =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_000;

async function starts(folder) {
  const times = [];
  for (let k = 0; k < 5; k += 1) {
    const { child, seconds } = await started(folder);
    times.push(seconds);
    if (k === 4) {
      await sleep(idle * 1_000);
      figure('memory when idle, without PostgreSQL', memoryOf(child.pid), 'MB', 250);
    }
    await stop(child);
  }
  figure('cold start, with its PostgreSQL', median(times), 's', 3);
  const fresh = await started(newFolder());
  figure('first start, from an empty folder', fresh.seconds, 's', null);
  await stop(fresh.child);
}

function restores(folder) {
  const made = gnlc(folder, 'backup', newFolder(), '--json');
  figure('backup of the demonstration, proven by restoring it', made.seconds, 's', null);
  figure('size of that backup', statSync(made.said.file).size / 1_000_000, 'MB', null);
  const elsewhere = newFolder();
  cpSync(join(folder, 'secret-key'), join(elsewhere, 'secret-key'));
  const restored = gnlc(elsewhere, 'restore', made.said.file, '--json');
  figure('restore of the demonstration', restored.seconds, 's', 30);
  const same = JSON.stringify(restored.said.proof.record) === JSON.stringify(made.said.proof.record);
  figure('hashes that differ after it', same ? 0 : 1, '', 0);
}

async function upgrades() {
  const server = await embeddedServer(newFolder(), () => undefined);
  try {
    await fillFromBackup(earlier, server.ownerUrl);
    await withClient(server.ownerUrl, async (client) => {
      await cloneAnswers((sql, values) => client.query(sql, values), 'april-2019', responses);
      const { rows } = await client.query('SELECT count(*)::integer AS count FROM submission');
      if (rows[0].count < responses) throw new Error(`only ${rows[0].count} answers to upgrade`);
    });
    const began = performance.now();
    const applied = await migrate(server.ownerUrl);
    const seconds = (performance.now() - began) / 1_000;
    figure(`upgrade of ${responses} responses by ${applied.length} migrations`, seconds, 's', 30);
  } finally {
    await server.stop();
  }
}

try {
  const folder = await demonstration();
  await starts(folder);
  restores(folder);
  await upgrades();
  reportFigures('operations', figures);
} finally {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
