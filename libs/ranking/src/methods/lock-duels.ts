interface Duel {
  readonly winner: number;
  readonly loser: number;
}

/** Steps after which the search stops branching: what is listed are still outcomes, but not all. */
export const lockingLimit = 10_000;

/**
 * Every transitive relation (m × m, 1 = above) that locking the duels in descending strength can end in,
 * over all orders of equally strong duels; `complete` is false when {@link lockingLimit} cut the search.
 */
export function maximalLockings(
  strengths: Float64Array,
  m: number,
): { readonly relations: readonly Uint8Array[]; readonly complete: boolean } {
  let relations: readonly Uint8Array[] = [new Uint8Array(m * m)];
  let complete = true;
  let steps = 0;
  for (const duels of classesOf(strengths, m)) {
    const next = new Map<string, Uint8Array>();
    const seen = new Set<string>();
    const open = [...relations];
    while (open.length > 0) {
      const above = open.pop()!;
      steps += 1;
      const { settled, contested } = lockUncontested(above, duels, m);
      const key = settled.join('');
      if (seen.has(key)) continue;
      seen.add(key);
      if (contested.length === 0) next.set(key, settled);
      else for (const duel of contested) open.push(withDuel(settled, duel, m));
      if (steps >= lockingLimit && open.length > 0) {
        complete = false;
        // Go on one way only, so that what is listed are still outcomes of the method.
        open.length = next.size > 0 ? 0 : 1;
      }
    }
    relations = [...next.values()];
  }
  return { relations, complete };
}

/** Duels by descending strength, equally strong ones together. */
function classesOf(strengths: Float64Array, m: number): readonly (readonly Duel[])[] {
  const classes = new Map<number, Duel[]>();
  strengths.forEach((strength, cell) => {
    if (strength === 0) return;
    const duel = { winner: Math.floor(cell / m), loser: cell % m };
    classes.set(strength, [...(classes.get(strength) ?? []), duel]);
  });
  return [...classes].sort(([a], [b]) => b - a).map(([, duels]) => duels);
}

/**
 * Locks the duels of a class that no order within it can exclude; the contested rest (duels on a cycle of
 * the class with what is locked) is returned, without those already implied or excluded.
 */
function lockUncontested(
  above: Uint8Array,
  duels: readonly Duel[],
  m: number,
): { readonly settled: Uint8Array; readonly contested: readonly Duel[] } {
  const possible = duels.filter(
    ({ winner, loser }) => above[winner * m + loser] === 0 && above[loser * m + winner] === 0,
  );
  if (possible.length < 2)
    return {
      settled: possible.reduce((relation, duel) => withDuel(relation, duel, m), above),
      contested: [],
    };
  const reach = above.slice();
  for (const { winner, loser } of possible) reach[winner * m + loser] = 1;
  closeTransitively(reach, m);
  const contested = possible.filter(({ winner, loser }) => reach[loser * m + winner] === 1);
  const settled = possible
    .filter((duel) => !contested.includes(duel))
    .reduce((relation, duel) => withDuel(relation, duel, m), above);
  return { settled, contested };
}

function closeTransitively(reach: Uint8Array, m: number): void {
  for (let k = 0; k < m; k++)
    for (let i = 0; i < m; i++) {
      if (reach[i * m + k] === 0) continue;
      for (let j = 0; j < m; j++) if (reach[k * m + j] === 1) reach[i * m + j] = 1;
    }
}

/** The relation with one more duel, still transitive: whoever is above the winner is above the losers. */
function withDuel(above: Uint8Array, { winner, loser }: Duel, m: number): Uint8Array {
  if (above[winner * m + loser] === 1) return above;
  const next = above.slice();
  for (let i = 0; i < m; i++) {
    if (i !== winner && above[i * m + winner] === 0) continue;
    for (let j = 0; j < m; j++) if (j === loser || above[loser * m + j] === 1) next[i * m + j] = 1;
  }
  return next;
}
