import type { MemberCity, SizeClass } from '../member-city.ts';

/** Where each class begins, in inhabitants. */
const thresholds: readonly (readonly [SizeClass, number])[] = [
  ['large-metropolitan', 1_500_000],
  ['metropolitan', 500_000],
  ['large', 200_000],
  ['medium', 50_000],
  ['small', 0],
];

/**
 * The size class of a member: the one that the team has set, else by inhabitants; null where neither is known.
 * The classes are those of the OECD's functional urban areas (small below 50,000; 50,000–200,000; 200,000–500,000;
 * metropolitan 500,000–1.5 million; large metropolitan above), each beginning at its own threshold.
 */
export function sizeClassOf({
  sizeClass,
  population,
}: Pick<MemberCity, 'sizeClass' | 'population'>): SizeClass | null {
  if (sizeClass !== null) return sizeClass;
  if (population === null) return null;
  return thresholds.find(([, from]) => population >= from)?.[0] ?? null;
}
