import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { importRules, stagedFolders, stageOrder, testPackages } from './architecture/import-rules.ts';
import type { ImportRule } from './architecture/import-rules.ts';
import { pathsBelow, sourceFile } from './architecture/source-files.ts';
import type { Import, SourceFile } from './architecture/source-files.ts';

const paths = [...pathsBelow('.')];
const sources = paths.filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts')).map(sourceFile);

const isTest = (path: string): boolean => /\.(e2e-)?spec\.tsx?$|(^|\/)(test|testing)\//.test(path);
const isToolConfig = (path: string): boolean => path.endsWith('.config.ts');
const ruleOf = (path: string): ImportRule | undefined =>
  importRules.find(({ folder }) => path.startsWith(`${folder}/`));

/** `@scope/name` or `name` of an import of a package. */
const packageOf = (from: string): string => from.split('/', from.startsWith('@') ? 2 : 1).join('/');

/** What is wrong with an import, or null. */
function wrong(source: SourceFile, { from, typeOnly }: Import, rule: ImportRule): string | null {
  const test = isTest(source.path);
  if (from.startsWith('.')) return wrongRelative(source.path, from, rule);
  if (from.startsWith('#')) {
    if (from.includes('/')) return 'reaches past the index of a library';
    return rule.libs.includes(from) || rule.libs.includes('*') ? null : `may not use ${from}`;
  }
  if (from.startsWith('node:')) return rule.node || test ? null : 'has no Node around it';
  const name = packageOf(from);
  if (rule.packages.includes(name) || (test && testPackages.includes(name))) return null;
  return typeOnly && name === 'vite' ? null : `may not name the package ${name}`;
}

function wrongRelative(path: string, from: string, rule: ImportRule): string | null {
  const target = posix.join(posix.dirname(path), from.replace(/\?(raw|url)$/, ''));
  const [, lib] = /^libs\/([^/]+)\/data\//.exec(target) ?? [];
  // What a library publishes as data is not code; whoever may use the library may read it.
  if (lib !== undefined) return rule.libs.includes(`#${lib}`) ? null : `may not use the data of #${lib}`;
  if (!/\.(tsx?|js|mjs|json|css)$/.test(from.replace(/\?url$/, ''))) return 'does not name the real file';
  if (target.startsWith(`${rule.folder}/`)) {
    const [own, other] = [stageIn(path), stageIn(target)];
    return own !== null && other !== null && own < other ? 'uses a stage to its right' : null;
  }
  return rule.libs.some((lib) => target.startsWith(`${lib}/`)) ? null : `leaves ${rule.folder}`;
}

/** Place of the stage folder that a file is in; null outside of the stages. */
function stageIn(path: string): number | null {
  const folder = stagedFolders.find((staged) => path.startsWith(`${staged}/`));
  const place = stageOrder.indexOf(path.slice((folder ?? '').length + 1).split('/')[0] ?? '');
  return folder === undefined || place < 0 ? null : place;
}

describe.each(importRules.map((rule) => [rule.folder, rule.why, rule] as const))(
  '%s: %s',
  (folder, _why, rule) => {
    test('its imports', () => {
      const mistakes = sources
        .filter(({ path }) => path.startsWith(`${folder}/`) && !isToolConfig(path))
        .flatMap((source) =>
          source.imports.flatMap((one) => {
            const mistake = wrong(source, one, rule);
            return mistake ? [`${source.path}: '${one.from}' ${mistake}`] : [];
          }),
        );
      expect(mistakes).toEqual([]);
    });
  },
);

