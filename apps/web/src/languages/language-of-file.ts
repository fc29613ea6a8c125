/** The language that a PO file says it is in, as a tag, and its name in its own words as far as the browser knows it. */
export function languageOfFile(po: string): { readonly tag: string; readonly name: string } {
  const [, said = ''] = /^"Language:\s*([\w-]+)\s*\\n"/m.exec(po) ?? [];
  try {
    const tag = Intl.getCanonicalLocales(said.replaceAll('_', '-'))[0] ?? '';
    // The code for "many languages" stands in a file that nobody has begun.
    if (tag === 'mul') return { tag: '', name: '' };
    return { tag, name: new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(tag) ?? '' };
  } catch {
    return { tag: '', name: '' };
  }
}
