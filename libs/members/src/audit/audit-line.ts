import { canonicalJson } from '#canonical';
import type { AuditSeal } from './audit-entry.ts';

/**
 * One line of an exported log: canonical JSON of the seal with the label that the person goes by today. The label is
 * erasable and therefore no part of what is hashed; null where nobody is known by that id any more.
 */
export function auditLine({ number, previous, entry, hash }: AuditSeal, label: string | null): string {
  return canonicalJson({ number, previous, entry, hash, label });
}
