interface Duel {
  readonly winner: number;
  readonly loser: number;
}

/** Some way through the duels: what is locked, and which of the current class are not to be locked. */
interface Branch {
  readonly above: Uint8Array;
  readonly at: number;
  readonly excluded: readonly Duel[];
}

/** Outcomes after which the search ends, and steps × m², so that the time does not depend on m. */
const mostOutcomes = 10_000;
const mostWork = 8_000_000;

/**
 * Every transitive relation (m × m, 1 = above) that locking the duels in descending strength can end in,
 * over all orders of equally strong duels, each once; `complete` is false when the search was cut: what is
 * listed are then outcomes, but not all.
 *
 * A duel that some order of its class excludes is either locked or excluded; excluded it must come to be
 * contradicted by what is locked, and a branch where that cannot be any more is given up.
 */
export function maximalLockings(
  strengths: Float64Array,
  m: number,
): { readonly relations: readonly Uint8Array[]; readonly complete: boolean } {
  const classes = classesOf(strengths, m);
  const relations: Uint8Array[] = [];
  const open: Branch[] = [{ above: new Uint8Array(m * m), at: 0, excluded: [] }];
  let stepsLeft = mostWork / (m * m);
  while (open.length > 0) {
    if (relations.length > 0 && (stepsLeft <= 0 || relations.length >= mostOutcomes))
      return { relations, complete: false };
    stepsLeft -= 1;
    const { above, at, excluded } = open.pop()!;
    const duels = classes[at];
    if (duels) open.push(...branches(above, at, duels, excluded, m));
    else relations.push(above);
  }
  return { relations, complete: true };
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
 * Locks the duels of a class that no order within it can exclude, and branches on the first of the rest
 * (those on a cycle of the class with what is locked): excluded or, next to be looked at, locked. None where
 * an excluded duel can no longer be contradicted.
 */
function branches(
  above: Uint8Array,
  at: number,
  duels: readonly Duel[],
  excluded: readonly Duel[],
  m: number,
): readonly Branch[] {
  const undecided = duels.filter(
    (duel) =>
      above[duel.winner * m + duel.loser] === 0 &&
      above[duel.loser * m + duel.winner] === 0 &&
      !excluded.includes(duel),
  );
  const reach = undecided.length > 0 ? reachable(above, undecided, m) : above;
  const contradicts = ({ winner, loser }: Duel): boolean => reach[loser * m + winner] === 1;
  const holds = ({ winner, loser }: Duel): boolean => above[winner * m + loser] === 1;
  if (excluded.some((duel) => holds(duel) || !contradicts(duel))) return [];
  const settled = undecided
    .filter((duel) => !contradicts(duel))
    .reduce((relation, duel) => withDuel(relation, duel, m), above);
  const contested = undecided.find(contradicts);
  if (!contested) return [{ above: settled, at: at + 1, excluded: [] }];
  return [
    { above: settled, at, excluded: [...excluded, contested] },
    { above: withDuel(settled, contested, m), at, excluded },
  ];
}

/** The transitive closure of a relation with further duels, 32 columns at a time. Cost O(m³ ÷ 32). */
function reachable(above: Uint8Array, duels: readonly Duel[], m: number): Uint8Array {
  const width = Math.ceil(m / 32);
  const rows = new Int32Array(m * width);
  const set = (i: number, j: number): void => {
    rows[i * width + (j >> 5)]! |= 1 << (j & 31);
  };
  const has = (i: number, j: number): number => (rows[i * width + (j >> 5)]! >>> (j & 31)) & 1;
  for (let i = 0; i < m; i++) for (let j = 0; j < m; j++) if (above[i * m + j] === 1) set(i, j);
  for (const { winner, loser } of duels) set(winner, loser);
  for (let k = 0; k < m; k++)
    for (let i = 0; i < m; i++)
      if (has(i, k) === 1) for (let w = 0; w < width; w++) rows[i * width + w]! |= rows[k * width + w]!;
  return Uint8Array.from(above, (_, cell) => has(Math.floor(cell / m), cell % m));
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
