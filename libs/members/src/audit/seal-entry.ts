import { canonicalJson, sha256Hex } from '#canonical';
import type { AuditEntry, AuditSeal } from './audit-entry.ts';

/** The end of a chain: what the next seal is chained to. */
export type AuditHead = Pick<AuditSeal, 'number' | 'hash'>;

/** The head of a chain without seals: number 0 and 64 zeros. */
export const emptyAuditChain: AuditHead = { number: 0, hash: '0'.repeat(64) };

/** The seal of an entry behind `head`; it is the next head itself. */
export function sealEntry(head: AuditHead, entry: AuditEntry): AuditSeal {
  const previous = head.hash;
  return { number: head.number + 1, previous, entry, hash: sha256Hex(canonicalJson({ entry, previous })) };
}
