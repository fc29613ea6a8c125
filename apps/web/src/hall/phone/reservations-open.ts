import type { AssemblyView, ItemView } from '../../api/assembly.ts';

const hour = 3_600_000;
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

/** Until when that is possible, once the session is closed; null while it is open. */
export function reservationsUntil({
  closedAt,
  rules,
}: Pick<AssemblyView, 'closedAt' | 'rules'>): string | null {
  return closedAt === null
    ? null
    : new Date(Date.parse(closedAt) + rules.reservationHours * hour).toISOString();
}