describe('every source file', () => {
  const offenders = (offends: (source: SourceFile) => boolean): readonly string[] =>
    sources.filter(offends).map(({ path }) => path);

  test('belongs to a row of the table', () => {
    expect(offenders(({ path }) => !ruleOf(path))).toEqual([]);
  });

  test('stands in a folder and under a name that say what it is about', () => {
    expect(paths.filter((path) => /(^|\/)(common|utils?|shared|helpers?|misc|lib)\//.test(path))).toEqual([]);
    expect(offenders(({ path }) => !/^[a-z0-9.-]+$/.test(posix.basename(path)))).toEqual([]);
  });

  test('has fewer than 300 lines', () => {
    const code = paths.filter((path) => /\.(tsx?|m?js)$/.test(path) && !path.endsWith('schema.d.ts'));
    const lines = (path: string): number => readFileSync(path, 'utf8').split('\n').length;
    expect(code.filter((path) => lines(path) > 300)).toEqual([]);
  });

  test('leaves nothing for later', () => {
    const note = new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`);
    expect(offenders(({ text }) => note.test(text))).toEqual([]);
  });

  test('reads the environment in libs/config only', () => {
    const allowed = (path: string): boolean =>
      path.startsWith('libs/config/') ||
      isTest(path) ||
      isToolConfig(path) ||
      path.startsWith('apps/web/vite');
    // What a child process inherits is passed on unread.
    const reads = (node: ts.Node): true | undefined =>
      ts.isPropertyAccessExpression(node) &&
      node.getText() === 'process.env' &&
      !ts.isSpreadAssignment(node.parent)
        ? true
        : undefined;
    expect(offenders(({ path, find }) => !allowed(path) && find(reads).length > 0)).toEqual([]);
  });
});

describe('a request over HTTP', () => {
  test('goes out through libs/outgoing only', () => {
    const guarded = (path: string): boolean =>
      /^(libs|apps\/api)\//.test(path) && !path.startsWith('libs/outgoing/') && !isTest(path);
    const clients = new Set(['node:http', 'node:https', 'node:http2', 'node:tls', 'undici']);
    const asks = (node: ts.Node): true | undefined =>
      (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
      /^((globalThis\.)?fetch|(globalThis\.)?(WebSocket|EventSource|XMLHttpRequest)|https?\.(request|get))$/.test(
        node.expression.getText(),
      )
        ? true
        : undefined;
    const offenders = sources.filter(
      ({ path, find, imports }) =>
        guarded(path) &&
        (find(asks).length > 0 || imports.some(({ from, typeOnly }) => !typeOnly && clients.has(from))),
    );
    expect(offenders.map(({ path }) => path)).toEqual([]);
  });
});

describe('every stage library', () => {
  const stageSources = sources.filter(
    ({ path }) => stageOrder.some((stage) => path.startsWith(`libs/${stage}/src/`)) && !isTest(path),
  );

  test('asks neither clock nor chance: both come in as arguments', () => {
    const impure = (node: ts.Node): string | undefined => {
      if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
        return 'new Date()';
      const called = ts.isCallExpression(node) ? node.expression.getText() : '';
      return ['Math.random', 'Date.now', 'Date', 'performance.now'].includes(called) ? called : undefined;
    };
    expect(stageSources.flatMap(({ path, find }) => find(impure).map((what) => `${path}: ${what}`))).toEqual(
      [],
    );
  });

  test('computes with + − × ÷ √ only where results must be the same on every machine', () => {
    const inexact = (node: ts.Node): string | undefined => {
      if (ts.isBinaryExpression(node)) {
        if (node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken) return '**=';
        // A power of two literals is one number in every engine.
        const literals = [node.left, node.right].every(ts.isNumericLiteral);
        if (node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken && !literals) return '**';
      }
      if (ts.isVariableDeclaration(node) && node.initializer?.getText() === 'Math') {
        return /^\{ (floor|ceil|abs|sqrt|min|max|imul)(, (floor|ceil|abs|sqrt|min|max|imul))* \}$/.test(
          node.name.getText(),
        )
          ? undefined
          : node.getText();
      }
      if (ts.isElementAccessExpression(node) && node.expression.getText() === 'Math') return node.getText();
      const access = ts.isPropertyAccessExpression(node) ? node.getText() : '';
      return /^Math\.(exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|a?sinh|a?cosh|a?tanh|atan2?|asin|acos|cbrt|hypot)$/.test(
        access,
      )
        ? access
        : undefined;
    };
    const found = stageSources.flatMap(({ path, find }) => find(inexact).map((what) => `${path}: ${what}`));
    expect(found).toEqual([]);
  });
});
