import type { FrozenMember } from './frozen-roll.ts';

/** Details of a member, besides its name, in which two rolls can differ. */
export const rollDetails = ['officialName', 'country', 'countryName', 'region', 'kind', 'sizeClass'] as const;

export type RollDetail = (typeof rollDetails)[number];

/** A member that both rolls list under different names. */
export interface NameChange {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** One detail of a member, besides its name, that differs. */
export interface Correction {
  readonly id: string;
  /** The name on the later roll. */
  readonly name: string;
  readonly detail: RollDetail;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two rolls; every list by id. */
export interface RollDifferences {
  readonly joined: readonly FrozenMember[];
  readonly left: readonly FrozenMember[];
  readonly renamed: readonly NameChange[];
  readonly corrected: readonly Correction[];
}

/**
 * What differs from one roll to another. Between two days: who joined, left and was renamed. Between a frozen roll and
 * what that same day looks like now: what was corrected since. Two rolls of one day that do not differ have one hash.
 */
export function rollDifferences(
  before: readonly FrozenMember[],
  after: readonly FrozenMember[],
): RollDifferences {
  const earlier = new Map(before.map((city) => [city.id, city]));
  const later = new Map(after.map((city) => [city.id, city]));
  const inBoth = sortedById(after).flatMap((city) => {
    const was = earlier.get(city.id);
    return was === undefined ? [] : [{ was, is: city }];
  });
  return {
    joined: sortedById(after).filter(({ id }) => !earlier.has(id)),
    left: sortedById(before).filter(({ id }) => !later.has(id)),
    renamed: inBoth
      .filter(({ was, is }) => was.name !== is.name)
      .map(({ was, is }) => ({ id: is.id, before: was.name, after: is.name })),
    corrected: inBoth.flatMap(({ was, is }) =>
      rollDetails
        .filter((detail) => was[detail] !== is[detail])
        .map((detail) => ({
          id: is.id,
          name: is.name,
          detail,
          before: was[detail],
          after: is[detail],
        })),
    ),
  };
}

/** How many differences there are. */
export function countDifferences({ joined, left, renamed, corrected }: RollDifferences): number {
  return joined.length + left.length + renamed.length + corrected.length;
}

function sortedById(members: readonly FrozenMember[]): readonly FrozenMember[] {
  return [...members].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
