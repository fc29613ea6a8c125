import type { Preference, Profile } from '../profile.ts';

/** What a PrefLib file says of itself before the orders. */
export interface PreflibHead {
  readonly title?: string;
  /** The title with the type's ending when left out. */
  readonly fileName?: string;
  readonly description?: string;
}

/** The type of PrefLib file that holds the profile: strict or tied (`s`, `t`) orders, complete or not (`oc`, `oi`). */
export function preflibType({ areas, preferences }: Profile): 'soc' | 'soi' | 'toc' | 'toi' {
  const ranked = preferences.map((preference) => preference.ranked);
  const ties = ranked.some((places) => places.some((place) => place.length > 1));
  const complete = ranked.every((places) => places.flat().length === areas.length);
  return `${ties ? 't' : 's'}o${complete ? 'c' : 'i'}`;
}

/**
 * The profile as a PrefLib file in the present style, its type (`soc`, `soi`, `toc`, `toi`) chosen by what
 * it holds. Equal orders are counted together, most frequent first; PrefLib knows neither strata nor
 * "no opinion" nor ratings, which are lost: areas without opinion are left out like those below.
 */
export function writePreflib(
  profile: Profile,
  { title = 'profile', fileName, description }: PreflibHead = {},
): string {
  const number = new Map(profile.areas.map(({ id }, i) => [id, i + 1]));
  const counts = new Map<string, number>();
  for (const preference of profile.preferences) {
    const order = orderOf(preference, number);
    counts.set(order, (counts.get(order) ?? 0) + preference.weight);
  }
  const type = preflibType(profile);
  const orders = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const voters = orders.reduce((sum, [, count]) => sum + count, 0);
  return [
    `# FILE NAME: ${oneLine(fileName ?? `${title}.${type}`)}`,
    `# TITLE: ${oneLine(title)}`,
    ...(description === undefined ? [] : [`# DESCRIPTION: ${oneLine(description)}`]),
    `# DATA TYPE: ${type}`,
    `# NUMBER ALTERNATIVES: ${profile.areas.length}`,
    `# NUMBER VOTERS: ${voters}`,
    `# NUMBER UNIQUE ORDERS: ${orders.length}`,
    ...profile.areas.map(({ label }, i) => `# ALTERNATIVE NAME ${i + 1}: ${oneLine(label)}`),
    ...orders.map(([order, count]) => `${count}: ${order}`.trimEnd()),
    '',
  ].join('\n');
}

function orderOf({ ranked }: Preference, number: ReadonlyMap<string, number>): string {
  return ranked
    .map((place) => {
      const numbers = place.map((id) => number.get(id)!).sort((a, b) => a - b);
      return numbers.length === 1 ? String(numbers[0]) : `{${numbers.join(',')}}`;
    })
    .join(',');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
