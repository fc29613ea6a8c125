/** How often a code was given. */
export interface CodeCount {
  readonly texts: number;
  readonly cities: number;
  /** Area → cities with the code that have it among their first priorities. */
  readonly areas: Readonly<Record<string, number>>;
}

/** A text with its codes. */
interface CodedText {
  readonly city: string;
  readonly codes: readonly string[];
}

/**
 * Counts each code by texts, cities and areas. No question asks for words about one area, so that a text counts for
 * the areas that its city puts first: `firstOf` names them.
 */
export function codeCounts(
  texts: readonly CodedText[],
  firstOf: (city: string) => readonly string[],
): ReadonlyMap<string, CodeCount> {
  const cities = new Map<string, string[]>();
  for (const { city, codes } of texts) {
    for (const code of codes) cities.set(code, [...(cities.get(code) ?? []), city]);
  }
  return new Map(
    [...cities].map(([code, all]) => {
      const apart = [...new Set(all)];
      const areas: Record<string, number> = {};
      for (const area of apart.flatMap(firstOf)) areas[area] = (areas[area] ?? 0) + 1;
      return [code, { texts: all.length, cities: apart.length, areas }];
    }),
  );
}
