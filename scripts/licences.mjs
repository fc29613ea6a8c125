// Every package that npm ci installs has a licence that we may use: node scripts/licences.mjs
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './fingerprint.mjs';

/** Licences of what is shipped, to the server or into a page. */
const shipped = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
]);
/** What only builds and tests may also be under these: nothing of it leaves the machine. */
const tools = new Set([...shipped, 'CC-BY-4.0', 'MPL-2.0']);

/** Whether an SPDX expression lets us choose only licences of the list; AND binds closer than OR. */
function allows(list, expression) {
  const plain = expression.replace(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((name) => list.has(name.trim())));
}

/** The licence that the lockfile names, or that of the package itself; null for one of another platform, not installed. */
function licenceOf(path, entry) {
  if (entry.license !== undefined) return entry.license;
  const manifest = join(root, path, 'package.json');
  if (!existsSync(manifest)) return entry.optional ? null : 'unknown';
  const { license } = JSON.parse(readFileSync(manifest, 'utf8'));
  return typeof license === 'string' ? license : (license?.type ?? 'unknown');
}

/** Packages that reach a page: tools of the build for npm, shipped for those who read. */
function inPages(packages) {
  const rules = readFileSync(join(root, 'test/architecture/import-rules.ts'), 'utf8');
  const [, list = ''] = /folder: 'apps\/web',[\s\S]*?packages: \[([\s\S]*?)\]/.exec(rules) ?? [];
  const reached = new Set();
  const waiting = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => `node_modules/${name}`);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (reached.has(path) || packages[path] === undefined) continue;
    reached.add(path);
    waiting.push(...Object.keys(packages[path].dependencies ?? {}).map((name) => `node_modules/${name}`));
  }
  if (reached.size === 0) throw new Error('the import rules name no package of apps/web');
  return reached;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const pages = inPages(packages);
const counts = new Map();
const refused = [];
for (const [path, entry] of Object.entries(packages)) {
  if (path === '') continue;
  const licence = licenceOf(path, entry);
  const isShipped = !entry.dev || pages.has(path);
  const row = counts.get(licence ?? 'of another platform') ?? { shipped: 0, tools: 0 };
  row[isShipped ? 'shipped' : 'tools'] += 1;
  counts.set(licence ?? 'of another platform', row);
  if (licence !== null && !allows(isShipped ? shipped : tools, licence)) {
    refused.push(`${path.replace('node_modules/', '')}: ${licence}${isShipped ? '' : ' (tool)'}`);
  }
}
const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
for (const [licence, row] of rows) {
  process.stdout.write(
    `${licence.padEnd(24)}${String(row.shipped).padStart(5)} shipped${String(row.tools).padStart(6)} tools\n`,
  );
}
if (refused.length > 0) {
  process.stdout.write(`\nNot on the list of scripts/licences.mjs:\n${refused.join('\n')}\n`);
  process.exitCode = 1;
}
