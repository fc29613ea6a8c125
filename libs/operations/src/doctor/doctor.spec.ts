import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#config';
import { checkNames } from './finding.ts';
import { advice } from './texts/advice.ts';
import { checkTitles } from './texts/check-titles.ts';

const folder = join(packageRoot, 'libs/operations/src/doctor');
const sources = ['checks', '.'].flatMap((part) =>
  readdirSync(join(folder, part))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(folder, part, name), 'utf8')),
);
const given = new Set(
  sources.flatMap((text) =>
    [...text.matchAll(/(?:bad|doubt|unknown)\('([\w-]+)'|wrongOf\(place, '([\w-]+)'/g)].map(
      (found) => found[1] ?? found[2] ?? '',
    ),
  ),
);

test('every code that a check gives has words, and every word is given', () => {
  expect(given.size).toBeGreaterThan(40);
  expect(
    Object.keys(advice)
      .filter((code) => !given.has(code))
      .filter((code) => code !== 'configuration-wrong'),
  ).toEqual([]);
  expect([...given].filter((code) => !(code in advice))).toEqual([]);
});

test('every check has a title, and its number stays', () => {
  expect(Object.keys(checkTitles)).toEqual([...checkNames]);
  // What people tell each other: append, never reorder.
  expect(checkNames.slice(0, 9).join(' ')).toBe(
    'configuration data-folder disk secret-files port clock database roles schema',
  );
});
