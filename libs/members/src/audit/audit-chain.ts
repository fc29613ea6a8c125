import { canonicalJson } from '#canonical';
import { isAuditLine } from './is-audit-line.ts';
import { emptyAuditChain, sealEntry } from './seal-entry.ts';
import type { AuditHead } from './seal-entry.ts';

/** What can be wrong with a line of an exported log. */
export type AuditProblemCode =
  | 'line-not-canonical'
  | 'line-not-an-entry'
  | 'number-out-of-line'
  | 'chain-broken'
  | 'hash-differs'
  | 'entry-sealed-twice'
  | 'head-differs';

/** One thing wrong with a log: which line (from 1) and what. */
export interface AuditProblem {
  readonly line: number;
  readonly code: AuditProblemCode;
}

/** A broken chain breaks every line after it; the first ones tell the story. */
const mostProblems = 100;

/** Reads an exported log line by line, however long it is, and keeps what is wrong with it. */
export class AuditChain {
  private readonly found: AuditProblem[] = [];
  private readonly sealed = new Set<number>();
  private lines = 0;
  /** Where the log stands after the lines that were read. */
  head: AuditHead = emptyAuditChain;

  /** What is wrong so far, at most the first hundred. */
  get problems(): readonly AuditProblem[] {
    return this.found;
  }

  /** Holds the next line against those before it. */
  push(line: string): void {
    this.lines += 1;
    const value = parsed(line);
    if (canonicalOrNull(value) !== line) return this.complain('line-not-canonical');
    if (!isAuditLine(value)) return this.complain('line-not-an-entry');
    if (value.number !== this.head.number + 1) this.complain('number-out-of-line');
    if (value.previous !== this.head.hash) this.complain('chain-broken');
    const { hash } = sealEntry({ number: 0, hash: value.previous }, value.entry);
    if (value.hash !== hash) this.complain('hash-differs');
    if (this.sealed.has(value.entry.id)) this.complain('entry-sealed-twice');
    this.sealed.add(value.entry.id);
    this.head = { number: value.number, hash: value.hash };
  }

  /** Ends the log; `head` is the hash that was noted elsewhere, and finds a log that was cut at its end. */
  end(head?: string): void {
    if (head !== undefined && head !== this.head.hash) this.complain('head-differs');
  }

  private complain(code: AuditProblemCode): void {
    if (this.found.length < mostProblems) this.found.push({ line: this.lines, code });
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function canonicalOrNull(value: unknown): string | null {
  try {
    return canonicalJson(value);
  } catch {
    return null;
  }
}
