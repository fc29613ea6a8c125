// Times signing on a phone and checking a large session by both verifiers: prints a table, writes out/bench/verify.json.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { zipBundle, unzipBundle } from '#archive';
import { bundleChecks, bundleSignatures } from '#assembly';
import { rank } from '#ranking';
import { platformSignatures } from '../../dist/apps/cli/src/verify/platform-signatures.js';
import { startChromium } from '../browser/start-chromium.js';
import { reportFigures, sayFigure } from './figures.mjs';
import { verifySession } from './verify-session.mjs';

const times = 5;
/** A phone of the year of the conference is about that many times slower than a desk computer. */
const throttled = 6;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const figures = [];
function say(figure) {
  figures.push(figure);
  sayFigure(figure);
}

/** Milliseconds to make a key and to sign on a page whose processor is slowed down. */
async function onPhone() {
  const built = 'dist/web/light/assets/light';
  const pure = readdirSync(built).find((file) => /^pure-key-.*\.js$/.test(file));
  const server = createServer((request, answer) => {
    const script = request.url?.endsWith('.js') ?? false;
    answer.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    answer.end(
      script
        ? readFileSync(join(built, request.url.split('/').at(-1)))
        : '<!doctype html><title>Bench</title>',
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${server.address().port}/`);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttled });
    return await page.evaluate(
      async ({ times: repeat, pure: file }) => {
        const text = new TextEncoder().encode('{"choice":"yes"}'.repeat(20));
        const taken = { own: [], pure: [] };
        for (let at = 0; at < repeat; at += 1) {
          const began = performance.now();
          const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
          await crypto.subtle.sign('Ed25519', pair.privateKey, text);
          taken.own.push(performance.now() - began);
        }
        const { pureKey, pureSignature } = await import(`/assets/light/${file}`);
        for (let at = 0; at < repeat; at += 1) {
          const { privateKey } = pureKey();
          const began = performance.now();
          pureSignature(text, privateKey);
          taken.pure.push(performance.now() - began);
        }
        return taken;
      },
      { times, pure },
    );
  } finally {
    await browser.close();
    server.close();
  }
}

const phone = await onPhone();
say({
  name: `key and signature, browser's own, ${throttled} times slowed`,
  value: median(phone.own),
  unit: 'ms',
  target: 200,
  better: 'lower',
});
say({
  name: `signature in pure code, ${throttled} times slowed, first included`,
  value: Math.max(...phone.pure),
  unit: 'ms',
  target: 200,
  better: 'lower',
});

const { files, entries, signatures } = verifySession();
process.stderr.write(`${entries} entries, ${signatures} signatures\n`);
const archive = zipBundle(files);
say({
  name: '170 seats, 60 polls, 300 statements: bundle',
  value: archive.length / 1e6,
  unit: 'MB',
  target: 5,
  better: 'lower',
});

const inNode = [];
for (let at = 0; at < times; at += 1) {
  const began = performance.now();
  const opened = unzipBundle(archive);
  const isValid = await platformSignatures(bundleSignatures(opened));
  const failed = bundleChecks(opened, { rank, isValid }).filter(({ status }) => status === 'failed');
  if (failed.length > 0) throw new Error(JSON.stringify(failed).slice(0, 1000));
  inNode.push((performance.now() - began) / 1000);
}
say({ name: 'the same, every check in Node', value: median(inNode), unit: 's', target: 2, better: 'lower' });

const folder = mkdtempSync(join(tmpdir(), 'gnlc-bench-'));
const file = join(folder, 'bundle.zip');
writeFileSync(file, archive);
const python = spawnSync('python3', ['--version']);
if (python.error === undefined && python.status === 0) {
  const inPython = Array.from({ length: 3 }, () => {
    const began = performance.now();
    const { status, stdout, stderr } = spawnSync('python3', ['-B', 'test/verifier/verify.py', file], {
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stdout + stderr);
    return (performance.now() - began) / 1000;
  });
  say({
    name: 'the same, every check in Python',
    value: median(inPython),
    unit: 's',
    target: 10,
    better: 'lower',
  });
} else process.stderr.write('Python is not measured: there is no python3 on this machine.\n');
rmSync(folder, { recursive: true });
reportFigures('verify', figures);
process.exit(0);
