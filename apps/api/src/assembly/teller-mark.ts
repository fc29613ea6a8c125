import { sha256Hex } from '#canonical';
import type { Actor } from '#members';

/** Who counts, as the ledger says it: the same person has the same mark in one session, and the name is nowhere on it. */
export function tellerMark(actor: Actor, assembly: string): string {
  return actor.kind === 'person' ? sha256Hex(`${assembly} ${actor.person}`).slice(0, 16) : 'system';
}
