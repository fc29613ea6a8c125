import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const installed = Object.keys({ ...dependencies, ...devDependencies });

/** Names in backticks; one without a scope may stand in that of the name before it: `@fastify/cookie`, `static`. */
function packagesIn(text: string): readonly string[] {
  let scope = '';
  return [...text.matchAll(/`([@\w./-]+)`/g)].map(([, name = '']) => {
    if (name.startsWith('@')) scope = name.slice(0, name.indexOf('/') + 1);
    return installed.includes(name) || !installed.includes(scope + name) ? name : scope + name;
  });
}

describe('docs/dependencies.md', () => {
  const [kept = ''] = read('docs/dependencies.md').split('## Looked at and not taken');
  const rows = kept.split('\n').filter((line) => line.startsWith('| `'));
  const [, tools = ''] = kept.split('## For building and testing');
  const named = [...rows.flatMap((row) => packagesIn(row.split('|')[1] ?? '')), ...packagesIn(tools)];

  test('names no package that we do not have', () => {
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((name) => !installed.includes(name) && !name.includes('.'))).toEqual([]);
  });

  test('gives a reason for every package that we have, types apart', () => {
    expect(installed.filter((name) => !name.startsWith('@types/') && !named.includes(name))).toEqual([]);
  });
});

describe('docs/security.md', () => {
  const text = read('docs/security.md');
  const rows = text.split('\n').filter((line) => /^\| (?!what could|---)/.test(line));

  test('proves every line by a test or a command that exists', () => {
    expect(rows.length).toBeGreaterThan(30);
    const proof = (row: string): string => row.split('|').at(-2) ?? '';
    expect(
      rows.filter((row) => !/\]\(\.\.\/[\w./-]+\.spec\.ts\)|-spec\.ts\)|`node [\w./-]+`/.test(proof(row))),
    ).toEqual([]);
    const linked = [...text.matchAll(/\]\(\.\.\/([\w./-]+)\)/g)].map(([, path = '']) => path);
    const commands = [...text.matchAll(/`node ([\w./-]+)`/g)].map(([, path = '']) => path);
    expect([...linked, ...commands].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
