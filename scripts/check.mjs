// Everything that can be wrong without running the service: node scripts/check.mjs
import { spawn } from 'node:child_process';
import { root } from './fingerprint.mjs';

const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
];

/** What is checked; a step that needs another one's result names it. */
const steps = [
  { name: 'build', run: ['scripts/build.mjs', '--quiet', '--server'] },
  {
    name: 'formatting',
    run: ['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--log-level', 'warn', '.'],
  },
  { name: 'lint', run: ['node_modules/oxlint/bin/oxlint', '--type-aware'] },
  { name: 'types', run: ['node_modules/typescript/bin/tsc', '--project', 'tsconfig.json'] },
  {
    name: 'types of the web',
    run: ['node_modules/typescript/bin/tsc', '--project', 'apps/web/tsconfig.json'],
  },
  { name: 'licences', run: ['scripts/licences.mjs'] },
  { name: 'architecture', run: [...jest, 'test/architecture.spec.ts', '--selectProjects', 'unit'] },
  { name: 'OpenAPI document', run: ['dist/apps/api/src/openapi.js', '--check'], after: 'build' },
  { name: 'access matrix', run: ['dist/apps/api/src/access-matrix.js', '--check'], after: 'build' },
  {
    name: 'client of the web',
    run: [
      'node_modules/openapi-typescript/bin/cli.js',
      'docs/openapi.json',
      '--output',
      'apps/web/src/api/schema.d.ts',
      '--check',
    ],
  },
  { name: 'database schema', run: [...jest, 'schema', '--selectProjects', 'e2e'], after: 'build' },
];

function run({ name, run: args }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => (output += chunk));
    }
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(
        `${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(18)} ${seconds.padStart(5)} s\n`,
      );
      resolve({ name, code, output });
    });
  });
}

const results = [];
const waiting = [...steps];

/** Takes one step after the other, each after the one it needs. */
async function lane() {
  const isOver = (name) => results.some((result) => result.name === name);
  while (waiting.length > 0) {
    const place = waiting.findIndex(({ after }) => after === undefined || isOver(after));
    if (place < 0) await new Promise((resolve) => setTimeout(resolve, 100));
    else results.push(await run(waiting.splice(place, 1)[0]));
  }
}

await Promise.all([lane(), lane()]);
const failed = results.filter(({ code }) => code !== 0);
for (const { name, output } of failed) process.stdout.write(`\n── ${name} ──\n${output.trim()}\n`);
process.stdout.write(`\n${results.length - failed.length} of ${results.length} checks passed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
