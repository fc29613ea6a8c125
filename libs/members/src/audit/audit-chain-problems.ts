import { AuditChain } from './audit-chain.ts';
import type { AuditProblem } from './audit-chain.ts';

/**
 * Everything that is wrong with the lines of an exported audit log, at most the first hundred; empty when it holds.
 * A log that was cut at its end holds by itself: only `head`, the hash noted elsewhere, finds that.
 */
export function auditChainProblems(lines: readonly string[], head?: string): readonly AuditProblem[] {
  const chain = new AuditChain();
  for (const line of lines) chain.push(line);
  chain.end(head);
  return chain.problems;
}
