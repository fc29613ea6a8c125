/** Sets of items, and how unevenly pairs meet: the sum over pairs of the square of their meetings. */
export interface Design {
  readonly sets: readonly (readonly number[])[];
  readonly unevenness: number;
}

/**
 * The design after every exchange of two items between two sets that lets pairs of items meet more evenly, until none
 * helps; how often an item is shown does not change. Items are numbers below `size`. Changes the lists it is given.
 */
export function evened(sets: readonly number[][], size: number): Design {
  const met = Array.from({ length: size * size }, () => 0);
  const times = (one: number, other: number): number => met[one * size + other]!;
  const meet = (item: number, set: readonly number[], by: 1 | -1): void => {
    for (const other of set) {
      if (other === item) continue;
      met[item * size + other]! += by;
      met[other * size + item]! += by;
    }
  };
  for (const set of sets) for (const [place, item] of set.entries()) meet(item, set.slice(0, place), 1);

  /** What the squares lose when an item leaves the others of one set and another takes its place. */
  const gain = (
    leaving: number,
    coming: number,
    set: readonly number[],
    other: readonly number[],
  ): number => {
    let sum = 0;
    for (const one of set) {
      // Who is in both sets meets each of the two as often as before.
      if (one !== leaving && !other.includes(one)) sum += 2 * (times(leaving, one) - times(coming, one) - 1);
    }
    return sum;
  };

  const exchange = (here: number[], there: number[]): boolean => {
    for (const [place, mine] of here.entries()) {
      if (there.includes(mine)) continue;
      for (const [seat, theirs] of there.entries()) {
        if (here.includes(theirs)) continue;
        if (gain(mine, theirs, here, there) + gain(theirs, mine, there, here) <= 0) continue;
        meet(mine, here, -1);
        meet(theirs, there, -1);
        [here[place], there[seat]] = [theirs, mine];
        meet(theirs, here, 1);
        meet(mine, there, 1);
        return true;
      }
    }
    return false;
  };

  let better = true;
  while (better) {
    better = false;
    for (const [index, here] of sets.entries())
      for (const there of sets.slice(index + 1)) while (exchange(here, there)) better = true;
  }
  // Each pair stands twice in the table.
  return { sets, unevenness: met.reduce((sum, count) => sum + count * count, 0) / 2 };
}
