import { strToU8, zipSync } from 'fflate';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (each) => each.charCodeAt(0));

/** A document that a reader of PDF would open; different for every text. */
export const aPdf = (text: string): Uint8Array =>
  bytes(`%PDF-1.4\n% ${text}\n1 0 obj<</Type/Catalog>>endobj\n%%EOF`);
/** The beginning of a photograph. */
export const aPhoto = (text: string): Uint8Array => bytes(`\xFF\xD8\xFF\xE0\0\x10JFIF\0${text}\xFF\xD9`);
/** A program under whatever name. */
export const aProgram = bytes(`MZ\x90\0\x03\0\0\0This program cannot be run in DOS mode.`);
/** A drawing that runs a script where it is shown. */
export const aHostileDrawing = strToU8(
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(document.cookie)</script></svg>',
);
/** A document of some kilobytes that unpacks to forty megabytes. */
export const aZipBomb = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': new Uint8Array(40_000_000),
});
