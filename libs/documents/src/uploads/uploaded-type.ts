import { unzipSync } from 'fflate';
import type { FileType } from '#survey';

/** Bytes that a packed document may unpack to, and how many times its own size. */
const unpackedLimit = 200_000_000;
const packingLimit = 200;
const entryLimit = 5_000;

/**
 * What a file is by its content, whatever it calls itself; null for everything that is none of the kinds a city can
 * send. A packed document counts only when it holds the part that makes it one, no program, and no more than it may
 * unpack to; it is not unpacked here.
 */
export function uploadedType(content: Uint8Array): FileType | null {
  if (begins(content, '%PDF-')) return 'application/pdf';
  if (begins(content, '\xFF\xD8\xFF')) return 'image/jpeg';
  if (begins(content, '\x89PNG\r\n\x1A\n')) return 'image/png';
  if (begins(content, 'PK\x03\x04')) return packedType(content);
  return isTable(content) ? 'text/csv' : null;
}

function begins(content: Uint8Array, magic: string): boolean {
  return magic.length < content.length && [...magic].every((each, at) => content[at] === each.charCodeAt(0));
}

function packedType(content: Uint8Array): FileType | null {
  const names = new Set<string>();
  let unpacked = 0;
  try {
    unzipSync(content, {
      filter: ({ name, originalSize }) => {
        names.add(name);
        unpacked += originalSize;
        return false;
      },
    });
  } catch {
    return null;
  }
  const most = Math.min(unpackedLimit, content.length * packingLimit);
  if (unpacked > most || names.size > entryLimit) return null;
  if (
    !names.has('[Content_Types].xml') ||
    [...names].some((name) => /vbaProject|\.(exe|dll|js)$/i.test(name))
  )
    return null;
  if (names.has('word/document.xml'))
    return 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  if (names.has('xl/workbook.xml'))
    return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return null;
}

/** Text that is no markup: a page or a drawing could run scripts under the name of a table. */
function isTable(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return (
      text.trim() !== '' &&
      !/^\s*</.test(text) &&
      !/[^\P{Cc}\t\r\n]/u.test(text) &&
      !/<(script|svg|html|!doctype)/i.test(text)
    );
  } catch {
    return false;
  }
}
