import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** One import of a source file. */
export interface Import {
  readonly from: string;
  /** Only types come through it: nothing is left of it at run time. */
  readonly typeOnly: boolean;
}

/** A source file of the project, parsed. */
export interface SourceFile {
  /** From the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Every node of the syntax tree for which `pick` gives something. */
  readonly find: <T>(pick: (node: ts.Node) => T | undefined) => readonly T[];
}

const ignored = new Set(['node_modules', 'dist', 'data', 'out', '.git', 'oracles']);

/** Paths of every file below a folder, without what is generated. */
export function* pathsBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (ignored.has(entry.name)) continue;
    const path = folder === '.' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* pathsBelow(path);
    else yield path;
  }
}

/** Parses a TypeScript or JavaScript file. */
export function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(process.cwd(), path), 'utf8');
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const find = <T>(pick: (node: ts.Node) => T | undefined): readonly T[] => {
    const found: T[] = [];
    const visit = (node: ts.Node): void => {
      const picked = pick(node);
      if (picked !== undefined) found.push(picked);
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  };
  return { path, text, find, imports: find(importOf) };
}

function importOf(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, typeOnly: node.importClause?.isTypeOnly ?? false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
    return { from: node.moduleSpecifier.text, typeOnly: node.isTypeOnly };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal) ? { from: literal.text, typeOnly: true } : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [from] = node.arguments;
    return from && ts.isStringLiteral(from) ? { from: from.text, typeOnly: false } : undefined;
  }
  return undefined;
}
