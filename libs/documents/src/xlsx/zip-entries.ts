import { Inflate } from 'fflate';
import { Problem } from '#problem';

/** One file of an archive, still packed. */
interface ZipEntry {
  readonly packed: Uint8Array;
  readonly stored: boolean;
}

const piece = 32_768;
const mostEntries = 2_000;
const endMark = 0x06_05_4b_50;
const entryMark = 0x02_01_4b_50;

const unreadable = () => new Problem('invalid', 'workbook-unreadable');

/**
 * The files of a zip archive by name, as its directory lists them; nothing is unpacked. Of two with one name the first
 * counts.
 *
 * @throws Problem `invalid` / `workbook-unreadable`
 */
export function zipEntries(archive: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const found = new Map<string, ZipEntry>();
  try {
    const end = endOf(view);
    const count = view.getUint16(end + 10, true);
    if (count > mostEntries) throw unreadable();
    let at = view.getUint32(end + 16, true);
    for (let entry = 0; entry < count; entry += 1) {
      if (view.getUint32(at, true) !== entryMark) throw unreadable();
      const [encrypted, method] = [view.getUint16(at + 8, true) & 1, view.getUint16(at + 10, true)];
      const size = view.getUint32(at + 20, true);
      const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
      const header = view.getUint32(at + 42, true);
      const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
      if (encrypted === 1 || (method !== 0 && method !== 8) || start + size > archive.length)
        throw unreadable();
      const path = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + name!));
      if (!found.has(path))
        found.set(path, { packed: archive.subarray(start, start + size), stored: method === 0 });
      at += 46 + name! + extra! + comment!;
    }
    return found;
  } catch {
    // A place outside of the archive.
    throw unreadable();
  }
}

/** Where the end of the directory stands: a comment of at most 65,535 bytes may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - 65_536; at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  throw unreadable();
}

/**
 * A file of the archive in pieces, unpacked as they are asked for, so that no more than a few stand in memory.
 *
 * @throws Problem `invalid` / `workbook-unreadable`; `too-large` / `workbook-too-large` behind `limit` bytes
 */
export function* unpackedPieces({ packed, stored }: ZipEntry, limit: number): Generator<Uint8Array> {
  let total = 0;
  let waiting: Uint8Array[] = [];
  let ended = stored;
  const inflate = new Inflate((chunk, final) => {
    waiting.push(chunk);
    ended ||= final;
  });
  for (let at = 0; at < packed.length; at += piece) {
    const part = packed.subarray(at, at + piece);
    if (stored) waiting.push(part);
    else {
      try {
        inflate.push(part, at + piece >= packed.length);
      } catch {
        throw unreadable();
      }
    }
    for (const chunk of waiting) {
      total += chunk.length;
      if (total > limit) throw new Problem('too-large', 'workbook-too-large', { limit });
      yield chunk;
    }
    waiting = [];
  }
  if (!ended) throw unreadable();
}
