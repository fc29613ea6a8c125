import type { Amendment } from './amendment.ts';
import type { AmendmentConflict, ConflictKind } from './amendment-conflicts.ts';

/** Conflicts in which one amendment leaves nothing of the other: it falls when that one is adopted. */
const excluding: readonly ConflictKind[] = ['words', 'field', 'removed', 'time'];

/**
 * The undecided amendments that fall with a decision, in the order of their numbers. With an adoption: its
 * alternatives, those that said so, those that it excludes, and what still wanted to amend it. With a rejection, a
 * withdrawal or a fall: what wanted to amend it.
 */
export function fallsWith(
  decided: Pick<Amendment, 'id' | 'alternatives'>,
  fate: 'adopted' | 'rejected' | 'withdrawn' | 'fallen',
  amendments: readonly Amendment[],
  conflicts: readonly AmendmentConflict[],
): readonly string[] {
  const open = amendments.filter(({ state, id }) => state === 'submitted' && id !== decided.id);
  const fallen = new Set<string>();
  if (fate === 'adopted') {
    const excluded = new Set(
      conflicts
        .filter(({ kind }) => excluding.includes(kind))
        .flatMap(({ a, b }) => (a === decided.id ? [b] : b === decided.id ? [a] : [])),
    );
    for (const each of open)
      if (
        excluded.has(each.id) ||
        each.fallsIf.includes(decided.id) ||
        (each.alternatives !== null && each.alternatives === decided.alternatives)
      )
        fallen.add(each.id);
  }
  // Who wanted to amend what is decided, or what falls with it, has nothing to amend any more.
  const gone = new Set([decided.id, ...fallen]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { id, to } of open)
      if (to !== null && gone.has(to) && !gone.has(id)) {
        gone.add(id);
        fallen.add(id);
        grown = true;
      }
  }
  return open
    .filter(({ id }) => fallen.has(id))
    .toSorted((a, b) => a.number - b.number)
    .map(({ id }) => id);
}
