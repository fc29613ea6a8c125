import { citySlug } from '../city-slug.ts';

/** Longer names are compared as wholes: leaving out each letter in turn would cost their length squared. */
const longest = 40;
const shortest = 5;

/** What a name is compared by: its letters without accents, hyphens and what stands in brackets; and its numbers. */
function keyOf(name: string): { readonly letters: string; readonly numbers: string } {
  const slug = citySlug(name.replace(/\([^()]*\)/gu, ' ')) || citySlug(name);
  return { letters: slug.replace(/[^a-z]/g, ''), numbers: slug.replace(/[^0-9]+/g, ' ').trim() };
}

/** The letters, and the letters without each one of them in turn. */
function variants(letters: string): readonly string[] {
  if (letters.length < shortest || letters.length > longest) return [letters];
  return [letters, ...Array.from(letters, (_, at) => letters.slice(0, at) + letters.slice(at + 1))];
}

/**
 * Finds names that are alike but for accents, brackets and at most one letter each (`Medelin`, `Medellin`; `Kosice`,
 * `Košice`); names with different numbers are not alike (`Maroua 1er`, `Maroua 2e`). Adding and asking cost the length
 * of a name, not the number of names: the letters left out of both meet in an index.
 */
export class NearNames<Bearer> {
  /** By group and numbers, then by letters. */
  private readonly bearers = new Map<string, Map<string, Bearer>>();

  /** Keeps a name of a group, such as a country; the first bearer of a variant is the one that is found. */
  add(group: string, name: string, bearer: Bearer): void {
    const { letters, numbers } = keyOf(name);
    const key = `${group} ${numbers}`;
    const known = this.bearers.get(key) ?? new Map<string, Bearer>();
    this.bearers.set(key, known);
    for (const variant of variants(letters)) if (!known.has(variant)) known.set(variant, bearer);
  }

  /** Somebody in the group whose name is alike; null where there is nobody. */
  find(group: string, name: string): Bearer | null {
    const { letters, numbers } = keyOf(name);
    const known = this.bearers.get(`${group} ${numbers}`);
    if (letters === '' || known === undefined) return null;
    const variant = variants(letters).find((each) => known.has(each));
    return variant === undefined ? null : (known.get(variant) ?? null);
  }
}
