const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '|': '\\|',
  ';': '\\;',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/**
 * Several entries in one cell, as a person can read and write them: entries separated by `;`, their parts by `|`, empty
 * parts at the end left out (`active | 2015-09-01 | | https://… ; …`). A separator inside a part has a backslash
 * before it, a line end is `\n`. `listedEntries` reads it back.
 */
export function listedText(entries: readonly (readonly string[])[]): string {
  return entries
    .map((parts) =>
      parts
        .map((part) => part.replace(/[\\|;\n\r\t]/g, (sign) => escapes[sign] ?? sign))
        .join(' | ')
        .replace(/(?: \| ?)+$/, ''),
    )
    .join('; ');
}

/** The entries of a cell with their parts, white space around each removed; none where the cell is empty. O(n). */
export function listedEntries(cell: string): readonly (readonly string[])[] {
  if (cell.trim() === '') return [];
  const entries: string[][] = [];
  let parts: string[] = [];
  let part = '';
  const endPart = (): void => {
    parts.push(part.trim().replace(/\\(.)/gu, (_, sign: string) => controls[sign] ?? sign));
    part = '';
  };
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell[at] ?? '';
    if (sign === '\\') {
      part += cell.slice(at, at + 2);
      at += 1;
    } else if (sign === '|') endPart();
    else if (sign === ';') {
      endPart();
      entries.push(parts);
      parts = [];
    } else part += sign;
  }
  endPart();
  return [...entries, parts].filter((each) => each.some((text) => text !== ''));
}
