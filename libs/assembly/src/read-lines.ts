import { sha256Hex } from '#canonical';
import { Problem } from '#problem';
import type { LedgerEntry } from './ledger.ts';
import { readLedgerLine } from './read-ledger-line.ts';
import { splitLine } from './split-line.ts';

/** A line of a ledger as far as it could be read. */
export type ReadLine =
  | { readonly entry: LedgerEntry; readonly contentHash: string; readonly code: null }
  /** `code`: what is wrong with it. */
  | { readonly entry: null; readonly contentHash: null; readonly code: string };

/** Every line with its entry, and the hash that its content has; nothing is checked but its form. */
export function readLines(lines: readonly string[]): readonly ReadLine[] {
  return lines.map((line) => {
    try {
      // The line is canonical, so that its text without the hash is what the hash is of.
      const entry = readLedgerLine(line);
      return { entry, contentHash: sha256Hex(splitLine(line)?.content ?? ''), code: null };
    } catch (error) {
      if (error instanceof Problem) return { entry: null, contentHash: null, code: error.code };
      throw error;
    }
  });
}
