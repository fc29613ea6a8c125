/** Letters of the tiers of an order of areas. */
export interface Tiers {
  /** One letter per area of the order: A, B … Z, AA …; a new tier begins at the first area that is surely
   * below the first area of the tier above. */
  readonly tier: readonly string[];
  /** Compact letter display: two areas that share no letter are surely apart, and only they. */
  readonly letters: readonly string[];
}

/**
 * Tiers of an order (columns, best first) from what is surely above what (m × m flags).
 *
 * Tiers are read from the top, so an area may be undecided against areas of two tiers; the letters show
 * that. Letters by insertion and absorption: H.-P. Piepho, "An Algorithm for a Letter-Based Representation
 * of All-Pairwise Comparisons", J. Comput. Graph. Stat. 13 (2004) 456–466. Cost O(m³) in usual cases.
 */
export function tiers(order: readonly number[], above: Uint8Array): Tiers {
  const m = Math.round(Math.sqrt(above.length));
  const apart = (i: number, j: number): boolean => above[i * m + j] === 1 || above[j * m + i] === 1;
  let index = 0;
  let first = order[0]!;
  const tier = order.map((i) => {
    if (above[first * m + i] === 1) {
      index += 1;
      first = i;
    }
    return letter(index);
  });
  const groups = undividedGroups(order, apart);
  const letters = order.map((i) => groups.map((group, g) => (group.has(i) ? letter(g) : '')).join(''));
  return { tier, letters };
}

function undividedGroups(
  order: readonly number[],
  apart: (i: number, j: number) => boolean,
): readonly ReadonlySet<number>[] {
  let groups: ReadonlySet<number>[] = [new Set(order)];
  order.forEach((i, at) => {
    for (const j of order.slice(at + 1)) {
      if (!apart(i, j)) continue;
      const split = groups.flatMap((group) =>
        group.has(i) && group.has(j) ? [without(group, j), without(group, i)] : [group],
      );
      groups = split.filter(
        (group, k) =>
          !split.some((other, l) => l !== k && isWithin(group, other) && (l < k || group.size < other.size)),
      );
    }
  });
  const position = (group: ReadonlySet<number>): number[] =>
    order.flatMap((i, at) => (group.has(i) ? [at] : []));
  return groups.toSorted((a, b) => byPositions(position(a), position(b)));
}

function without(group: ReadonlySet<number>, member: number): ReadonlySet<number> {
  return new Set([...group].filter((i) => i !== member));
}

function isWithin(group: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return [...group].every((i) => other.has(i));
}

function byPositions(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, k) => value !== b[k]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}

function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
