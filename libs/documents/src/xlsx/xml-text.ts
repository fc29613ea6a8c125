/** Controls and what is no character; SpreadsheetML writes them as `_x0001_`. Tab and line feed stay: XML carries them. */
const outsideXml = /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;
/** What looks like such a code already. */
const looksCoded = /_(?=x[0-9A-Fa-f]{4}_)/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the content of an element of SpreadsheetML, from which programs read exactly it (ECMA-376, 22.9.2.19). */
export function xmlText(text: string): string {
  return text
    .replaceAll(looksCoded, '_x005F_')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    .replaceAll(outsideXml, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
