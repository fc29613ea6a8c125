import type { AssemblyView, ItemView } from '../../api/assembly.ts';

const decided: ReadonlySet<ItemView['state']> = new Set([
  'adopted',
  'rejected',
  'no-quorum',
  'undecided',
  'counted',
]);

/** Items that a seat can say something about on the minutes: those that came up, the last one first. */
export function reservableItems({ items }: Pick<AssemblyView, 'items'>): readonly ItemView[] {
  const at = ({ poll, call }: ItemView) => poll?.closedAt ?? call?.closedAt ?? '';
  return items.filter(({ state }) => decided.has(state)).sort((a, b) => (at(a) < at(b) ? 1 : -1));
}
