import { nameOfCountry } from '../i18n/country-name.ts';
import type { NamedCountry } from '../i18n/country-name.ts';
import type { Text } from '../i18n/text.ts';

/** The countries of these members with their names in the reader's language, each once, by name. */
export function countriesOf(
  members: readonly NamedCountry[],
  { language, compare }: Pick<Text, 'language' | 'compare'>,
): readonly (readonly [string, string])[] {
  const named = members.map((member) => [member.country, nameOfCountry(member, language)] as const);
  return [...new Map(named)].toSorted(([, a], [, b]) => compare(a, b));
}
