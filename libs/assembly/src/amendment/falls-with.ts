import type { Amendment } from './amendment.ts';
import type { AmendmentConflict, ConflictKind } from './amendment-conflicts.ts';
import type { FallCause } from './amendment-events.ts';

/** Conflicts in which one amendment leaves nothing of the other: it falls when that one is adopted. */
const excluding: readonly ConflictKind[] = ['words', 'field', 'removed', 'time'];

/** An amendment that falls, with the one that it falls with. */
export interface Fall {
  readonly id: string;
  readonly with: string;
  readonly cause: FallCause;
}

/**
 * The undecided amendments that fall with a decision, in the order of their numbers. With an adoption: its
 * alternatives, those that said so, those that it took the place of, those that it excludes, and what still wanted to
 * amend it. With a rejection, a withdrawal or a fall: what wanted to amend it.
 */
export function fallsWith(
  decided: Pick<Amendment, 'id' | 'alternatives' | 'replaces'>,
  fate: 'adopted' | 'rejected' | 'withdrawn' | 'fallen',
  amendments: readonly Amendment[],
  conflicts: readonly AmendmentConflict[],
): readonly Fall[] {
  const open = amendments.filter(({ state, id }) => state === 'submitted' && id !== decided.id);
  const fallen = new Map<string, Fall>();
  if (fate === 'adopted') {
    const excluded = new Set(
      conflicts
        .filter(({ kind }) => excluding.includes(kind))
        .flatMap(({ a, b }) => (a === decided.id ? [b] : b === decided.id ? [a] : [])),
    );
    for (const each of open) {
      const cause = causeOf(each, decided, excluded);
      if (cause !== null) fallen.set(each.id, { id: each.id, with: decided.id, cause });
    }
  }
  // Who wanted to amend what is decided, or what falls with it, has nothing to amend any more.
  const gone = new Set([decided.id, ...fallen.keys()]);
  for (let grown = true; grown;) {
    grown = false;
    for (const { id, to } of open)
      if (to !== null && gone.has(to) && !gone.has(id)) {
        gone.add(id);
        fallen.set(id, { id, with: to, cause: 'parent' });
        grown = true;
      }
  }
  return open
    .toSorted((a, b) => a.number - b.number)
    .flatMap(({ id }) => {
      const fall = fallen.get(id);
      return fall ? [fall] : [];
    });
}

function causeOf(
  each: Amendment,
  decided: Pick<Amendment, 'id' | 'alternatives' | 'replaces'>,
  excluded: ReadonlySet<string>,
): FallCause | null {
  if (each.fallsIf.includes(decided.id)) return 'stated';
  if (each.alternatives !== null && each.alternatives === decided.alternatives) return 'alternative';
  if (decided.replaces.includes(each.id)) return 'replaced';
  return excluded.has(each.id) ? 'excluded' : null;
}
