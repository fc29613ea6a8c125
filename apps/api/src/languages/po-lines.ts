const keyword = /^\s*(msgctxt|msgid|msgstr)\s*"(.*)"\s*$/;
const continuation = /^\s*"(.*)"\s*$/;

/**
 * The line on which each entry of a PO file begins, by context and text joined as gettext does; the parser does not
 * tell. What is written in an unusual way is left out.
 */
export function linesOfEntries(file: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let entry = { begins: 0, msgctxt: '', msgid: '' };
  let reading: 'msgctxt' | 'msgid' | 'msgstr' = 'msgstr';
  for (const [index, line] of file.split(/\r?\n/).entries()) {
    const [, word, text = ''] = keyword.exec(line) ?? [];
    const more = continuation.exec(line)?.[1];
    if (word === 'msgctxt' || (word === 'msgid' && reading === 'msgstr')) {
      entry = { begins: index + 1, msgctxt: '', msgid: '' };
    }
    if (word === 'msgctxt' || word === 'msgid') {
      reading = word;
      entry[word] = unescaped(text);
    } else if (word === 'msgstr') {
      reading = 'msgstr';
      lines.set(`${entry.msgctxt}\u0004${entry.msgid}`, entry.begins);
    } else if (more !== undefined && reading !== 'msgstr') {
      entry[reading] += unescaped(more);
    }
  }
  return lines;
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => escapes[letter] ?? letter);
}
