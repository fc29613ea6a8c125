import { readFileSync } from 'node:fs';
import { languages } from '#members';

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>;
}

const { paths } = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as OpenApi;
/** Who may call what, as `npm run access:matrix` writes it from the controllers. */
const rules = new Map(
  [...readFileSync('docs/access.md', 'utf8').matchAll(/^\| `(\w+ \S+)` \| (.*?) \|/gm)].map(
    ([, endpoint = '', rule = '']) => [endpoint, rule],
  ),
);
/** Acts that no endpoint names: of jobs, of sessions that begin and end, of mails whose code was wrong. */
const unasked = [
  'Demo.ballot',
  'Demo.step',
  'FirstRun.begin',
  'Invitations.open',
  'Plans.drafted',
  'Runs.finish',
  'SignIn.begin',
  'SignIn.end',
  'SignIn.withCode',
];

/** What is open to everyone is neither a kept act nor refused to somebody who is known. */
const audited = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).flatMap(([method, { operationId }]) => {
    const rule = rules.get(`${method.toUpperCase()} ${path.replace(/^\/api/, '')}`);
    return rule === 'everyone' ? [] : [{ operation: operationId.replace('_', '.'), rule, path }];
  }),
);
const wordsIn = (language: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(`apps/web/src/i18n/messages/${language}/audit.json`, 'utf8')) as Record<
    string,
    string
  >;

test('the matrix knows every endpoint of the document', () => {
  expect(audited.filter(({ rule }) => rule === undefined)).toEqual([]);
  expect(audited.length).toBeGreaterThan(100);
});

describe.each(languages)('the log of acts in %s', (language) => {
  const words = wordsIn(language);
  const lacks = (key: string): boolean => (words[key] ?? '') === '';

  test('has words for every act that can stand in it', () => {
    const operations = [...audited.map(({ operation }) => operation), ...unasked];
    expect(operations.filter((operation) => lacks(`audit.done.${operation}`))).toEqual([]);
  });

  test('has words for everything that an act can be about', () => {
    const names = audited.flatMap(({ path }) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    expect([...new Set(names)].filter((name) => lacks(`audit.about.${name}`))).toEqual([]);
  });
});
