import type { FrozenRollSummary } from '../../api/rolls.ts';
import { useText } from '../../i18n/text-context.tsx';
import { rollState } from './roll-state.ts';

/** Where a frozen roll stands, as a sentence. */
export function StateLine({ roll }: { roll: FrozenRollSummary }) {
  const { t, date } = useText();
  return t('rolls.state', {
    state: rollState(roll),
    until: roll.publication === null ? '' : date(roll.publication.objectionsUntil),
  });
}
