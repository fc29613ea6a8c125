import { isoLanguages } from '#members';
import type { InterfaceLanguage } from '#members';
import { languageName } from '../../i18n/language-name.ts';

/**
 * The languages that can be given to a member besides those it has, by name in the reader's language. Of codes with one
 * name (`ak` and `tw`, both Akan) the first is offered; a code that the browser has no name for helps nobody choose.
 */
export function languagesToChoose(
  chosen: readonly string[],
  reader: InterfaceLanguage,
  compare: (left: string, right: string) => number,
): readonly { readonly value: string; readonly label: string }[] {
  const taken = new Set(chosen.map((code) => languageName(code, reader)));
  const byName = new Map<string, string>();
  for (const code of isoLanguages) {
    const name = languageName(code, reader);
    if (name !== code && !taken.has(name) && !byName.has(name)) byName.set(name, code);
  }
  return [...byName]
    .map(([label, value]) => ({ value, label }))
    .toSorted((a, b) => compare(a.label, b.label));
}
