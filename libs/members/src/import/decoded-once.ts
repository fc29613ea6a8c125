/** The bytes 0x80 to 0x9F of Windows-1252; five of them stand for nothing, and decoders keep them as they are. */
const upper =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';

/**
 * What a text says that was UTF-8, read as Windows-1252 and written as UTF-8 again: `São Filipe` of `SÃ£o Filipe`. Null
 * for any other text. Only runs of signs beyond ASCII that are whole UTF-8 as bytes are taken for it, which honest text
 * hardly ever holds.
 */
export function decodedOnce(text: string): string | null {
  const decoded = text.replace(/\P{ASCII}+/gu, (run) => utf8Of(run) ?? run);
  return decoded === text ? null : decoded;
}

function utf8Of(run: string): string | null {
  const bytes = Array.from(run, (sign) => {
    const at = upper.indexOf(sign);
    return at < 0 ? (sign.codePointAt(0) ?? 256) : 0x80 + at;
  });
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
