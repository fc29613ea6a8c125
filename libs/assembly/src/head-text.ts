import { canonicalJson } from '#canonical';
import type { LedgerHead } from './ledger.ts';

/** The text whose UTF-8 bytes a witness signs: where the ledger of a session stood. */
export function headText(assembly: string, { number, hash }: LedgerHead): string {
  return canonicalJson({ assembly, head: { number, hash } });
}
