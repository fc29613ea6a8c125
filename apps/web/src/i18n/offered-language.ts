import { languageNames, languages, unreviewedLanguages } from '#members';
import type { InterfaceLanguage } from '#members';
import { readLanguages } from '../api/languages.ts';

/** A language that a reader may choose. */
export interface OfferedLanguage {
  readonly tag: InterfaceLanguage;
  /** In its own words. */
  readonly name: string;
  /** Some of it still wants a native reader. */
  readonly unreviewed: boolean;
}

/** What can be chosen before the service has said what else there is. */
export const builtInOffer: readonly OfferedLanguage[] = languages.map((tag) => ({
  tag,
  name: languageNames[tag],
  unreviewed: unreviewedLanguages.includes(tag),
}));

/** Everything that can be chosen: the built-in languages, then the added ones. */
export async function fullOffer(anew: boolean): Promise<readonly OfferedLanguage[]> {
  const all = await readLanguages(anew);
  const added = all.filter(({ builtIn }) => !builtIn);
  return [
    ...builtInOffer,
    ...added.map(({ tag, name, unreviewed }) => ({ tag, name, unreviewed: unreviewed > 0 })),
  ];
}
