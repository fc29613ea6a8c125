const named: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
};

/**
 * The words of a text with markup; scripts and styles go with what they hold. The result is plain text, whatever stood
 * in it: where a page shows it, a `<` is a `<`. O(n).
 */
export function plainText(text: string): { readonly words: string; readonly hadMarkup: boolean } {
  const bare = text
    .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?(<\/\1\s*>|$)/gi, ' ')
    .replaceAll(/<!--[\s\S]*?(-->|$)/g, ' ')
    .replaceAll(/<(br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^>]*>/gi, '\n')
    .replaceAll(/<\/?[a-z][^<>]*>/gi, '');
  const words = bare
    .replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) =>
      characterOf(whole, decimal, hex, name),
    )
    // What cannot be stored, and what turns the direction of the words after it.
    .replaceAll(/(?![\n\t])\p{Cc}|[\u202A-\u202E]|\p{Cs}/gu, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?(?:\s*\n)?/g, '\n')
    .trim()
    .normalize('NFC');
  return { words, hadMarkup: bare !== text && /<[a-z!/]/i.test(text) };
}

function characterOf(
  whole: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string,
): string {
  if (decimal === undefined && hex === undefined)
    return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
  const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '';
}
