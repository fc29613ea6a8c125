import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--no-first-run',
];
// What the package is unpacked with when the machine lacks the libraries that every desktop has.
const itsOwnLibraries = { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };

/**
 * Starts the first Chromium that can be had; throws with what each of them said when none starts. That of the npm package
 * comes first: one version for everybody, and without a browser's own windows it needs half the time.
 */
export async function startChromium() {
  const named = process.env['CHROMIUM_PATH'];
  const refusals = [];
  for (const candidate of named ? [() => named] : [unpacked, ...installed.map(onPath)]) {
    try {
      const executablePath = candidate();
      if (executablePath === null) continue;
      return await chromium.launch({ executablePath, args, env: environmentOf(executablePath) });
    } catch (error) {
      refusals.push(String(error.message ?? error).slice(0, 600));
    }
  }
  throw new Error(
    [
      'The browser tests need a Chromium, and none starts.',
      'Install one (Debian: apt-get install chromium), name one by CHROMIUM_PATH, or let npm install @sparticuz/chromium.',
      ...refusals,
    ].join('\n\n'),
  );
}

function onPath(name) {
  return () => {
    const folders = (process.env['PATH'] ?? '').split(':');
    return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
  };
}

/** The program of the npm package, unpacked once per machine, person and version; renamed into place when complete. */
function unpacked() {
  const manifest = createRequire(import.meta.url)
    .resolve('@sparticuz/chromium')
    .replace(/build\/.*$/, 'package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
  const folder = join(tmpdir(), `gnlc-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(folder)) {
    const making = mkdtempSync(join(tmpdir(), 'gnlc-chromium-'));
    const script = join(dirname(fileURLToPath(import.meta.url)), 'unpack-chromium.js');
    const env = { ...process.env, ...itsOwnLibraries, TMPDIR: making };
    const program = execFileSync(process.execPath, [script], { env, encoding: 'utf8' });
    chmodSync(program, 0o755);
    writeFileSync(join(making, 'fonts', 'fonts.conf'), fontsBelow(join(folder, 'fonts')));
    try {
      renameSync(making, folder);
    } catch {
      // Another process was faster.
      rmSync(making, { recursive: true, force: true });
    }
  }
  return join(folder, 'chromium');
}

/** The package's own list of font folders is that of another machine. */
function fontsBelow(folder) {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}-cache</cachedir></fontconfig>
`;
}

/** A bare machine has no NSS and no fonts of its own: the package brings both beside its program. */
function environmentOf(executablePath) {
  const libraries = join(dirname(executablePath), 'al2023', 'lib');
  if (!existsSync(libraries)) return process.env;
  return {
    ...process.env,
    LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
    FONTCONFIG_PATH: process.env['FONTCONFIG_PATH'] ?? join(dirname(executablePath), 'fonts'),
  };
}
