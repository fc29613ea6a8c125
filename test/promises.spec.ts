import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#config';

interface Named {
  readonly promise: number;
  readonly path: string;
  readonly name: string;
}

/** The rows of the table in docs/promises.md; a row without a promise belongs to the one above it. */
function namedTests(): readonly Named[] {
  let promise = 0;
  return readFileSync(join(packageRoot, 'docs/promises.md'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, first = '', , path, name] = line.split('|').map((cell) => cell.trim());
      const file = /^`(.+)`$/.exec(path ?? '')?.[1];
      if (file === undefined || name === undefined) return [];
      promise = Number(/^(\d+)\. /.exec(first)?.[1] ?? promise);
      return [{ promise, path: file, name }];
    });
}

const named = namedTests();

test('each of the eight promises names a test', () => {
  expect([...new Set(named.map(({ promise }) => promise))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test.each(named.map(({ path, name }) => [path, name]))('%s has “%s”', (path, name) => {
  const source = readFileSync(join(packageRoot, path), 'utf8');
  expect([`'${name}'`, `"${name}"`].some((title) => source.includes(title))).toBe(true);
});
