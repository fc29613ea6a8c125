import type { FrozenRollSummary } from '../../api/rolls.ts';

/** Where a frozen roll stands, for the sentences that say so. */
export type RollState = 'draft' | 'open' | 'closed' | 'replaced';

/** A roll that another has replaced stays replaced, whatever else was said of it. */
export function rollState({ publication, replacedBy }: FrozenRollSummary): RollState {
  if (replacedBy !== null) return 'replaced';
  if (publication === null) return 'draft';
  return publication.objectionsOpen ? 'open' : 'closed';
}
